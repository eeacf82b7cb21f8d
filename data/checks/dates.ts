import type { Model } from '#core/model/model.ts';
import { statementsOf } from '../read/claims.ts';
import type { DataFiles } from '../read/files.ts';

/** The earliest day on which a model of our kind can have come out. */
const FIRST = '2017-06';

/** No day lies after the newest data release, and no page was read before the model was out. */
export function dateProblems({ models, releases }: DataFiles): string[] {
  const today = releases[0]?.date ?? '';
  return models.flatMap((model) => {
    const file = `data/models/${model.id}.json`;
    const problems = datesOf(model)
      .filter(({ date }) => date > today)
      .map(
        ({ path, date }) =>
          `${file} → ${path}: type a day up to ${today}, the newest entry of data/releases.json (now ${date})`,
      );
    const { released } = model;
    if (released === null) return problems;
    if (released < FIRST)
      problems.push(
        `${file} → released: type the day the model came out, not before ${FIRST} (now ${released})`,
      );
    const early = statementsOf(model).flatMap(({ path, claim }) =>
      claim.evidence.flatMap(({ checked }) =>
        checked !== undefined && checked < released ? [{ path, checked }] : [],
      ),
    );
    return [
      ...problems,
      ...early.map(
        ({ path, checked }) =>
          `${file} → ${path}.evidence: correct ${checked} or the release date ${released}; a model cannot be read about before it is out`,
      ),
    ];
  });
}

function datesOf(model: Model): { path: string; date: string }[] {
  return [
    ...(model.released === null ? [] : [{ path: 'released', date: model.released }]),
    ...model.history.map(({ date }) => ({ path: 'history', date })),
    ...statementsOf(model).flatMap(({ path, claim }) =>
      claim.evidence.flatMap(({ checked }) =>
        checked === undefined ? [] : [{ path: `${path}.evidence`, date: checked }],
      ),
    ),
  ];
}
