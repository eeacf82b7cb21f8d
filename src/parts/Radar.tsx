import { RADAR_SIZE } from '#charts/radar-layout.ts';
import { RadarFrame } from '#charts/RadarFrame.tsx';
import { RadarStill } from '#charts/RadarStill.tsx';
import type { ModelRecord, RadarDrawing } from '#core/model/record.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { PartError } from './PartError.tsx';
import { radarModelOf } from './radar-models.ts';

/** recharts, and what draws with it. */
const RadarPicture = lazyPart(() => import('#charts/RadarPicture.tsx'), 'RadarPicture');

type Props = {
  /** One model, or some laid over each other. */
  records: readonly ModelRecord[];
  reference?: ModelRecord | null;
  axes?: 'five' | 'eight';
};

const OVERLAY_SIZE = 440;

/**
 * A radar with its sentence and numbers. One model's five axes stand there as they were drawn when the site was built;
 * recharts is asked for where the reader wants another picture.
 */
export function Radar({ records, reference = null, axes = 'five' }: Props) {
  const models = records.map((record) => radarModelOf(record, axes));
  const behind = reference ? radarModelOf(reference, axes) : undefined;
  const [model] = models;
  const drawing = axes === 'five' ? drawingOf(records, reference) : undefined;
  const size = models.length > 1 ? OVERLAY_SIZE : RADAR_SIZE;
  return (
    <RadarFrame models={models} reference={behind} size={size}>
      {model && drawing ? (
        <RadarStill model={model} drawing={drawing} />
      ) : (
        <PartError name="The picture">
          <RadarPicture models={models} reference={behind} size={size} />
        </PartError>
      )}
    </RadarFrame>
  );
}

/** The drawing of a model that stands alone; a model is no reference for itself. */
function drawingOf(records: readonly ModelRecord[], reference: ModelRecord | null): RadarDrawing | undefined {
  const [record] = records;
  const isAlone = records.length === 1 && (reference === null || reference.model.id === record?.model.id);
  return isAlone ? record?.radar : undefined;
}
