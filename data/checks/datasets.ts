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
  const byId = new Map(datasets.map((each) => [each.id, each]));
  return [
    ...strangers,
    ...models.flatMap((model) => unobtainedProblems(model, byId)),
    ...datasets.flatMap((corpus) => problemsOf(corpus, ids, known)),
  ];
}

/** What is left of a model's data where a corpus in it cannot be had by anyone who wants it. */
const LEFT: Partial<Record<Corpus['availability'], string>> = {
  withdrawn: '"partial", or "withheld" if nothing of it remains',
  'not-offered': '"partial", or "withheld" if nothing of it remains',
  'on-request': '"gated", or name the corpus that holds a copy anyone can download',
};

/**
 * All of a model's data can be had only if the corpora it names can: what their publisher takes down, it loses, and what
 * comes after a form comes after it here, too. A copy that may be downloaded stands for the corpora it is made from.
 */
function unobtainedProblems({ id, components, data }: Model, corpora: ReadonlyMap<string, Corpus>): string[] {
  const stages = { 'data.pretraining': data.pretraining, 'data.postTraining': data.postTraining };
  return Object.entries(stages).flatMap(([place, stage]) => {
    const named = (stage?.datasets ?? []).flatMap((name) => corpora.get(name) ?? []);
    const held = new Set(
      named.flatMap(({ availability, madeFrom = [] }) => (availability === 'download' ? madeFrom : [])),
    );
    const lacking = named.find(
      (each) =>
        LEFT[each.availability] !== undefined && !(each.availability === 'on-request' && held.has(each.id)),
    );
    if (lacking === undefined) return [];
    const { id: lost, availability } = lacking;
    const claims = { [place]: stage, 'components.trainingData': components.trainingData };
    return Object.entries(claims).flatMap(([at, claim]) =>
      claim?.status === 'released'
        ? [
            `data/models/${id}.json → ${at}.status: type ${LEFT[availability]}, since data/datasets/${lost}.json is ${availability} (now "released")`,
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
