import { useId, useRef, useState, type ReactNode } from 'react';
import controls from './controls.module.css';

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

  const place = () => {
    if (!button.current || !panel.current) return;
    const anchor = button.current.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = panel.current;
    const left = Math.min(Math.max(12, anchor.left), innerWidth - offsetWidth - 12);
    const isBelow = anchor.bottom + offsetHeight + 12 <= innerHeight || anchor.top < offsetHeight + 12;
    const top = isBelow ? anchor.bottom + 6 : anchor.top - offsetHeight - 6;
    panel.current.style.left = `${left}px`;
    panel.current.style.top = `${Math.max(12, Math.min(top, innerHeight - offsetHeight - 12))}px`;
  };

  return (
    <>
      <button
        ref={button}
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
        className={controls.popover}
        onBeforeToggle={(event) => {
          if (event.newState === 'open') setOpen(true);
        }}
        // What has the focus stays until the browser has given it back.
        onToggle={(event) => (event.newState === 'open' ? place() : setOpen(false))}
      >
        {isOpen ? children : null}
      </div>
    </>
  );
}
