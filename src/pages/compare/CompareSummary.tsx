import { COMPONENT_IDS } from '#core/model/components.ts';
import { agreementOf } from '#core/comparison/comparison.ts';
import { rightsFor } from '#core/license/license.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { listOf } from '#words/list-of.ts';
import styles from './ComparePage.module.css';

/** The comparison in words, from the data: what is said here could be pasted into a message. */
export function CompareSummary({ records, expected }: { records: readonly ModelRecord[]; expected: number }) {
  if (expected === 0) {
    return (
      <div>
        <h1>Compare models</h1>
        <p className={styles.summary}>
          Pick two to eight models and see, component by component, how they differ.
        </p>
      </div>
    );
  }
  const names = records.map((record) => record.model.name);
  return (
    <div>
      <h1>{records.length < expected ? 'Comparing…' : listOf(names)}</h1>
      {records.length > 0 ? <p className={styles.summary}>{summaryOf(records)}</p> : null}
    </div>
  );
}

/** A few sentences on how the models differ. Never calls one "better", and says what nobody knows. */
export function summaryOf(records: readonly ModelRecord[]): string {
  const agreements = COMPONENT_IDS.map((id) =>
    agreementOf(records.map((record) => record.model.components[id])),
  );
  const count = (kind: (typeof agreements)[number]) =>
    agreements.filter((agreement) => agreement === kind).length;
  const differences =
    records.length < 2
      ? ''
      : `They differ on ${count('differs')} of ${COMPONENT_IDS.length} components${count('unknown-to-all') > 0 ? `; on ${count('unknown-to-all')} nobody knows` : ''}. `;
  return differences + [dataSentence(records), licenseSentence(records)].filter(Boolean).join(' ');
}

function dataSentence(records: readonly ModelRecord[]): string {
  const whose = (...statuses: string[]) =>
    records
      .filter((record) => statuses.includes(record.model.components.trainingData.status))
      .map((record) => record.model.name);
  return [
    part(whose('released'), 'releases its training data', 'release their training data'),
    part(
      whose('partial', 'gated'),
      'releases a part of it, or only after asking',
      'release a part of it, or only after asking',
    ),
    part(
      whose('described', 'withheld'),
      'does not release its training data',
      'do not release their training data',
    ),
    part(
      whose('unknown'),
      'leaves it unknown whether the training data is out',
      'leave it unknown whether the training data is out',
    ),
  ]
    .filter(Boolean)
    .join('; ')
    .concat('.');
}

function licenseSentence(records: readonly ModelRecord[]): string {
  const sentences = records.flatMap(({ model, licenses }) => {
    const { status, license } = model.components.finalWeights;
    if (status === 'withheld' || status === 'unknown') return [];
    if (license === null) return [`The license of ${model.name}’s weights is unknown.`];
    const { use } = rightsFor(license, new Map(licenses.map((each) => [each.id, each])), model.modality);
    const purpose =
      use === 'full'
        ? 'may be used for any purpose'
        : use === 'unknown'
          ? 'have terms nobody here has read in full'
          : 'come with limits on use';
    return [`${model.name}’s weights ${purpose} (${license}).`];
  });
  return sentences.join(' ');
}

function part(names: string[], one: string, many: string): string {
  return names.length === 0 ? '' : `${listOf(names)} ${names.length === 1 ? one : many}`;
}
