import type { Catalog } from '#core/catalog/catalog.ts';

/**
 * One line of the table: a model, the line between the models that are well checked and the others, or what is open
 * under a model.
 */
export type TableLine = {
  catalog: Catalog;
  kind: 'model' | 'divider' | 'details';
  /** The model's row in the catalog, and its id. */
  row: number;
  id: string;
  /** The first of the places it takes; a place is as high as a model. */
  position: number;
  /** Its number among the lines. */
  number: number;
};

/** How many places the details of a model take. */
export const DETAIL_PLACES = 8;

export type Lines = {
  catalog: Catalog;
  /** How many lines and how many places there are. */
  count: number;
  places: number;
  /** The lines that take a place from `start` up to `end`, each whole. */
  between: (start: number, end: number) => { lines: TableLine[]; start: number; end: number };
};

/** Sets models in lines: the divider after the first so many, the details under the model that is open. */
export function linesOf(
  catalog: Catalog,
  rows: readonly number[],
  wellChecked: number | null,
  openId: string | null,
): Lines {
  const openRow = openId === null ? undefined : catalog.rows.get(openId);
  const openAt = openRow === undefined ? -1 : rows.indexOf(openRow);
  const divider = wellChecked ?? Infinity;
  const dividers = wellChecked === null ? 0 : 1;
  const isOpen = openAt !== -1;
  const detailsAt = isOpen ? openAt + (openAt >= divider ? 1 : 0) + 1 : Infinity;
  const dividerAt = divider + (divider > openAt && isOpen ? DETAIL_PLACES : 0);
  const places = rows.length + dividers + (isOpen ? DETAIL_PLACES : 0);
  const isDetail = (place: number) => place >= detailsAt && place < detailsAt + DETAIL_PLACES;
  const before = (place: number) => {
    const extra = place > detailsAt ? DETAIL_PLACES : 0;
    return { details: extra, divider: place > dividerAt ? 1 : 0 };
  };
  return {
    catalog,
    count: rows.length + dividers + (isOpen ? 1 : 0),
    places,
    between: (from, to) => {
      const start = isDetail(from) ? detailsAt : Math.min(from, places);
      const end = isDetail(to - 1) ? detailsAt + DETAIL_PLACES : Math.min(to, places);
      const lines: TableLine[] = [];
      for (let position = start; position < end; position++) {
        const { details, divider: divided } = before(position);
        const number = position - (details === 0 ? 0 : DETAIL_PLACES - 1);
        if (position === dividerAt) {
          lines.push({ catalog, kind: 'divider', row: -1, id: '', position, number });
          continue;
        }
        const kind = isDetail(position) ? 'details' : 'model';
        const row = kind === 'details' ? openRow! : rows[position - details - divided]!;
        lines.push({ catalog, kind, row, id: catalog.ids[row]!, position, number });
        if (kind === 'details') position = detailsAt + DETAIL_PLACES - 1;
      }
      return { lines, start, end };
    },
  };
}

/** Names of so many letters fit wherever the table is drawn, whatever face it is set in. */
const FITS = 18;
/** How much of a long name is always shown. */
const END = 11;

/** Where the end of a name begins that is shown though the name is cut: whole words where they are short; null if it fits. */
export function endOf(name: string): number | null {
  if (name.length <= FITS) return null;
  const last = name.length - END;
  const word = name.slice(last).search(/[ -]/);
  return word === -1 ? last : last + word + (name[last + word] === ' ' ? 1 : 0);
}
