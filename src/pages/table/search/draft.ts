import type { Filters } from '#core/catalog/filters.ts';
import { createPageStore } from '#store/create-store.ts';
import { changeTable, useView, type HistoryChange } from '#store/view.ts';

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

export const useDraft = createPageStore<{ draft: Draft | null }>({ draft: null });

/** How a text in the box is read; until that code has come, all of it is searched for. */
let read: (base: Filters, text: string) => Filters = (base, query) => ({ ...base, query });

/** From now on the box understands filters; what was typed before is read again. */
export function understandFilters(reader: typeof read): void {
  read = reader;
  const { draft } = useDraft.getState();
  if (draft?.text.includes(':')) typeFilters(draft.text);
}

/** The text that the box shows, given the filters of the view. */
export function boxText(draft: Draft | null, filters: Filters): string {
  return draft?.result === filters ? draft.text : filters.query;
}

/** The filters of the view have another text in the box, which takes the place of what stood there. */
export function typeFilters(text: string, change: HistoryChange = 'replace'): void {
  const { filters } = useView.getState().lastTable;
  const { draft } = useDraft.getState();
  const base = draft?.result === filters ? draft.base : { ...filters, query: '' };
  writeDraft({ text, base, result: read(base, text) }, change);
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
