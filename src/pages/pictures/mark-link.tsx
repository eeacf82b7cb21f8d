import type { MarkLink } from '#charts/marks.tsx';
import type { View } from '#core/link/view.ts';
import { Link } from '#parts/Link.tsx';

/** A mark of a picture as a link to what is behind it. */
export function markLink(to: View): MarkLink {
  return ({ label, tabIndex, children }) => (
    <Link to={to} aria-label={label} tabIndex={tabIndex}>
      {children}
    </Link>
  );
}
