import type { DefinitionId } from '../model/vocabulary.ts';
import type { Definition } from './definition.ts';
import { debian } from './rules/debian-a.ts';
import { dpg } from './rules/dpg-ai.ts';
import { euAiAct } from './rules/eu-ai-act-53-2.ts';
import { fsf } from './rules/fsf-free-ml.ts';
import { g7 } from './rules/g7-2026.ts';
import { llm360 } from './rules/llm360.ts';
import { meeker } from './rules/meeker-open-weights.ts';
import { mofPaper, mofTool } from './rules/mof-1-0.ts';
import { ntia } from './rules/ntia-2024.ts';
import { osaid } from './rules/osaid-1-0.ts';
import { owd } from './rules/owd-0-3.ts';
import { perens } from './rules/perens-osd.ts';

export * from './apply-changes.ts';
export * from './changes.ts';
export * from './claim.ts';
export * from './context.ts';
export * from './definition.ts';
export * from './demands.ts';
export * from './evaluate.ts';
export * from './ideal-model.ts';
export * from './implications.ts';
export * from './meta.ts';
export * from './open-point.ts';
export * from './other-judgements.ts';

/** Every definition, in display order. */
export const DEFINITIONS: readonly Definition[] = [
  osaid,
  g7,
  mofPaper,
  mofTool,
  owd,
  meeker,
  euAiAct,
  fsf,
  perens,
  debian,
  dpg,
  llm360,
  ntia,
];

const BY_ID = new Map(DEFINITIONS.map((definition) => [definition.id, definition]));

/** The definition of this id. @internal for tests: the app loads no single definition. */
export function definitionOf(id: DefinitionId): Definition {
  return BY_ID.get(id)!;
}
