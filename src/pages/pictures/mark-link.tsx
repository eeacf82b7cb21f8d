import type { MarkLink } from '#charts/marks.tsx';
import type { TableView } from '#core/link/view.ts';
import { Link } from '#parts/Link.tsx';

/** A mark of a picture as a link to the models behind it. */
export function markLink(to: TableView): MarkLink {
  return ({ label, tabIndex, children }) => (
    <Link to={to} aria-label={label} tabIndex={tabIndex}>
      {children}
    </Link>
  );
}
