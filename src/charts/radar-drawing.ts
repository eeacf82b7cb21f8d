import type { RadarDrawing } from '#core/model/record.ts';

/** Reads what recharts drew out of the DOM it drew into; null while it is not whole. `axes` are those of the radar. */
export function readDrawing(picture: ParentNode, axes: readonly string[]): RadarDrawing | null {
  const rings = [...picture.querySelectorAll('.recharts-polar-grid-concentric path')];
  const spokes = [...picture.querySelectorAll('.recharts-polar-grid-angle line')];
  if (rings.length === 0) return null;
  const markers = new Map(
    [...picture.querySelectorAll('.recharts-radar [data-marker]')].map((marker) => [
      marker.getAttribute('data-marker'),
      marker.getAttribute('transform') ?? '',
    ]),
  );
  return {
    rings: rings.map((ring) => rounded(ring.getAttribute('d') ?? '')),
    spokes: spokes.map((spoke) =>
      ['x1', 'y1', 'x2', 'y2'].map((name) => Number(rounded(spoke.getAttribute(name) ?? ''))),
    ),
    points: axes.map((axis) => {
      const place = markers.get(axis);
      return place === undefined ? null : (place.match(NUMBER) ?? []).map(Number);
    }),
  };
}

const NUMBER = /-?\d+(\.\d+)?/g;

/** A hundredth of a px is more than anybody sees. */
function rounded(text: string): string {
  return text.replaceAll(NUMBER, (digits) => String(Math.round(Number(digits) * 100) / 100));
}
