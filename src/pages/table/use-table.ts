import {
  constructTable,
  tableFeatures,
  type RowData,
  type Table,
  type TableFeatures,
  type TableOptions,
} from '@tanstack/react-table';
import { useState } from 'react';

const never = (): never => {
  throw new Error('The table keeps no state of its own: the view does.');
};

/** No state, so nothing is ever written and nobody has anything to listen to. */
const WITHOUT_STATE: NonNullable<TableFeatures['coreReactivityFeature']> = {
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
/** Filters, order and columns are the view's, and core applies them; the table needs no feature beyond its core. */
export const features = tableFeatures({ coreReactivityFeature: WITHOUT_STATE });

type Options<Row extends RowData> = Omit<TableOptions<typeof features, Row>, 'features'>;

/**
 * A table of TanStack without the store that its own hook brings (three kilobytes of the first view). As that hook
 * does, it keeps one table and gives it the options of each render: made anew for other rows it took half as long again.
 */
export function useTable<Row extends RowData>(options: Options<Row>): Table<typeof features, Row> {
  const [table] = useState(() => constructTable({ features, ...options }));
  table.setOptions((previous) => ({ ...previous, ...options }));
  return table;
}
