import type { Catalog } from '#core/catalog/catalog.ts';
import type { FacetKey } from '#core/catalog/columns.ts';
import type { FilterPart, Filters, Range } from '#core/catalog/filters.ts';
import { FINEST } from '#core/link/filter-terms.ts';
import { addWords, columnName, valueLabel } from './columns.ts';
import { PERMISSION_LABELS } from './labels.ts';
import { LATER_WORDS } from './later-columns.ts';

// Any column may be filtered by.
addWords(LATER_WORDS);

/** More values than this are counted in a chip. */
const NAMED = 12;

/** What a part of the filters says, in words. */
export function describePart(catalog: Catalog, filters: Filters, part: FilterPart): string {
  switch (part.kind) {
    case 'query':
      return `“${filters.query}”`;
    case 'permission':
      return `I need to be able to: ${PERMISSION_LABELS[part.permission]}${filters.permitsUnknown ? ', or unknown' : ''}`;
    case 'range':
      return `${columnName(part.key)}: ${describeRange(filters.ranges[part.key])}`;
    case 'facet': {
      const picks = filters.facets[part.key] ?? [];
      if (part.key === 'model' && picks.length > 3) return `${picks.length} chosen models`;
      const words = picks.slice(0, NAMED).map((pick) => describePick(catalog, part.key, pick));
      const isAll = filters.all.includes(part.key);
      const wanted = words.filter((_, at) => !picks[at]?.startsWith('!')).join(isAll ? ' and ' : ' or ');
      const excluded = words.filter((_, at) => picks[at]?.startsWith('!'));
      const others = picks.length > NAMED ? [`${picks.length - NAMED} others`] : [];
      return `${columnName(part.key)}: ${[wanted, ...excluded, ...others].filter(Boolean).join(', ')}`;
    }
  }
}

function describePick(catalog: Catalog, key: FacetKey, pick: string): string {
  return pick.startsWith('!')
    ? `not ${valueLabel(catalog, key, pick.slice(1))}`
    : valueLabel(catalog, key, pick);
}

function describeRange(range: Range | undefined): string {
  if (range === undefined) return '';
  const bounds = [
    range.min === null ? '' : lowerBound(range.min),
    range.max === null ? '' : upperBound(range.max),
  ];
  return `${bounds.filter(Boolean).join(' ')}${range.unknown ? ', or unknown' : ''}`;
}

/** A bound one finest step beyond a number was asked for as "more" or "less" than that. */
function lowerBound(min: string): string {
  return /\.\d{3}1$/.test(min) ? `over ${Number((Number(min) - FINEST).toFixed(4))}` : `from ${min}`;
}

function upperBound(max: string): string {
  return /\.\d{3}9$/.test(max) ? `under ${Number((Number(max) + FINEST).toFixed(4))}` : `to ${max}`;
}
