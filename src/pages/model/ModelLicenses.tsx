import { COMPONENT_IDS, type ComponentId } from '#core/model/components.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { libraryOfRecord } from '#core/model/library.ts';
import { LicenseName } from '#parts/ClaimDetail.tsx';
import { COMPONENT_LABELS } from '#words/labels.ts';
import styles from './ModelPage.module.css';

/** Which licenses the parts of the model are under, and which of them were only inherited. */
export function ModelLicenses({ record }: { record: ModelRecord }) {
  const { model } = record;
  const { licenses } = libraryOfRecord(record);
  const parts = new Map<string, { own: ComponentId[]; inherited: ComponentId[] }>();
  for (const id of COMPONENT_IDS) {
    const { license, licenseSource } = model.components[id];
    if (license === null) continue;
    const named = parts.get(license) ?? { own: [], inherited: [] };
    named[licenseSource === 'inherited' ? 'inherited' : 'own'].push(id);
    parts.set(license, named);
  }
  const names = (ids: readonly ComponentId[]) =>
    ids.length === 0 ? '–' : ids.map((id) => COMPONENT_LABELS[id]).join(', ');
  return (
    <section aria-labelledby="licenses">
      <h2 id="licenses">Licenses by part</h2>
      {parts.size === 0 ? (
        <p>We know of no license of any part.</p>
      ) : (
        <table className={styles.licenses}>
          <thead>
            <tr>
              <th scope="col">License</th>
              <th scope="col">Stated for</th>
              <th scope="col">Inherited by</th>
            </tr>
          </thead>
          <tbody>
            {[...parts].map(([license, { own, inherited }]) => (
              <tr key={license}>
                <th scope="row">
                  <LicenseName expression={license} licenses={licenses} />
                </th>
                <td>{names(own)}</td>
                <td>{names(inherited)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
