import { detailView } from '#core/link/view.ts';
import { MAX_COMPARED_LICENSES } from '#core/link/licenses-view.ts';
import type { License } from '#core/model/model.ts';
import { Link } from '#parts/Link.tsx';
import { changeLicenses } from '#store/page-choices.ts';
import { LICENSE_COLUMNS, licenseCell, type LicenseCell } from '#words/license-cells.ts';
import { counted } from '#words/license-plan.ts';
import { licenseLabel } from '#words/license-labels.ts';
import { readTag, licenseInShort } from '#words/license-words.ts';
import marks from '#ui/StatusCell.module.css';
import { tableOf } from './license-list.ts';
import styles from './LicenseMatrix.module.css';

type Props = { license: License; models: number; most: number; compared: readonly string[] };

/** One license of the table: what it permits, what it asks for, and how many models use it. */
export function LicenseRow({ license, models, most, compared }: Props) {
  const isPicked = compared.includes(license.id);
  const label = licenseLabel(license);
  const cells = LICENSE_COLUMNS.map((column) => ({ ...column, cell: licenseCell(license, column.key) }));
  const tag = readTag(license);
  const unread = cells.filter(({ cell }) => cell.isUnread).map((each) => each.label.toLowerCase());
  // What a card says in place of cells that say nothing of their own.
  const inShort = cells.every(({ cell }) => cell.isPlain)
    ? licenseInShort(license)
    : unread.length === cells.length
      ? 'Nothing is known of its conditions yet.'
      : unread.length > 0
        ? `Unknown: ${unread.join(', ')}.`
        : null;
  return (
    <tr data-picked={isPicked || undefined}>
      <td aria-colindex={1} className={styles.pick}>
        <label>
          <input
            type="checkbox"
            aria-label={`Compare ${label}`}
            checked={isPicked}
            disabled={!isPicked && compared.length >= MAX_COMPARED_LICENSES}
            onChange={() => changeLicenses({ compared: toggled(compared, license.id) }, 'replace')}
          />
        </label>
      </td>
      <th scope="row" aria-colindex={2}>
        <Link to={detailView('license', license.id)}>{label}</Link>{' '}
        {license.osiApproved ? <abbr title="Approved by the Open Source Initiative">OSI</abbr> : null}
        {tag === null ? null : <em>{tag}</em>} {inShort === null ? null : <small>{inShort}</small>}
      </th>
      <td
        aria-colindex={3}
        data-column="Models"
        className={styles.models}
        style={models === 0 ? undefined : barOf(models / most)}
      >
        {models === 0 ? (
          0
        ) : (
          <Link to={tableOf(license.id)} aria-label={`${counted(models, 'model')} under ${label}`}>
            {models}
          </Link>
        )}
      </td>
      {cells.map(({ key, label: column, group, cell }, at) => (
        <td
          key={key}

          aria-colindex={at + 4}
          className={cell.mark === null ? undefined : marks.cell}
          data-column={column}
          data-mark={cell.mark ?? undefined}
          data-group={group}
          data-plain={cell.isPlain || undefined}
          data-unread={cell.isUnread || undefined}
        >
          <Words words={cell.words} />
        </td>
      ))}
    </tr>
  );
}

function Words({ words }: Pick<LicenseCell, 'words'>) {
  return words.map((word) =>
    typeof word === 'string' ? word : <strong key={word.strong}>{word.strong}</strong>,
  );
}

/** The list with the id at its end, or without it. */
function toggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
}

/** A bar as a picture of the cell: its length is the share of the most used license's models. */
function barOf(share: number) {
  return { backgroundSize: `calc((100% - 3.25rem) * ${Math.max(0.05, share).toFixed(3)}) 0.625rem` };
}
