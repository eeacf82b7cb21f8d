import type { DefinitionGroup } from '#core/definitions/definition.ts';

/** The groups of definitions, in their order. */
export const DEFINITION_GROUPS: Record<DefinitionGroup, string> = {
  'open-source': 'Open source AI',
  'open-weights': 'Open weights',
  completeness: 'Completeness',
  law: 'Law and public good',
};
