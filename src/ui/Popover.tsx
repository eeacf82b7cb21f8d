import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import controls from './controls.module.css';
import { followBeside } from './place-beside.ts';

type Props = {
  /** What the button says. */
  label: ReactNode;
  /** The button's name when its label does not say enough on its own. */
  name?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
};

/** A button that opens a panel beside itself: the browser's own popover, so Escape and outside clicks close it. */
export function Popover({ label, name, className, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  // A page may hold a hundred popovers; what is in one is drawn when it opens.
  const [isOpen, setOpen] = useState(false);

  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);

  return (
    <>
      <button
        ref={button}
        id={`${id}-button`}
        type="button"
        className={className ?? controls.quiet}
        popoverTarget={id}
        aria-label={name}
      >
        {label}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-labelledby={`${id}-button`}
        className={controls.popover}
        onBeforeToggle={(event) => {
          if (event.newState === 'open') setOpen(true);
        }}
        onToggle={(event) => {
          const isShown = event.newState === 'open';
          stop.current();
          if (isShown && button.current && panel.current) {
            stop.current = followBeside(button.current, panel.current);
            // Whoever opens a search means to type.
            panel.current.querySelector<HTMLElement>('[role="combobox"]')?.focus({ preventScroll: true });
          }
          // Emptied once the browser has given the focus back to the button.
          if (!isShown) setOpen(false);
        }}
      >
        {isOpen ? children : null}
      </div>
    </>
  );
}
