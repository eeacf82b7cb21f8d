import type { RadarModel } from '#charts/radar-series.ts';
import { AXES } from '#core/model/components.ts';
import { labelOf } from '#core/model/model.ts';
import { DETAILED_AXES, readAxis } from '#core/model/openness.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { libraryOfRecord } from '#core/model/library.ts';
import { SHORT_AXIS_LABELS, DETAILED_AXIS_LABELS } from '#words/axes.ts';

/** A model's record as a radar shows it: the five axes, or the eight of the detailed view. */
export function radarModelOf(record: ModelRecord, axes: 'five' | 'eight'): RadarModel {
  const { model } = record;
  const library = libraryOfRecord(record);
  const readings =
    axes === 'five'
      ? AXES.map((axis) => ({ ...readAxis(model, axis, library), axis: SHORT_AXIS_LABELS[axis] }))
      : DETAILED_AXES.map((axis) => ({
          ...readAxis(model, axis, library),
          axis: DETAILED_AXIS_LABELS[axis],
        }));
  return { id: model.id, name: labelOf(model), readings };
}
