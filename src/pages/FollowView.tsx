import { useEffect, useRef } from 'react';
import { placeOf, type View } from '#core/link/view.ts';
import { OfflineNotice } from '#parts/OfflineNotice.tsx';
import { isAsLoaded } from '#store/url.ts';
import { arrive } from './arrive.ts';
import { titleOf } from './names.ts';

/** A view, and the name of the model it is about, if its record is here. */
type Shown = { view: View; name: string | null };

/**
 * What follows the view around the page: the title of the window, where the keyboard goes on when another page has come,
 * and that the network is gone. The first view stands without it; `first` is what it was built with.
 */
export function FollowView({ view, name, first }: Shown & { first: Shown }) {
  const isAsBuilt = useRef(isAsLoaded());
  useEffect(() => {
    // A page comes with its title, unless a query asks for another.
    if (view !== first.view || name !== first.name) isAsBuilt.current = false;
    if (!isAsBuilt.current) document.title = titleOf(view, name);
  }, [view, name, first]);

  const place = placeOf(view);
  const arrivedAt = useRef(placeOf(first.view));
  useEffect(() => {
    if (arrivedAt.current === place) return;
    arrivedAt.current = place;
    arrive();
  }, [place]);

  return view.page === 'embed' ? null : <OfflineNotice />;
}
