import type { RecordFile } from '#data/read/record-file.ts';
import {
  DEFINITIONS,
  evaluate,
  groundsOf,
  writeAnswer,
  type Context,
  type Definition,
  type Evaluation,
  type Verdict,
} from '#core/definitions/index.ts';
import { modelOfMot } from '#core/definitions/mot-model.ts';
import { classifyMot, rate } from '#core/definitions/mot-record.ts';
import { isFine } from '#core/definitions/verdict.ts';
import type { ComponentId } from '#core/model/components.ts';
import type { Absence } from '#core/model/words.ts';
import type { DefinitionId } from '#core/model/vocabulary.ts';

type Progress = Record<1 | 2 | 3, number>;

/** What the command prints of one file and one definition. */
export type Row = {
  file: string;
  model: string;
  definition: DefinitionId;
  verdict: Verdict;
  tier: string | null;
  /** The next tier is unknown. */
  atLeast: boolean;
  /** Criteria not met and criteria not known, of the definition or of its next tier. */
  missing: string[];
  unknown: string[];
  /** Claims the verdict rests on that nobody has checked. */
  unchecked: readonly ComponentId[];
  /** Whether what it lacks was looked for and not found, or is only not seen by anybody; null where neither. */
  absence: Absence | null;
  /** For the Model Openness Framework: the class, and how far each is fulfilled in per cent. */
  class?: 1 | 2 | 3 | null;
  progress?: Progress;
};

/** Judges one record by the definitions; records of the Model Openness Tool get that tool's own class. */
export function rowsOf(record: RecordFile, definitions: readonly Definition[], context: Context): Row[] {
  const model =
    record.kind === 'model'
      ? record.model
      : modelOfMot(record.record, record.file, record.name, context.licenses);
  return definitions.map((definition) => {
    const evaluation = evaluate(model, definition, context);
    const row = { file: record.file, model: model.name, definition: definition.id, ...answer(evaluation) };
    if (definition.id === 'mof-1-0-mot' && record.kind === 'mot')
      return { ...row, ...asTheTool(record, definition) };
    return definition.id === 'mof-1-0-mot' || definition.id === 'mof-1-0-paper'
      ? { ...row, ...progress(evaluation) }
      : row;
  });
}

function answer({ definition, verdict, tier, atLeast, next, findings, restsOn }: Evaluation) {
  const judged = findings.filter(({ criterion }) =>
    next === null ? definition.tiers === undefined : next.missing.includes(criterion.id),
  );
  const ids = (...verdicts: Verdict[]) =>
    judged.filter((finding) => verdicts.includes(finding.verdict)).map(({ criterion }) => criterion.id);
  return {
    verdict,
    tier,
    atLeast,
    missing: ids('not-met', 'partly'),
    unknown: ids('unknown'),
    unchecked: restsOn.unchecked,
    absence: groundsOf(writeAnswer({ verdict, tier, atLeast }), restsOn).absence,
  };
}

/** The class and progress of one of the tool's own records, exactly as the tool has it. */
function asTheTool(
  { record }: Extract<RecordFile, { kind: 'mot' }>,
  definition: Definition,
): Omit<Row, 'file' | 'model' | 'definition'> {
  const result = classifyMot(record);
  const tier = result.class === null ? null : `class-${result.class}`;
  const next = definition.tiers?.[definition.tiers.findIndex(({ id }) => id === tier) + 1];
  const open = new Set(result.open);
  const lacks = ({ id, components }: Definition['criteria'][number]) =>
    next?.criteria.includes(id) === true && !components.some((component) => open.has(component));
  return {
    verdict: tier === null ? 'not-met' : 'met',
    tier,
    atLeast: false,
    missing: definition.criteria.filter(lacks).map(({ id }) => id),
    unknown: [],
    unchecked: [],
    absence: null,
    class: result.class,
    progress: result.progress,
  };
}

/** The same figures for a record of ours, from its findings: one criterion per required component. */
function progress({ definition, findings, tier }: Evaluation): Pick<Row, 'class' | 'progress'> {
  const met = new Set<ComponentId>();
  for (const { criterion, verdict } of findings) if (isFine(verdict)) met.add(criterion.components[0]!);
  const reached = tier === null ? null : (Number(tier.at(-1)) as 1 | 2 | 3);
  return {
    class: definition.tiers === undefined ? null : reached,
    progress: rate((id) => met.has(id)).progress,
  };
}

/** The definitions of these ids; all of them for none. Throws on an id that is none of ours. */
export function definitionsOf(ids: readonly string[]): readonly Definition[] {
  const wanted = ids.flatMap((id) => id.split(','));
  if (wanted.length === 0) return DEFINITIONS;
  return wanted.map((id) => {
    const found = DEFINITIONS.find((definition) => definition.id === id);
    if (found !== undefined) return found;
    throw new Error(
      `no definition "${id}"; there are ${DEFINITIONS.map((definition) => definition.id).join(', ')}`,
    );
  });
}
