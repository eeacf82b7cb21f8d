import type { Claim, Evidence } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { COMPONENT_IDS } from '#core/model/components.ts';
import { deepFacts } from '#words/deep-facts.ts';
import { readingDate } from '#words/format.ts';

/** A page that a sheet refers to, and when it was read last. */
export type Source = { number: number; url: string; read: string };

/** Every page that the claims and facts of a model stand on, numbered in the order in which the sheet needs them. */
export function numberedSources(record: ModelRecord): Source[] {
  const claims: readonly Claim[] = COMPONENT_IDS.map((id) => record.model.components[id]);
  const pages = [...claims, ...deepFacts(record)].flatMap(({ evidence }) => evidence);
  const byUrl = new Map<string, Evidence[]>();
  for (const page of pages) byUrl.set(page.url, [...(byUrl.get(page.url) ?? []), page]);
  return [...byUrl].map(([url, same], at) => ({ number: at + 1, url, read: lastReading(same) }));
}

/** When a page was read last, and of which day the copy is if it was not the live page. */
function lastReading(pages: readonly Evidence[]): string {
  const newest = pages.toSorted((a, b) => (b.checked ?? '').localeCompare(a.checked ?? ''))[0];
  if (newest?.checked === undefined) return 'not read';
  const { checked, storedCopy } = newest;
  const copy =
    storedCopy === undefined
      ? ''
      : storedCopy === 'undated'
        ? ', undated copy'
        : `, copy of ${readingDate(storedCopy)}`;
  return `${readingDate(checked)}${copy}`;
}

/** The numbers of the pages that something stands on: "1, 4". */
export function numbersOf(evidence: readonly Evidence[], sources: readonly Source[]): string {
  const urls = new Set(evidence.map(({ url }) => url));
  return sources.flatMap(({ number, url }) => (urls.has(url) ? [number] : [])).join(', ');
}
