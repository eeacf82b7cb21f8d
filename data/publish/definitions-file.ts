import {
  DEFINITIONS,
  demandMatrix,
  licenseVerdicts,
  makeContext,
  type Demand,
  type Demanded,
  type Verdict,
} from '#core/definitions/index.ts';
import type { Dataset } from '#core/model/model.ts';
import type { DefinitionId } from '#core/model/vocabulary.ts';

/** What the definitions ask of any model, found by trying them on a model of which everything is open. */
export type DefinitionsFile = {
  demands: Record<Demand, Demanded[]>;
  /** Per definition, and for tiers per tier: which licenses of the weights suffice. */
  licenses: { definition: DefinitionId; tier: string | null; verdicts: Record<string, Verdict> }[];
};

/** Computes the file that the pages on definitions show. */
export function definitionsFile(dataset: Dataset): DefinitionsFile {
  const context = makeContext(dataset);
  return {
    demands: demandMatrix(DEFINITIONS, context),
    licenses: DEFINITIONS.flatMap((definition) =>
      (definition.tiers?.map((tier) => tier.id) ?? [null]).map((tier) => ({
        definition: definition.id,
        tier,
        verdicts: Object.fromEntries(licenseVerdicts(definition, tier, context)),
      })),
    ),
  };
}
