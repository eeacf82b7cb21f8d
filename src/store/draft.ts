import type { FilterIndex } from '#core/catalog/filter-index.ts';
import type { Filters } from '#core/catalog/filters.ts';
import { loadCode } from '#ui/load-code.ts';
import { createPageStore } from './create-store.ts';
import { useDataset } from './dataset.ts';
import { changeTable, useView, type HistoryChange } from './view.ts';

/**
 * What stands in the search box while filters are typed there. The view holds what it says, so it is shown for as long
 * as nothing else changes them; then the terms are chips, and the box holds what is searched for.
 */
export type Draft = {
  text: string;
  /** The filters that the text adds to, and those that came of it. */
  base: Filters;
  result: Filters;
};

/** Reads a text, with as much of the data as has come, and adds what it says to filters. */
type Reader = (base: Filters, text: string, index: FilterIndex | null) => Filters;

export const useDraft = createPageStore<{
  draft: Draft | null;
  /** Its code comes later; until then a text with terms in it is neither filtered by nor searched for. */
  reader: Reader | null;
}>({ draft: null, reader: null });

/** Loads what reads filters out of a text, and has it read what was typed before. Fails where the code cannot be had. */
export async function loadReader(): Promise<void> {
  if (useDraft.getState().reader !== null) return;
  const { readTyped } = await loadCode(() => import('./typed-filters.ts'));
  useDraft.setState({ reader: readTyped });
  readAgain();
}

/** May a text hold terms? */
export function mayHoldTerms(text: string): boolean {
  return /[:<>=≤≥]/.test(text);
}

/** Is there a search that may be filters, and nothing yet that could tell? */
export function useIsUnread(filters: Filters): boolean {
  const isHere = useDraft(({ reader }) => reader !== null);
  return !isHere && mayHoldTerms(filters.query);
}

/** The text that the box shows, given the filters of the view. */
export function boxText(draft: Draft | null, filters: Filters): string {
  return draft?.result === filters ? draft.text : filters.query;
}

/** Do these filters come of what is being typed? */
export function isTyped(filters: Filters): boolean {
  return useDraft.getState().draft?.result === filters;
}

/** What is being typed is read once more: there is more to read it with. */
export function readAgain(): void {
  const { draft } = useDraft.getState();
  if (draft !== null && isTyped(useView.getState().lastTable.filters) && mayHoldTerms(draft.text))
    typeFilters(draft.text);
}

/** The filters of the view have another text in the box, which takes the place of what stood there. */
export function typeFilters(text: string, change: HistoryChange = 'replace'): void {
  const { filters } = useView.getState().lastTable;
  const { draft, reader } = useDraft.getState();
  const { catalog } = useDataset.getState();
  const base = draft?.result === filters ? draft.base : { ...filters, query: '' };
  const result =
    reader === null
      ? { ...base, query: text }
      : reader(base, text, catalog?.state === 'ready' ? catalog.value : null);
  writeDraft({ text, base, result }, change);
}

/** Shows a text in the box that adds to these filters. */
export function writeDraft(draft: Draft, change: HistoryChange): void {
  useDraft.setState({ draft });
  changeTable({ filters: draft.result }, change);
}

/** What was typed is done with: the terms are chips from now on. */
export function endDraft(): void {
  useDraft.setState({ draft: null });
}
