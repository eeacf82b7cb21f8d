import type { Catalog } from '#core/catalog/catalog.ts';
import { closestIds } from '#core/catalog/close-ids.ts';
import { resolveId } from '#core/comparison/comparison.ts';
import { OPEN_PAGES } from '#core/link/pages.ts';
import { bareView } from '#core/link/bare-views.ts';
import { detailView, type View } from '#core/link/view.ts';
import { DEFINITION_IDS } from '#core/model/vocabulary.ts';
import { definitionLabel } from '#words/definitions.ts';
import { ROUTES } from '../routes.ts';
import { SYNONYMS } from '../names.ts';

export type CloseView = { label: string; view: View };

/** Pages by the names that people give them. */
const BY_NAME = new Map<string, CloseView>(
  OPEN_PAGES.flatMap((page) =>
    SYNONYMS[page].map((name) => [name, { label: ROUTES[page].label, view: bareView(page) }]),
  ),
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
    Array.from(catalog.licenses.values(), ({ id, name }) => [id.toLowerCase(), { id, name }]),
  );
  const pages = [...new Set([last, ...parts])].flatMap((part) => closestIds(part, [...BY_NAME.keys()]));
  const found = [
    ...modelsNear(last, catalog),
    ...closestIds(last, [...licenses.keys()])
      .flatMap((key) => licenses.get(key) ?? [])
      .map(({ id, name }) => ({ label: name, view: detailView('license', id) })),
    ...closestIds(last, DEFINITION_IDS).map((id) => ({
      label: definitionLabel(id),
      view: detailView('definition', id),
    })),
    ...pages.flatMap((name) => BY_NAME.get(name) ?? []),
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
