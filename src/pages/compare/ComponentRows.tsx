import { ClaimMark } from '#parts/ClaimMark.tsx';
import { compareModels, relationTo } from '#core/comparison/agreement.ts';
import { AXES, COMPONENTS, type ComponentId } from '#core/model/components.ts';
import { isUnchecked } from '#core/model/checked.ts';
import { labelOf } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { libraryOfRecord } from '#core/model/library.ts';
import type { CompareView, EmbedView } from '#core/link/view.ts';
import { Popover } from '#ui/Popover.tsx';
import { ClaimDetail } from '#parts/ClaimDetail.tsx';
import { differWords, ROW_KIND_NOTES } from '#words/comparison.ts';
import { COMPONENT_LABELS } from '#words/labels.ts';
import { licenseText } from '#words/license-labels.ts';
import { sourceCount } from '#words/status-meanings.ts';
import styles from './CompareTable.module.css';
import { GroupHead } from './GroupHead.tsx';
import { RelationMark } from './RelationMark.tsx';
import type { Columns } from './use-columns.ts';

type Props = {
  view: CompareView | EmbedView;
  records: readonly ModelRecord[];
  reference: ModelRecord | null;
  columns: Columns;
  /** Whether the groups after the first, which are below the screen, are drawn yet. */
  isBelowDrawn: boolean;
};

/** The matrix: components in groups, models in columns, evidence one click away. */
export function ComponentRows({ view, records, reference, columns, isBelowDrawn }: Props) {
  const groups = AXES.map((axis) => ({
    axis,
    components: COMPONENTS.filter((component) => component.axis === axis).map((component) => component.id),
  })).filter((group) => group.components.length > 0);
  const hides = view.onlyDifferences && records.length > 1;
  const rows = compareModels(records.map(({ model }) => model));
  const kinds = new Map(rows.map(({ id, kind }) => [id, kind]));
  const kindOf = (id: ComponentId) => kinds.get(id) ?? 'unknown';
  const isShown = (id: ComponentId) => !hides || kindOf(id) === 'status' || kindOf(id) === 'license';
  const [first, ...others] = groups.map(({ axis, components }) => {
    const shown = components.filter(isShown);
    return shown.length === 0 ? null : (
      <tbody key={axis}>
        <GroupHead
          axis={axis}
          records={records}
          columns={columns}
          note={records.length > 1 ? differWords(rows.filter(({ id }) => components.includes(id))) : ''}
        />
        {shown.map((id) => (
          <tr key={id} id={id}>
            <th scope="row">
              {COMPONENT_LABELS[id]}
              {records.length > 1 ? <small> {ROW_KIND_NOTES[kindOf(id)]}</small> : null}
            </th>
            {records.map((record, at) => (
              <ComponentCell
                key={record.model.id}
                id={id}
                record={record}
                reference={reference}
                isOut={columns.isOut(at)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    );
  });
  return (
    <>
      {first}
      {isBelowDrawn ? others : null}
    </>
  );
}

type CellProps = { id: ComponentId; record: ModelRecord; reference: ModelRecord | null; isOut: boolean };

function ComponentCell({ id, record, reference, isOut }: CellProps) {
  const { model } = record;
  const claim = model.components[id];
  const relation =
    reference && reference.model.id !== model.id ? relationTo(reference.model.components[id], claim) : null;
  const label = COMPONENT_LABELS[id];
  return (
    <td hidden={isOut}>
      <span className={styles.cell}>
        <RelationMark
          relation={relation}
          unchecked={
            isUnchecked(claim) || (reference !== null && isUnchecked(reference.model.components[id]))
          }
        />
        <Popover
          className={styles.claim}
          label={
            <ClaimMark claim={claim}>
              <span className="visually-hidden">
                , {label} of {labelOf(model)}: evidence
              </span>
            </ClaimMark>
          }
        >
          <ClaimDetail
            claim={claim}
            title={`${label} of ${labelOf(model)}`}
            modelId={model.id}
            modelName={labelOf(model)}
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
            {licenseText(claim.license, libraryOfRecord(record).licenses)}
            {claim.licenseSource === 'inherited' ? ' inherited' : ''}
          </small>
        ) : null}
        {claim.evidence.length > 0 ? <small className={styles.sources}>{sourceCount(claim)}</small> : null}
      </span>
    </td>
  );
}
