import { compareModels, relationTo, type Relation } from '#core/comparison/agreement.ts';
import { AXES, COMPONENTS, type ComponentId } from '#core/model/components.ts';
import type { ModelRecord } from '#core/model/record.ts';
import type { CompareView } from '#core/link/view.ts';
import { Popover } from '#ui/Popover.tsx';
import { StatusMark } from '#ui/StatusMark.tsx';
import { isUnchecked } from '#core/model/status.ts';
import { ClaimDetail } from '#parts/ClaimDetail.tsx';
import { AXIS_LABELS, COMPONENT_LABELS, markOf } from '#words/labels.ts';
import { claimLabel } from '#words/status-meanings.ts';
import styles from './CompareTable.module.css';
import { OnceShown } from './OnceShown.tsx';

const RELATION_SIGNS: Record<Relation, [sign: string, words: string]> = {
  more: ['▲', 'more open than the baseline'],
  less: ['▼', 'less open than the baseline'],
  other: ['≠', 'differs from the baseline'],
  license: ['§', 'same as the baseline, under another license'],
  same: ['=', 'same as the baseline'],
  unknown: ['?', 'cannot be told against the baseline'],
};

type Props = { view: CompareView; records: readonly ModelRecord[]; reference: ModelRecord | null };

/** The matrix: components in groups, models in columns, evidence one click away. */
export function ComponentRows({ view, records, reference }: Props) {
  const groups = AXES.map((axis) => ({
    axis,
    components: COMPONENTS.filter((component) => component.axis === axis).map((component) => component.id),
  })).filter((group) => group.components.length > 0);
  const hides = view.onlyDifferences && records.length > 1;
  const differing = new Set(
    compareModels(records.map(({ model }) => model))
      .filter(({ kind }) => kind === 'status' || kind === 'license')
      .map(({ id }) => id),
  );
  const [first, ...others] = groups.map(({ axis, components }) => {
    const shown = components.filter((id) => !hides || differing.has(id));
    return shown.length === 0 ? null : (
      <tbody key={axis}>
        <tr className={styles.group}>
          <th scope="rowgroup" colSpan={records.length + 1}>
            {AXIS_LABELS[axis]}
          </th>
        </tr>
        {shown.map((id) => (
          <tr key={id} id={id}>
            <th scope="row">{COMPONENT_LABELS[id]}</th>
            {records.map((record) => (
              <ComponentCell key={record.model.id} id={id} record={record} reference={reference} />
            ))}
          </tr>
        ))}
      </tbody>
    );
  });
  return (
    <>
      {first}
      <OnceShown>{others}</OnceShown>
    </>
  );
}

type CellProps = { id: ComponentId; record: ModelRecord; reference: ModelRecord | null };

function ComponentCell({ id, record: { model }, reference }: CellProps) {
  const claim = model.components[id];
  const relation =
    reference && reference.model.id !== model.id ? relationTo(reference.model.components[id], claim) : null;
  const label = COMPONENT_LABELS[id];
  return (
    <td>
      <span className={styles.cell}>
        {relation ? (
          <span className={styles.relation} title={RELATION_SIGNS[relation][1]}>
            <span aria-hidden="true">{RELATION_SIGNS[relation][0]}</span>
            <span className="visually-hidden">{RELATION_SIGNS[relation][1]}: </span>
          </span>
        ) : null}
        <Popover
          className={styles.claim}
          label={
            <StatusMark mark={markOf(claim.status)} unchecked={isUnchecked(claim)}>
              {claimLabel(claim)}
              <span className="visually-hidden">
                , {label} of {model.name}: evidence
              </span>
            </StatusMark>
          }
        >
          <ClaimDetail
            claim={claim}
            title={`${label} of ${model.name}`}
            modelId={model.id}
            modelName={model.name}
          />
        </Popover>
        {claim.license ? (
          <small
            className={styles.license}
            title={
              claim.licenseSource === 'inherited'
                ? 'inherited, not stated for the component itself'
                : undefined
            }
          >
            {claim.license}
            {claim.licenseSource === 'inherited' ? ' (inherited)' : ''}
          </small>
        ) : null}
      </span>
    </td>
  );
}
