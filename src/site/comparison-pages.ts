import { WELL_KNOWN } from '#core/catalog/well-known.ts';
import { toAddress } from '#core/link/permalink.ts';
import { comparisonOf } from '#core/link/view.ts';
import { labelOf } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { escapeHtml } from '#words/escape.ts';
import { listOf } from '#words/list-of.ts';
import { namedAnswer } from '#words/share.ts';
import { comparisonCard } from './card.ts';
import { headOf } from './head.ts';

/** A page that leads on to a well-known comparison, with a title, a description and a picture of its own. */
type ComparisonPage = { path: string; html: string; picture: string; card: (address: string) => string };

/**
 * Well-known comparisons by addresses of their own: what stands in a query has no preview of its own on a static host.
 * They take whoever opens one to the comparison. Models we do not hold are left out.
 */
export function comparisonPages(
  records: readonly ModelRecord[],
  base: string,
  site: string | null,
): ComparisonPage[] {
  const byId = new Map(records.map((record) => [record.model.id, record]));
  return WELL_KNOWN.flatMap(({ slug, question, ids }): ComparisonPage[] => {
    const compared = ids.flatMap((id) => byId.get(id) ?? []);
    if (compared.length < 2) return [];
    const path = `/compare/${slug}/`;
    const picture = `cards/compare/${slug}.png`;
    const names = listOf(compared.map(({ model }) => labelOf(model)));
    const answers = `${compared.map(namedAnswer).join('; ')}.`;
    const description = `${answers} Component by component, with evidence.`;
    const title = `${question} · Ajar`;
    const target = escapeHtml(base + toAddress(comparisonOf(compared.map(({ model }) => model.id))).slice(1));
    const html = [
      '<!doctype html><html lang="en"><head><meta charset="utf-8" />',
      '<meta name="viewport" content="width=device-width, initial-scale=1" />',
      '<meta name="color-scheme" content="light dark" />',
      `<title>${escapeHtml(title)}</title>`,
      headOf({ path, title, description, picture, about: [] }, site),
      `<meta http-equiv="refresh" content="0; url=${target}" /></head>`,
      `<body><h1>${escapeHtml(question)}</h1><p>${escapeHtml(description)}</p>`,
      `<p><a href="${target}">Compare ${escapeHtml(names)}</a></p></body></html>`,
    ].join('');
    const { factsOf } = compared[0]!;
    const card = (address: string) => comparisonCard(question, compared, { address, date: factsOf });
    return [{ path, html, picture, card }];
  });
}
