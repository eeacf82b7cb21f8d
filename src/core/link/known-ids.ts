import type { Catalog } from '../catalog/catalog.ts';
import type { FacetKey } from '../catalog/columns.ts';
import { valuesIn } from '../catalog/known-values.ts';
import type { Filters } from '../catalog/filters.ts';
import { fold } from '../catalog/search-words.ts';
import { PRODUCER_NAMES } from '../catalog/other-names.ts';
import { entriesOf, own } from '../model/own.ts';
import { DEFINITION_IDS } from '../model/vocabulary.ts';
import type { View } from './view.ts';

/** What ids are known by now, those of the data as far as it has come; and what else a value is called. */
export type Known = {
  catalog: Catalog | null;
  licenses: readonly string[];
  labelOf?: (catalog: Catalog, key: FacetKey, value: string) => string;
};

/**
 * The view with every id and value spelled as the data spells it: readers and other tools write `OLMo-2-32B` and
 * `apache-2.0`, or call a value by its name, as `language=German`. What the data does not have in any case stays as it is. The same view where nothing changes.
 */
export function withKnownIds(view: View, known: Known): View {
  const { catalog } = known;
  switch (view.page) {
    case 'table': {
      if (catalog === null) return view;
      const { facets } = view.filters;
      const selected = respelled(view.selected, spellerOf(modelIds(catalog)));
      const next = withKnownValues(facets, catalog, known);
      return selected === view.selected && next === facets
        ? view
        : { ...view, selected, filters: { ...view.filters, facets: next } };
    }
    case 'compare':
    case 'embed': {
      if (catalog === null) return view;
      const spell = spellerOf(modelIds(catalog));
      const models = respelled(view.models, spell);
      return models === view.models
        ? view
        : { ...view, models, reference: view.reference && spell(view.reference) };
    }
    case 'model':
      return catalog === null ? view : withId(view, modelIds(catalog));
    case 'license':
      return withId(view, licenseIdsFor(known));
    case 'licenses': {
      const compared = respelled(view.compared, spellerOf(licenseIdsFor(known)));
      return compared === view.compared ? view : { ...view, compared };
    }
    case 'changes':
    case 'dossier': {
      const models = catalog === null ? view.models : respelled(view.models, spellerOf(modelIds(catalog)));
      return models === view.models ? view : { ...view, models };
    }
    case 'pictures': {
      const next = catalog && withKnownValues(view.filters.facets, catalog, known);
      return next === null || next === view.filters.facets
        ? view
        : { ...view, filters: { ...view.filters, facets: next } };
    }
    case 'definition':
      return withId(view, DEFINITION_IDS);
    default:
      return view;
  }
}

/** Every id that leads to a model, or to what became of one. */
function modelIds(catalog: Catalog): readonly string[] {
  return [...catalog.ids, ...Object.keys(catalog.retired)];
}

/** The ids that may name a license page. Whoever knows licenses by more names than their ids looks them up here. */
function licenseIdsFor({ catalog, licenses }: Known): readonly string[] {
  return licenses.length > 0 ? licenses : [...(catalog?.licenses.keys() ?? [])];
}

function withId<V extends { id: string }>(view: V, ids: readonly string[]): V {
  const id = spellerOf(ids)(view.id);
  return id === view.id ? view : { ...view, id };
}

function withKnownValues(facets: Filters['facets'], catalog: Catalog, { labelOf }: Known): Filters['facets'] {
  const entries = entriesOf(facets).map(([key, picks]) => {
    const values = key === 'model' ? modelIds(catalog) : [...(valuesIn(catalog, key) ?? [])];
    const namesOf = (value: string) => [
      ...otherNames(key, value),
      ...(labelOf ? [labelOf(catalog, key, value)] : []),
    ];
    const spell = spellerOf(values, namesOf);
    const next = respelled(picks, (pick) =>
      pick.startsWith('!') ? `!${spell(pick.slice(1))}` : spell(pick),
    );
    return [key, next === picks ? picks : next.toSorted()] as const;
  });
  return entries.every(([key, picks]) => picks === facets[key])
    ? facets
    : (Object.fromEntries(entries) as Filters['facets']);
}

/** Each id in another spelling, each once; the same list where nothing changes. */
function respelled(asked: readonly string[], spell: (id: string) => string): readonly string[] {
  const next = asked.map(spell);
  return next.every((id, at) => id === asked[at]) ? asked : [...new Set(next)];
}

/** What else people call a value: a license without the last word of its id, a producer by other names. */
function otherNames(key: FacetKey, value: string): string[] {
  if (key === 'license' || key === 'data-license')
    return [value.replace(/-(only|community|terms|license)$/, '')];
  return key === 'by' ? (own(PRODUCER_NAMES, value)?.split(' ') ?? []) : [];
}

/**
 * Gives the one id that differs from the one asked for in nothing but case, dashes or accents, or else the one that is
 * called so; else that itself.
 */
function spellerOf(
  ids: readonly string[],
  namesOf: (id: string) => readonly string[] = () => [],
): (asked: string) => string {
  const known = new Set(ids);
  let byName: Map<string, string | null> | null = null;
  return (asked) => {
    if (known.has(asked)) return asked;
    byName ??= new Map([...foldAll(ids, namesOf), ...foldAll(ids, (id) => [id])]);
    return byName.get(fold(asked)) ?? asked;
  };
}

/** The ids by what is left of their names when folded; null where that is two. */
function foldAll(
  ids: readonly string[],
  namesOf: (id: string) => readonly string[],
): Map<string, string | null> {
  const byFolded = new Map<string, string | null>();
  for (const id of ids) {
    for (const name of new Set(namesOf(id).map(fold))) byFolded.set(name, byFolded.has(name) ? null : id);
  }
  return byFolded;
}
