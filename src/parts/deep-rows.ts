import { agreementOf, type Agreement, type RowKind } from '#core/comparison/agreement.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { deepFacts, type DeepFact } from '#words/deep-facts.ts';

/** The same fact of each model, and whether they agree. */
type DeepRow = { key: string; label: string; kind: RowKind; cells: readonly DeepFact[] };

const KINDS: Record<Agreement, RowKind> = { differs: 'status', same: 'same', unknown: 'unknown' };

/** Compares what some models disclose, who paid for them, and their languages and datasets. */
export function compareDeepFacts(records: readonly ModelRecord[]): DeepRow[] {
  const columns = records.map(deepFacts);
  return (columns[0] ?? []).map(({ key, label }, row) => {
    const cells = columns.map((column) => column[row]!);
    return { key, label, kind: KINDS[agreementOf(cells.map(({ value }) => value))], cells };
  });
}
