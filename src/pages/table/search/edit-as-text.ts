import { NO_FILTERS } from '#core/catalog/filters.ts';
import { writeFilterText } from '#core/link/filter-text.ts';
import { writeDraft } from '#store/draft.ts';
import { useView } from '#store/view.ts';

/** Puts all filters into the search box, as somebody would type them. */
export function editAsText(): void {
  const { filters } = useView.getState().lastTable;
  const text = `${writeFilterText(filters)} `;
  writeDraft({ text, base: NO_FILTERS, result: filters }, 'replace');
  const box = document.querySelector<HTMLInputElement>('#models-search');
  box?.focus();
  box?.setSelectionRange(text.length, text.length);
}
