import { RIGHTS, rightsFor } from '#core/license/license.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { StatusMark } from '#ui/StatusMark.tsx';
import { LicenseName } from '#parts/ClaimDetail.tsx';
import { EXTENT_MARKS, RIGHT_LABELS } from '#words/permissions.ts';
import styles from './ModelPage.module.css';

/** What the license of the weights lets people do. */
export function ModelRights({ record: { model, licenses } }: { record: ModelRecord }) {
  const { status, license } = model.components.finalWeights;
  const rights = rightsFor(license, new Map(licenses.map((each) => [each.id, each])), model.modality);
  return (
    <section aria-labelledby="rights">
      <h2 id="rights">What you may do with the weights</h2>
      {status === 'withheld' ? (
        <p>The weights are not released, so there is nothing to use, study, modify or share.</p>
      ) : (
        <dl className={styles.facts}>
          <div>
            <dt>License</dt>
            <dd>{license === null ? 'unknown' : <LicenseName expression={license} />}</dd>
          </div>
          {RIGHTS.map((right) => (
            <div key={right}>
              <dt>{RIGHT_LABELS[right]}</dt>
              <dd>
                <StatusMark mark={EXTENT_MARKS[rights[right]][0]}>
                  {EXTENT_MARKS[rights[right]][1]}
                </StatusMark>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p className={styles.small}>By our reading of the license; no legal advice.</p>
    </section>
  );
}
