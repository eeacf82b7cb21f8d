import {
  constructTable,
  type RowData,
  type Table,
  type TableFeatures,
  type TableOptions,
} from '@tanstack/react-table';
import { useState } from 'react';

type Reactivity = NonNullable<TableFeatures['coreReactivityFeature']>;

const never = (): never => {
  throw new Error('The table keeps no state of its own: the view does.');
};

/** No state, so nothing is ever written and nobody has anything to listen to. */
const WITHOUT_STATE: Reactivity = {
  createOptionsStore: false,
  wrapExternalAtoms: false,
  createReadonlyAtom: (compute) => ({ get: compute, subscribe: never }),
  createWritableAtom: never,
  addSubscription: never,
  untrack: (run) => run(),
  batch: (run) => run(),
  // What it schedules resets state when the rows change.
  schedule: () => undefined,
};

/**
 * A table of TanStack without the store that its own hook brings (three kilobytes of the first view): what the
 * reader chose is in the view, so the options are all there is.
 */
export function useTable<Features extends TableFeatures, Row extends RowData>(
  options: TableOptions<Features, Row>,
): Table<Features, Row> {
  const [table] = useState(() =>
    constructTable({ ...options, features: { coreReactivityFeature: WITHOUT_STATE, ...options.features } }),
  );
  return Object.assign(table, { options: { ...table.options, ...options } });
}
