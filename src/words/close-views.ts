import type { Catalog } from '#core/catalog/catalog.ts';
import { closestIds } from '#core/catalog/close-ids.ts';
import { resolveId } from '#core/comparison/comparison.ts';
import { comparisonOf, DEFAULT_TABLE, detailView, plainView, type View } from '#core/link/view.ts';
import { DEFINITION_IDS } from '#core/model/vocabulary.ts';
import { DEFINITION_LABELS } from './definitions.ts';

export type CloseView = { label: string; view: View };

/** Names that people give the pages, in the singular, the plural, or by another word. */
const PAGES: Record<string, CloseView> = Object.fromEntries(
  (
    [
      ['Models', DEFAULT_TABLE, ['models', 'model', 'table', 'home', 'search']],
      ['Compare', comparisonOf([]), ['compare', 'comparison']],
      ['Definitions', plainView('definitions'), ['definitions', 'definition']],
      ['Licenses', plainView('licenses'), ['licenses', 'license', 'licences', 'licence']],
      ['Method', plainView('method'), ['method', 'methodology', 'about', 'help', 'faq']],
      ['Data', plainView('data'), ['data', 'download', 'downloads', 'api']],
      ['Changes', plainView('changes'), ['changes', 'changelog', 'releases', 'news', 'feed']],
    ] satisfies [string, View, string[]][]
  ).flatMap(([label, view, names]) => names.map((name) => [name, { label, view }])),
);

/** Up to five views that a path may have meant, likeliest first: models, licenses and definitions by their ids, then pages. */
export function closestViews(path: string, catalog: Catalog): CloseView[] {
  const parts = path
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '' && part !== 'index.html');
  const last = parts.at(-1)?.replace(/\.html?$/, '') ?? '';
  if (last === '') return [];
  const licenses = new Map(
    [...catalog.licenses.values()].map(({ id, name }) => [id.toLowerCase(), { id, name }]),
  );
  const pages = [...new Set([last, ...parts])].flatMap((part) => closestIds(part, Object.keys(PAGES)));
  const found = [
    ...modelsNear(last, catalog),
    ...closestIds(last, [...licenses.keys()]).map((key) => {
      const { id, name } = licenses.get(key)!;
      return { label: name, view: detailView('license', id) };
    }),
    ...closestIds(last, DEFINITION_IDS).map((id) => ({
      label: DEFINITION_LABELS[id as keyof typeof DEFINITION_LABELS],
      view: detailView('definition', id),
    })),
    ...pages.map((name) => PAGES[name]!),
  ];
  return [...new Map(found.map((each) => [each.label, each])).values()].slice(0, 5);
}

/** The model of that id or of a newer id for it, or those with similar ones. */
function modelsNear(id: string, catalog: Catalog): CloseView[] {
  const resolved = resolveId(id, catalog);
  const ids =
    resolved.fate === 'found'
      ? [id]
      : resolved.fate === 'renamed'
        ? [resolved.to]
        : resolved.fate === 'split'
          ? resolved.into
          : resolved.fate === 'never'
            ? resolved.close
            : [];
  return ids.flatMap((each) => {
    const name = catalog.names[catalog.rows.get(each) ?? -1];
    return name === undefined ? [] : { label: name, view: detailView('model', each) };
  });
}
