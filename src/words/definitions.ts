import { DEFINITION_IDS, definitionLabel, type DefinitionId } from '#core/definitions/meta.ts';

export { definitionLabel };

/** Short names of the definitions, for columns, chips and facets. */
export const DEFINITION_LABELS = Object.fromEntries(
  DEFINITION_IDS.map((id) => [id, definitionLabel(id)]),
) as Record<DefinitionId, string>;
