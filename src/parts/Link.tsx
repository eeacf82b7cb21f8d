import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import type { View } from '#core/link/view.ts';
import { hrefOf } from '#store/url.ts';
import { inShownRelease } from '#store/shown-release.ts';
import { isEmbedded, showView, useView } from '#store/view.ts';
import { prepareView } from '#store/prepare.ts';

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> & {
  to: View;
  hash?: string;
  /** Leads to the newest data from an earlier release, too; other links stay in it. */
  isNewest?: boolean;
};

/** A link to a view: a real address, followed without reloading when clicked plainly; from a frame, in a tab of its own. */
export function Link({ to: asked, hash, isNewest = false, children, ...rest }: Props) {
  const to = isNewest ? asked : inShownRelease(asked);
  const isFramed = isEmbedded();
  const follow = (event: MouseEvent<HTMLElement>) => {
    if (
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey ||
      hash ||
      isFramed
    )
      return;
    event.preventDefault();
    letGo(event.currentTarget);
    showView(to);
  };
  /**
   * A link that goes with its page gives up the focus before: a page that is taken away with the focus in it is styled
   * once more as a whole, 1,714 elements of a table. A row keeps it, so that Back finds it there.
   */
  const letGo = (link: HTMLElement) => {
    const isGoing = to.page !== useView.getState().view.page && link.closest('main') !== null;
    if (isGoing && link.closest('tr[data-row]') === null) link.blur();
  };
  const prepare = () => prepareView(to);
  return (
    <a
      {...rest}
      {...(isFramed && { target: '_blank', rel: 'noopener' })}
      href={hrefOf(to) + (hash ? `#${hash}` : '')}
      onClick={follow}
      onPointerEnter={prepare}
      onFocus={prepare}
    >
      {children}
    </a>
  );
}
