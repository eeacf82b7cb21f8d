import { corporaOf } from '#core/model/disclosures.ts';
import type { Corpus, Model } from '#core/model/model.ts';
import { missingLicenses } from '../read/claims.ts';
import type { DataFiles } from '../read/files.ts';

/**
 * The corpora that models name are files of the folder, and so are those a corpus is made from; their licenses are
 * files too. What is said of a corpus names a page, and a page that was read says what it shows.
 */
export function datasetProblems({ models, datasets, licenses }: DataFiles): string[] {
  const ids = new Set(datasets.map(({ id }) => id));
  const known = new Set(licenses.map(({ id }) => id));
  const strangers = models.flatMap((model) =>
    corporaOf(model)
      .filter((id) => !ids.has(id))
      .map(
        (id) =>
          `data/models/${model.id}.json → data: add data/datasets/${id}.json, or type the id of a file that stands there (now "${id}")`,
      ),
  );
  const gone = new Map(
    datasets.flatMap((each) => (NOT_OFFERED.has(each.availability) ? [[each.id, each]] : [])),
  );
  return [
    ...strangers,
    ...models.flatMap((model) => goneProblems(model, gone)),
    ...datasets.flatMap((corpus) => problemsOf(corpus, ids, known)),
  ];
}

const NOT_OFFERED: ReadonlySet<Corpus['availability']> = new Set(['withdrawn', 'not-offered']);

/** All of a model's data can be had only if the corpora it names can: what their publisher takes down, it loses. */
function goneProblems({ id, components, data }: Model, gone: ReadonlyMap<string, Corpus>): string[] {
  const stages = { 'data.pretraining': data.pretraining, 'data.postTraining': data.postTraining };
  return Object.entries(stages).flatMap(([place, stage]) => {
    const lost = (stage?.datasets ?? []).find((name) => gone.has(name));
    if (lost === undefined) return [];
    const claims = { [place]: stage, 'components.trainingData': components.trainingData };
    return Object.entries(claims).flatMap(([at, claim]) =>
      claim?.status === 'released'
        ? [
            `data/models/${id}.json → ${at}.status: type "partial", or "withheld" if nothing of it remains, since data/datasets/${lost}.json is ${gone.get(lost)?.availability} (now "released")`,
          ]
        : [],
    );
  });
}

function problemsOf(corpus: Corpus, ids: ReadonlySet<string>, known: ReadonlySet<string>): string[] {
  const place = `data/datasets/${corpus.id}.json`;
  const { license, madeFrom = [], evidence } = corpus;
  const says = license !== null || corpus.textsLicensed !== 'unknown' || corpus.availability !== 'unknown';
  return [
    ...missingLicenses(`${place} → license`, license, known),
    ...madeFrom
      .filter((id) => !ids.has(id) || id === corpus.id)
      .map((id) => `${place} → madeFrom: type the id of another file of data/datasets (now "${id}")`),
    ...(says && !evidence.some(({ checked }) => checked !== undefined)
      ? [`${place} → evidence: add the page that says so, with the day it was read`]
      : []),
    ...evidence
      .filter(({ checked, shows }) => checked !== undefined && shows === undefined)
      .map(({ url }) => `${place} → evidence: add "shows" to ${url}, in your own words`),
    ...evidence
      .filter(({ checked, storedCopy }) => storedCopy !== undefined && checked === undefined)
      .map(
        ({ url }) =>
          `${place} → evidence: add "checked" with the day the copy of ${url} was read, or remove "storedCopy"`,
      ),
  ];
}
