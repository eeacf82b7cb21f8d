export type Mark = { shape: 'circle' | 'diamond' | 'triangle'; radius: number; dash?: string; filled?: true };

/** A model alone. Fills laid over each other would hide which is which, so an overlay has none. */
export const SINGLE_MARK: Mark = { shape: 'circle', radius: 5, filled: true };

/** Up to three models told apart without color; where they meet, the later and smaller mark leaves the earlier visible. */
export const OVERLAY_MARKS: readonly Mark[] = [
  { shape: 'circle', radius: 7.5 },
  { shape: 'diamond', radius: 6.5, dash: '9 4' },
  { shape: 'triangle', radius: 3.75, dash: '2.5 3' },
];

/** How many models one radar may overlay: beyond three, nobody can tell the outlines apart. */
export const OVERLAY_LIMIT = OVERLAY_MARKS.length;

/** The SVG path of a mark around the origin; `r` is its outer radius in px. */
export function markPath(shape: Mark['shape'], r: number): string {
  switch (shape) {
    case 'circle':
      return `M${-r} 0a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
    case 'diamond':
      return `M0 ${-r}L${r} 0L0 ${r}L${-r} 0z`;
    case 'triangle':
      return `M0 ${-r}L${r} ${0.8 * r}H${-r}z`;
  }
}
