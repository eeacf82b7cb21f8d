import type { DataFiles } from '../read/files.ts';

/** Where the sources of a base model's text were read, it is known whether they carry labels. */
export function labellingProblems({ models }: DataFiles): string[] {
  return models.flatMap(({ id, stage, modality, data: { information } }) => {
    const isText = stage === 'base' && (modality === 'text' || modality === 'code');
    return isText &&
      information?.provenance.status === 'released' &&
      information.labelling.status === 'unknown'
      ? [
          `data/models/${id}.json → data.information.labelling: type "not-applicable" if the sources are plain text or code, with the page of provenance; or "released" or "partial" with the page that says who labeled them`,
        ]
      : [];
  });
}
