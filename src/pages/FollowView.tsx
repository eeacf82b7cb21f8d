import { useEffect, useRef } from 'react';
import { placeOf, type View } from '#core/link/view.ts';
import { OfflineNotice } from '#parts/OfflineNotice.tsx';
import { isBareAddress } from '#store/url.ts';
import { loadCode } from '#ui/load-code.ts';
import { arrive } from './arrive.ts';
import { titleOf } from './titles.ts';

/** A view, and the name of the model it is about, if its record is here. */
type Shown = { view: View; name: string | null };

/** Where code cannot be had that only helps, the page goes on as it is. */
const withoutIt = () => undefined;

/** What begins with the first use by keyboard or pointer. */
const FIRST_USES = ['focusin', 'keydown', 'pointerdown'];

/**
 * What follows the view around the page: the title of the window, where the keyboard goes on when another page has come,
 * what keys do, and that the network is gone. The first view stands without it; `first` is what it was built with.
 */
export function FollowView({ view, name, first }: Shown & { first: Shown }) {
  const isFirst = view === first.view && name === first.name;
  useEffect(() => {
    // A page comes with its title; only a query asks for another.
    if (!isFirst || !isBareAddress()) document.title = titleOf(view, name);
  }, [view, name, isFirst]);

  useEffect(() => {
    // Whoever comes by keyboard has the focus somewhere first, or presses a key.
    const use = new AbortController();
    const begin = (event: Event) => {
      use.abort();
      void loadCode(() => import('./keys/in-use.ts'))
        .then((module) => module.begin(event))
        .catch(withoutIt);
    };
    for (const each of FIRST_USES) addEventListener(each, begin, { signal: use.signal });
    return () => use.abort();
  }, []);

  const place = placeOf(view);
  const arrivedAt = useRef(placeOf(first.view));
  useEffect(() => {
    if (arrivedAt.current === place) return;
    arrivedAt.current = place;
    arrive();
  }, [place]);

  return view.page === 'embed' ? null : <OfflineNotice />;
}
