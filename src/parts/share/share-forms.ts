import { comparisonOf, embedOf, type CompareView, type EmbedView, type View } from '#core/link/view.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { permalinkOf } from '#store/url.ts';
import { embedCode, shareText, shareTitle } from '#words/share.ts';
import { asCsv, asJson, asMarkdown } from './comparison-files.ts';
import { comparisonRows } from './comparison-rows.ts';

/** What can be shared as a text, each as it is called in a sentence, with the file it may be saved as. */
export const TEXT_FORMS = {
  link: { name: 'link', file: null },
  text: { name: 'text', file: null },
  markdown: { name: 'markdown', file: ['md', 'text/markdown'] },
  csv: { name: 'CSV', file: ['csv', 'text/csv'] },
  json: { name: 'JSON', file: ['json', 'application/json'] },
  embed: { name: 'embed', file: null },
} as const;
export type TextForm = keyof typeof TEXT_FORMS;

export type Shared = {
  records: readonly ModelRecord[];
  /** The page that is shared. */
  view: View;
  /** Whether its address is to show this data for good, or the newest. */
  isFrozen: boolean;
  /** How an embed looks. */
  theme: EmbedView['theme'];
  height: number;
};

/** The day of the data that the page shows. */
export function dayOf(records: readonly ModelRecord[]): string {
  return records[0]?.factsOf ?? '';
}

/** The address that is shared. */
export function sharedAddress({ records, view, isFrozen }: Omit<Shared, 'theme' | 'height'>): string {
  return permalinkOf({ ...view, release: isFrozen ? dayOf(records) : null });
}

/** What of the page is compared and how; a model's page is a comparison of one. */
export function comparedIn(view: View, records: readonly ModelRecord[]): CompareView {
  return view.page === 'compare' ? view : comparisonOf(records.map(({ model }) => model.id));
}

/** The address of what stands in a frame. */
export function framedAddress({ records, view, isFrozen, theme }: Omit<Shared, 'height'>): string {
  const release = isFrozen ? dayOf(records) : null;
  return permalinkOf(embedOf({ ...comparedIn(view, records), release }, theme));
}

/** What is copied in a form: exactly this text. */
export function sharedAs(form: TextForm, shared: Shared): string {
  const { records, view, height } = shared;
  const address = sharedAddress(shared);
  const compared = comparedIn(view, records);
  const source = { address, release: dayOf(records), license: 'CC-BY-4.0' };
  const rows = () => comparisonRows(records, compared);
  switch (form) {
    case 'link':
      return address;
    case 'text':
      return shareText(records, dayOf(records), address);
    case 'markdown':
      return asMarkdown(records, rows(), source);
    case 'csv':
      return asCsv(records, rows(), source);
    case 'json':
      return asJson(records, rows(), source);
    case 'embed':
      return embedCode(framedAddress(shared), shareTitle(records), height);
  }
}
