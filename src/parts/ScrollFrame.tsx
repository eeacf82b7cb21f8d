import { useEffect, useRef, useState, type ReactNode } from 'react';

type Props = { label: string; className: string | undefined; children: ReactNode };

/** A frame whose content may be larger than itself. Where it scrolls, the keyboard can reach it; elsewhere it is no stop. */
export function ScrollFrame({ label, className, children }: Props) {
  const frame = useRef<HTMLElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = frame.current!;
    const observer = new ResizeObserver(() => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isWide = overflowX === 'auto' && element.scrollWidth > element.clientWidth;
      const isTall = overflowY === 'auto' && element.scrollHeight > element.clientHeight;
      setScrolls(isWide || isTall);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section ref={frame} className={className} aria-label={label} tabIndex={scrolls ? 0 : undefined}>
      {children}
    </section>
  );
}
