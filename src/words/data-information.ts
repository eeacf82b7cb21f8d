import type { DataInformation } from '#core/model/vocabulary.ts';

/** The data-information facts of the Open Source AI Definition. */
export const INFORMATION_LABELS: Record<DataInformation, string> = {
  provenance: 'Where the data comes from',
  scope: 'Scope and characteristics of the data',
  selection: 'How the data was obtained and selected',
  labelling: 'How the data was labeled',
  processing: 'How the data was processed and filtered',
  publicList: 'List of publicly available data',
  obtainableList: 'List of data obtainable from others',
};
