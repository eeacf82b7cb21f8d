import { useEffect, useId, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { ColumnKey } from '#core/catalog/columns.ts';
import { followBeside } from '#ui/place-beside.ts';
import controls from '#ui/controls.module.css';
import { CellEvidence, hasEvidence } from './CellEvidence.tsx';
import { lastOpen, usePlace } from './place.ts';
import { goToEnd, pageInTable } from './page-keys.ts';
import { stopsOf, moveInTable } from './table-keys.ts';
import { useSpread } from './use-spread.ts';
import styles from './TableExtras.module.css';

type Props = {
  scroller: RefObject<HTMLElement | null>;
  openId: string | null;
  onOpen: (id: string | null) => void;
};

type Cell = { id: string; column: ColumnKey; anchor: HTMLElement };

/** What the table does beyond being read: it keeps the reader's place, and its cells open what they rest on. */
export function TableExtras({ scroller, openId, onOpen }: Props) {
  usePlace(scroller, openId);
  const open = useRef(onOpen);
  useLayoutEffect(() => {
    const before = lastOpen();
    if (before !== null) open.current(before);
  }, []);

  useSpread(scroller);
  const [cell, setCell] = useState<Cell | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useEffect(() => {
    const frame = scroller.current;
    if (frame === null) return undefined;
    const openCell = (target: EventTarget | null) => {
      const anchor = target instanceof HTMLElement ? target.closest<HTMLElement>('td[data-column]') : null;
      const id = anchor?.closest<HTMLElement>('tr[data-row]')?.dataset.id;
      const column = anchor?.dataset.column;
      if (anchor === null || id === undefined || !hasEvidence(column)) return false;
      setCell({ anchor, id, column });
      return true;
    };
    const click = (event: MouseEvent) => {
      const isOther =
        event.target instanceof Element && event.target.closest('a, button, input, label') !== null;
      // Whoever marks text to copy it is not asking for anything.
      if (!isOther && getSelection()?.isCollapsed !== false) openCell(event.target);
    };
    const keydown = (event: KeyboardEvent) => {
      if (event.altKey || event.shiftKey) return;
      if (event.ctrlKey || event.metaKey) {
        if (goToEnd(event, frame)) event.preventDefault();
        return;
      }
      const isCell = event.target instanceof Element && event.target.matches('td');
      const isPressed = isCell && (event.key === 'Enter' || event.key === ' ') && openCell(event.target);
      if (isPressed || moveInTable(event) || pageInTable(event, frame)) event.preventDefault();
    };
    frame.addEventListener('click', click);
    frame.addEventListener('keydown', keydown);
    return () => {
      frame.removeEventListener('click', click);
      frame.removeEventListener('keydown', keydown);
    };
  }, [scroller]);

  useLayoutEffect(() => {
    if (cell === null || panel.current === null) return undefined;
    const { current } = panel;
    if (!isShown(current)) current.showPopover();
    current.focus({ preventScroll: true });
    return followBeside(cell.anchor, current);
  }, [cell]);

  return (
    <div
      ref={panel}
      popover="auto"
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      className={`${controls.popover} ${styles.panel}`}
      onToggle={(event) => {
        // Another cell may have opened it again by now.
        if (event.newState !== 'closed' || cell === null || isShown(event.currentTarget)) return;
        // The keyboard goes back to the cell, unless the reader has gone on to something else.
        const { activeElement } = document;
        const isHere = [document.body, scroller.current].some((place) => place === activeElement);
        if (isHere || event.currentTarget.contains(activeElement)) focusCell(cell.anchor);
        setCell(null);
      }}
    >
      {cell === null ? null : (
        <>
          <button
            type="button"
            className={styles.close}
            aria-label="Close"
            onClick={() => panel.current?.hidePopover()}
          >
            <span aria-hidden="true">×</span>
          </button>
          <CellEvidence id={cell.id} column={cell.column} titleId={titleId} />
        </>
      )}
    </div>
  );
}

/** Is a panel open, in browsers without popovers too (ui/without-popovers.ts)? */
function isShown(panel: HTMLElement): boolean {
  return CSS.supports('selector(:popover-open)')
    ? panel.matches(':popover-open')
    : panel.hasAttribute('data-open');
}

function focusCell(anchor: HTMLElement): void {
  if (!stopsOf(anchor.closest('tr')).includes(anchor)) return;
  anchor.tabIndex = -1;
  anchor.focus({ preventScroll: true });
}
