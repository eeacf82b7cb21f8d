import { createRoot } from 'react-dom/client';
import { readDrawing } from '#charts/radar-drawing.ts';
import { RADAR_SIZE } from '#charts/radar-layout.ts';
import { RadarPicture } from '#charts/RadarPicture.tsx';
import { radarSeries, type RadarModel } from '#charts/radar-series.ts';
import type { RadarDrawing } from '#core/model/record.ts';

/** Charts are drawn in a few rounds of effects; after more than this something is wrong. */
const MOST_ROUNDS = 500;

/**
 * Has recharts draw the radar of each model into the document. Models whose values are the same have the same drawing,
 * so the work grows with the kinds of models and not with their number.
 */
export async function drawRadars(models: readonly RadarModel[]): Promise<RadarDrawing[]> {
  const kinds = new Map(models.map((model) => [kindOf(model), model]));
  const drawings = new Map<string, RadarDrawing>();
  for (const [kind, model] of kinds) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the document never holds them all
    drawings.set(kind, await drawRadar(model));
  }
  return models.map((model) => drawings.get(kindOf(model))!);
}

async function drawRadar(model: RadarModel): Promise<RadarDrawing> {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  root.render(<RadarPicture models={[model]} size={RADAR_SIZE} />);
  const axes = model.readings.map(({ axis }) => axis);
  const values = radarSeries([model]).flatMap(({ points }) => points.map(({ value }) => value));
  const known = values.filter((value) => value !== null).length;
  try {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      // oxlint-disable-next-line no-await-in-loop -- a round of effects each
      await new Promise((done) => setTimeout(done));
      const drawing = readDrawing(place, axes);
      if (drawing?.points.filter((point) => point !== null).length === known) return drawing;
    }
  } finally {
    root.unmount();
    place.remove();
  }
  throw new Error(`recharts does not draw the radar of ${model.id}.`);
}

/** What a drawing depends on: where each value lies, and which axes do not apply. */
function kindOf({ readings }: RadarModel): string {
  return readings
    .map(({ axis, word, low, high }) =>
      word === 'unknown' || word === 'not-applicable' ? `${axis} ${word}` : `${axis} ${(low + high) / 2}`,
    )
    .join(', ');
}
