import { useEffect, useRef, useState, type ReactNode } from 'react';
import styles from './ScrollFrame.module.css';

type Props = { label: string; className: string | undefined; children: ReactNode };

/**
 * A frame whose content may be larger than itself. Where it scrolls, the keyboard can reach it; elsewhere it is no stop.
 * It fades at the right while it goes on there.
 */
export function ScrollFrame({ label, className, children }: Props) {
  const frame = useRef<HTMLElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = frame.current!;
    const markMore = () => {
      const { scrollWidth, scrollLeft, clientWidth } = element;
      const isFrame = getComputedStyle(element).overflowX === 'auto';
      element.toggleAttribute('data-more', isFrame && scrollWidth - scrollLeft > clientWidth + 1);
    };
    const observer = new ResizeObserver(() => {
      markMore();
      const { overflowX, overflowY } = getComputedStyle(element);
      const isWide = overflowX === 'auto' && element.scrollWidth > element.clientWidth;
      const isTall = overflowY === 'auto' && element.scrollHeight > element.clientHeight;
      setScrolls(isWide || isTall);
    });
    for (const each of [element, ...element.children]) observer.observe(each);
    element.addEventListener('scroll', markMore, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', markMore);
    };
  }, []);
  return (
    <section
      ref={frame}
      className={`${styles.frame} ${className ?? ''}`}
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={scrolls ? 0 : undefined}
    >
      {children}
    </section>
  );
}
