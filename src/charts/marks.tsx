import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from 'react';
import styles from './pictures.module.css';

/** How a mark is filled. What is partly open and what is unknown is hatched, which can be told without color. */
export const SHADES = ['open', 'partly', 'closed', 'unknown', 'not-applicable'] as const;
export type Shade = (typeof SHADES)[number];

/** Makes a link of a mark; `tabIndex` keeps a picture one stop of the keyboard. */
export type MarkLink = (mark: { label: string; tabIndex: number; children: ReactNode }) => ReactElement;

/** What a mark shows and opens. */
export type Mark = { shade: Shade; count: number; label: string; link: MarkLink | null };

/** The fills, once for all pictures of a page. */
export function Shades(): ReactElement {
  return (
    <svg className={styles.shades} aria-hidden="true">
      <defs>
        <Hatching id="shade-partly" ground={styles.partlyGround} line={styles.partlyLine} width={2} />
        <Hatching id="shade-unknown" ground={styles.unknownGround} line={styles.unknownLine} width={1} />
      </defs>
    </svg>
  );
}

type HatchingProps = { id: string; ground: string | undefined; line: string | undefined; width: number };

/** Slanting lines, so many px wide, on a ground of their own. */
function Hatching({ id, ground, line, width }: HatchingProps): ReactElement {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="5" height="5" className={ground} />
      <rect width={width} height="5" className={line} />
    </pattern>
  );
}

type MarkShapeProps = { mark: Mark; isFirst: boolean } & (
  | { shape: 'rect'; x: number; y: number; width: number; height: number }
  | { shape: 'circle'; cx: number; cy: number; r: number }
);

/** A rectangle or a circle of a picture, a link where there is something behind it. */
export function MarkShape({ mark, isFirst, shape: Shape, ...place }: MarkShapeProps): ReactElement {
  const drawn = (
    <Shape className={styles.mark} data-shade={mark.shade} {...place}>
      <title>{mark.label}</title>
    </Shape>
  );
  return mark.link?.({ label: mark.label, tabIndex: isFirst ? 0 : -1, children: drawn }) ?? drawn;
}

/** A fill in the key of a picture. */
export function Swatch({ shade }: { shade: Shade }): ReactElement {
  return (
    <svg className={styles.swatch} width="14" height="14" aria-hidden="true">
      <rect className={styles.mark} data-shade={shade} width="14" height="14" />
    </svg>
  );
}

type MarkGroupProps = {
  label: string;
  /** In px: what stands below does not move when the picture comes. */
  height: number;
  children: (width: number) => ReactNode;
};

/** A picture whose marks are links: one stop of the keyboard, its marks reached by the arrows. */
export function MarkGroup({ label, height, children }: MarkGroupProps): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  return (
    // The arrows only go on from a link that has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/prefer-tag-over-role
    <div
      ref={frame}
      role="group"
      aria-label={label}
      className={styles.frame}
      style={{ minHeight: height }}
      onKeyDown={step}
    >
      {width === null ? null : children(width)}
    </div>
  );
}

function step(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  const marks = [...event.currentTarget.querySelectorAll('a')];
  const at = marks.findIndex((mark) => mark === document.activeElement);
  if (by === undefined || at === -1) return;
  event.preventDefault();
  marks.at((at + by) % marks.length)?.focus();
}

/** How wide an element is, in px; null before it is known. */
function useWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    if (element.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
