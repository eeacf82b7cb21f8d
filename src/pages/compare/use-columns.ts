import { useState, useSyncExternalStore } from 'react';

/** The narrowest a column can be read in, and what stands beside the columns, in px. */
const NARROWEST = 136;
const ROW_HEADS = 224;
/** On phones two stand beside each other, each row's name above them. */
const PHONE = 700;
/** Narrower columns have little room, in px. */
const ROOMY = 260;
export const ON_PHONES = 2;

function subscribe(onChange: () => void): () => void {
  addEventListener('resize', onChange);
  return () => removeEventListener('resize', onChange);
}

/** How many models can be read beside each other in a window of some width. */
export function columnsFor(width: number): number {
  return width <= PHONE ? ON_PHONES : Math.floor((width - ROW_HEADS) / NARROWEST);
}

export type Columns = {
  /** How many can stand beside each other, how many do, and from which on. */
  fit: number;
  shown: number;
  from: number;
  /** Whether each has little room. */
  isDense: boolean;
  isOut: (at: number) => boolean;
  showFrom: (at: number) => void;
};

/** Which of the compared models stand in sight: all, or as many as can be read, the others a step away. */
export function useColumns(count: number): Columns {
  const fit = useSyncExternalStore(
    subscribe,
    () => columnsFor(innerWidth),
    () => count,
  );
  const shown = Math.min(count, fit);
  const isDense = useSyncExternalStore(
    subscribe,
    () => innerWidth > PHONE && (innerWidth - ROW_HEADS) / shown < ROOMY,
    () => false,
  );
  const [asked, setAsked] = useState(0);
  const from = Math.max(0, Math.min(asked, count - fit));
  return {
    fit,
    shown,
    from,
    isDense,
    isOut: (at) => at < from || at >= from + fit,
    showFrom: setAsked,
  };
}
