import {
  columnFacetingFeature,
  columnFilteringFeature,
  createColumnHelper,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createPaginatedRowModel,
  createSortedRowModel,
  filterFn_includesString,
  flexRender,
  globalFilteringFeature,
  rowPaginationFeature,
  rowSelectionFeature,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
  useTable,
  type Column,
} from '@tanstack/react-table';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { OPEN_FACETS, SHOWN, type PlainRow } from './rows.ts';

const features = tableFeatures({
  columnFilteringFeature,
  columnFacetingFeature,
  globalFilteringFeature,
  rowPaginationFeature,
  rowSelectionFeature,
  rowSortingFeature,
  facetedRowModel: createFacetedRowModel(),
  facetedUniqueValues: createFacetedUniqueValues(),
  filteredRowModel: createFilteredRowModel(),
  paginatedRowModel: createPaginatedRowModel(),
  sortedRowModel: createSortedRowModel(),
});

const helper = createColumnHelper<typeof features, PlainRow>();
const columns = helper.columns(
  [...new Set([...SHOWN, ...OPEN_FACETS, 'producer'])].map((key) =>
    helper.accessor((row) => row[key], {
      id: key,
      header: key,
      sortFn: sortFn_basic,
      enableGlobalFilter: key === 'model' || key === 'producer',
      filterFn: (row, id, picks: string[]) => picks.includes(row.getValue(id)),
    }),
  ),
);
const shown: readonly string[] = SHOWN;

/** The table as its documentation builds it: its own filters, counts, sorting and pages, and nothing else. */
function PlainTable({ data }: { data: PlainRow[] }) {
  const [search, setSearch] = useState('');
  const table = useTable({
    features,
    columns,
    data,
    getRowId: (row) => row.id,
    globalFilterFn: filterFn_includesString,
    initialState: {
      pagination: { pageIndex: 0, pageSize: 30 },
      sorting: [{ id: 'released', desc: true }],
    },
    enableSortingRemoval: false,
  });
  return (
    <>
      <section id="filters">
        {OPEN_FACETS.map((key) => (
          <Facet key={key} column={table.getColumn(key)!} />
        ))}
      </section>
      <section>
        <input
          type="search"
          aria-label="Search"
          value={search}
          onChange={(event) => {
            setSearch(event.target.value);
            table.setGlobalFilter(event.target.value);
          }}
        />
        <p>{table.getFilteredRowModel().rows.length} models</p>
        <table>
          <thead>
            <tr>
              <th>Pick</th>
              {table.getHeaderGroups()[0]!.headers.map((header) =>
                shown.includes(header.id) ? (
                  <th key={header.id} data-column={header.id}>
                    <button type="button" onClick={header.column.getToggleSortingHandler()}>
                      {header.id}
                    </button>
                  </th>
                ) : null,
              )}
            </tr>
          </thead>
          <tbody>
            {table.getRowModel().rows.map((row) => (
              <tr key={row.id} data-row>
                <td>
                  <input
                    type="checkbox"
                    aria-label={row.id}
                    checked={row.getIsSelected()}
                    onChange={row.getToggleSelectedHandler()}
                  />
                </td>
                {row
                  .getAllCells()
                  .map((cell) =>
                    shown.includes(cell.column.id) ? (
                      <th key={cell.id}>{flexRender(cell.column.columnDef.cell, cell.getContext())}</th>
                    ) : null,
                  )}
              </tr>
            ))}
          </tbody>
        </table>
        <output>{Object.keys(table.state.rowSelection).length} picked</output>
      </section>
    </>
  );
}

function Facet({ column }: { column: Column<typeof features, PlainRow> }) {
  const counts = [...column.getFacetedUniqueValues()] as [string, number][];
  const picks = (column.getFilterValue() ?? []) as string[];
  const [values] = useState(() => counts.map(([value]) => value).toSorted());
  const countOf = new Map(counts);
  const toggle = (value: string) => {
    const next = picks.includes(value) ? picks.filter((pick) => pick !== value) : [...picks, value];
    column.setFilterValue(next.length > 0 ? next : undefined);
  };
  return (
    <fieldset>
      <legend>{column.id}</legend>
      {values.map((value) => (
        <label key={value}>
          <input type="checkbox" checked={picks.includes(value)} onChange={() => toggle(value)} />
          {value} {countOf.get(value) ?? 0}
        </label>
      ))}
    </fieldset>
  );
}

const data = (await (await fetch('./rows.json')).json()) as PlainRow[];
createRoot(document.getElementById('root')!).render(<PlainTable data={data} />);
