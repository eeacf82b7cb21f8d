import { agreementWith, compareAnswersTo, type RowAgreement } from '#core/comparison/agreement.ts';
import { DEFINITIONS, groundsOf, type Definition } from '#core/definitions/index.ts';
import { answerFor, type Evaluated } from './evaluations.ts';

/** What a definition says of each model, whether that rests on claims nobody has checked, and whether they agree. */
export type DefinitionRow = {
  definition: Definition;
  cells: readonly { answer: string; unchecked: boolean }[];
} & RowAgreement;

/** Compares what every definition says of some models. */
export function compareDefinitions(all: readonly Evaluated[]): DefinitionRow[] {
  return DEFINITIONS.map((definition, at) => {
    const cells = all.map(({ record, evaluations }) => {
      const evaluation = evaluations[at]!;
      const answer = answerFor(record, evaluation);
      return { answer, unchecked: groundsOf(answer, evaluation.restsOn).unchecked };
    });
    const agreement = agreementWith(
      cells,
      ({ unchecked }) => unchecked,
      (some) =>
        compareAnswersTo(
          definition.id,
          some.map(({ answer }) => answer),
        ),
    );
    return { definition, cells, ...agreement };
  });
}
