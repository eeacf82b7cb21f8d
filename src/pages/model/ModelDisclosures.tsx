import { labelOf } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { DeepFactDetail } from '#parts/DeepFactDetail.tsx';
import disclosure from '#ui/disclosure.module.css';
import { deepFacts, isUnlooked } from '#words/deep-facts.ts';
import styles from './ModelDisclosures.module.css';

/** What the law asks to be published, the license text, who paid and governs, languages, datasets, frameworks. */
export function ModelDisclosures({ record }: { record: ModelRecord }) {
  const { model, datasets = [] } = record;
  const names = new Map(datasets.map(({ id, name }) => [id, name]));
  return (
    <section className={styles.facts} aria-labelledby="disclosures">
      <h2 id="disclosures">Disclosures and funding</h2>
      {deepFacts(record).map((fact) => (
        <details key={fact.key} id={fact.key} className={disclosure.disclosure}>
          <summary>
            <span>{fact.label}</span>
            <span className={isUnlooked(fact) ? styles.unchecked : undefined}>{fact.words}</span>
            <small>{fact.evidence.find(({ shows }) => shows)?.shows}</small>
          </summary>
          <DeepFactDetail fact={fact} names={names} modelId={model.id} modelName={labelOf(model)} isHeaded />
        </details>
      ))}
    </section>
  );
}
