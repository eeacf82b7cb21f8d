import { findRecord, type Indexes } from '../indexes/records.ts';
import type { Model } from '../model/model.ts';
import type { Criterion, Evaluation } from './definition.ts';
import { criteriaUpTo, verdictAt } from './evaluate.ts';
import type { DefinitionId } from './meta.ts';
import { isFine } from './verdict.ts';

/** What another body said in public of a model under a definition. */
type Judgement = {
  body: string;
  definition: DefinitionId;
  /** The tier it gives; null where the definition has none, or it gives none. */
  tier: string | null;
  says: 'met' | 'not-met';
  url: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  date: string;
  /** What in its way of judging is not ours. */
  why: string;
};

type Named = Omit<Judgement, 'tier'> & { models: readonly string[] };

const OSI = {
  body: 'The Open Source Initiative',
  definition: 'osaid-1-0',
  url: 'https://opensource.org/ai/faq',
  date: '2025-01-21',
} as const;

/** What its results are by its own words, and where we read them. */
const OSI_SAYS =
  'OSI calls its results a step in writing the definition and no certification; we read its answers of January 2025 in a copy of May 2026.';

/** Judgements on single models. Those of the Model Openness Tool are in its index. */
export const NAMED_JUDGEMENTS: readonly Named[] = [
  {
    ...OSI,
    says: 'met',
    why: `Its volunteers judged whole families by what their documents grant; we judge each component of one release by its own source and license. ${OSI_SAYS}`,
    models: [
      'amber-7b',
      'crystalcoder-7b',
      'olmo-1-1b',
      'olmo-1-7b',
      'olmo-1-7b-twin-2t',
      'pythia-1.4b',
      'pythia-12b',
      'pythia-14m',
      'pythia-160m',
      'pythia-1b',
      'pythia-2.8b',
      'pythia-31m',
      'pythia-410m',
      'pythia-6.9b',
      'pythia-70m',
      't5-11b',
    ],
  },
  {
    ...OSI,
    says: 'not-met',
    why: `It says that this family would probably pass under other legal terms; we have not found out of every component whether it is published. ${OSI_SAYS}`,
    models: ['bloom-176b', 'falcon-180b', 'falcon-40b', 'starcoder2-15b'],
  },
  {
    ...OSI,
    says: 'not-met',
    why: `It had looked for each component and found some missing, or terms that do not fit; of some we have not found out whether they are published. ${OSI_SAYS}`,
    models: [
      'grok-1',
      'llama-2-13b',
      'llama-2-13b-chat',
      'llama-2-70b',
      'llama-2-70b-chat',
      'llama-2-7b',
      'llama-2-7b-chat',
      'mixtral-8x22b',
      'mixtral-8x22b-instruct',
      'mixtral-8x7b',
      'mixtral-8x7b-instruct',
      'phi-2',
    ],
  },
];

/** A judgement beside ours, where they are not the same, and what decides. */
export type Disagreement = {
  judgement: Judgement;
  evaluation: Evaluation;
  /** Where ours is lower: the criteria we find not met, and those our facts do not decide. */
  missing: readonly Criterion[];
  unknown: readonly Criterion[];
};

/** Public judgements on a model that are not ours, each with what makes the difference. */
export function judgedOtherwise(
  model: Model,
  evaluations: readonly Evaluation[],
  indexes: Indexes | null,
): Disagreement[] {
  return judgementsOn(model, indexes).flatMap((judgement) => {
    const evaluation = evaluations.find(({ definition }) => definition.id === judgement.definition);
    if (evaluation === undefined || isOurs(judgement, evaluation)) return [];
    const asked = criteriaUpTo(evaluation.definition, judgement.tier);
    const those = (isIn: (verdict: string) => boolean) =>
      evaluation.findings
        .filter(({ criterion, verdict }) => asked.has(criterion.id) && !isFine(verdict) && isIn(verdict))
        .map(({ criterion }) => criterion);
    return [
      {
        judgement,
        evaluation,
        missing: those((verdict) => verdict !== 'unknown'),
        unknown: those((verdict) => verdict === 'unknown'),
      },
    ];
  });
}

function isOurs({ tier, says }: Judgement, evaluation: Evaluation): boolean {
  if (evaluation.definition.tiers === undefined) {
    const { verdict } = evaluation;
    return says === 'met' ? verdict === 'met' : verdict === 'not-met' || verdict === 'partly';
  }
  if (tier === null) return evaluation.tier === null && evaluation.verdict !== 'unknown';
  return evaluation.tier === tier && verdictAt(evaluation, tier) === 'met' && !evaluation.atLeast;
}

/** Every judgement we know of, those on the same release in the index of the Model Openness Tool included. */
function judgementsOn(model: Model, indexes: Indexes | null): Judgement[] {
  const named = NAMED_JUDGEMENTS.filter(({ models }) => models.includes(model.id)).map(
    ({ body, definition, says, url, date, why }): Judgement => ({
      body,
      definition,
      tier: null,
      says,
      url,
      date,
      why,
    }),
  );
  const records = model.indexes.mot.filter(({ relation }) => relation === 'same');
  const ofTool = records.flatMap(({ record }): Judgement[] => {
    const found = indexes === null ? null : findRecord(indexes, 'mot', record);
    if (indexes === null || found === null) return [];
    return [
      {
        body: 'The Model Openness Tool',
        definition: 'mof-1-0-mot',
        tier: found.class === null ? null : `class-${found.class}`,
        says: found.class === null ? 'not-met' : 'met',
        url: indexes.mot.recordUrl.replace('{record}', encodeURIComponent(record)),
        date: indexes.mot.date,
        why: 'It takes what its record does not list for missing, and a license of the release for that of every component.',
      },
    ];
  });
  return [...named, ...ofTool];
}
