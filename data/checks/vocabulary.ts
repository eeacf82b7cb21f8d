import { COMPONENT_IDS } from '#core/model/components.ts';
import { statementsOf, type Statement } from '../read/claims.ts';
import type { DataFiles } from '../read/files.ts';

const CHANGEABLE = new Set<string>([
  ...COMPONENT_IDS,
  ...COMPONENT_IDS.map((id) => `components.${id}`),
  'name',
  'released',
  'producer',
  'family',
  'parameters',
  'basedOn',
  'gating',
  'trainingFlop',
  'producerClaim',
  'stage',
]);
/** Spellings this dataset writes the American way, so that a search finds all of them. */
const BRITISH = /\b(licence[sd]?|artefacts?|organisations?|tokeni[s]er?|labelled)\b/i;

/** Words that point somewhere point at something: producers, changed claims, and one spelling of each word. */
export function vocabularyProblems({ models, producers }: DataFiles): string[] {
  const used = new Set(models.map((model) => model.producer));
  const unused = Object.keys(producers).filter((slug) => !used.has(slug));
  return [
    ...unused.map((slug) => `data/producers.json → ${slug}: remove it; no model names it`),
    ...models.flatMap((model) => {
      const file = `data/models/${model.id}.json`;
      const problems: string[] = [];
      if (!Object.hasOwn(producers, model.producer)) {
        problems.push(
          `${file} → producer: add "${model.producer}" to data/producers.json, or type a slug that stands there`,
        );
      }
      for (const change of model.history) {
        if (!CHANGEABLE.has(change.of) && !change.of.startsWith('data.') && !change.of.startsWith('links.')) {
          problems.push(
            `${file} → history: type a component id or a path such as "data.pretraining" for "${change.of}"`,
          );
        }
      }
      const ours = [model.note ?? '', ...statementsOf(model).flatMap(({ claim }) => wordsOf(claim))].join(
        ' ',
      );
      const british = BRITISH.exec(ours)?.[0];
      if (british !== undefined) problems.push(`${file}: write "${american(british)}" for "${british}"`);
      return problems;
    }),
  ];
}

/** What we wrote ourselves about a claim; addresses spell as they like. */
function wordsOf({ note, evidence }: Statement): string[] {
  return [note ?? '', ...evidence.map(({ shows }) => shows ?? '')];
}

function american(word: string): string {
  return word
    .replace(/cence/i, 'cense')
    .replace(/cenced/i, 'censed')
    .replace('artef', 'artif')
    .replace('nis', 'niz')
    .replace('lled', 'led');
}
