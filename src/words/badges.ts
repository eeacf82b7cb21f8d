import type { DefinitionId } from '#core/model/vocabulary.ts';
import type { Model } from '#core/model/model.ts';
import { DEFINITION_IDS } from '#core/model/vocabulary.ts';
import { escapeHtml } from './escape.ts';

/** A badge to put beside a model elsewhere: its answer, or that of one definition; it follows the newest data. */
export type Badge = { model: string; definition: DefinitionId | null };

/** Where a badge is, below the site's address. */
export function badgePath({ model, definition }: Badge): string {
  return definition === null ? `badges/${model}.svg` : `badges/${model}/${definition}.svg`;
}

/** Where a badge leads: to what it says on the page of its model. */
export function badgeTarget({ model, definition }: Badge): string {
  return `model/${model}/#${definition ?? 'answer'}`;
}

/**
 * The badges there are of a model. Every model has one of its answer; one for each definition only those whose record
 * we keep ourselves, as nobody should wear a verdict on facts that nobody has reviewed.
 */
export function badgesOf({ id, tier }: Pick<Model, 'id' | 'tier'>): Badge[] {
  const definitions = tier === 'curated' ? DEFINITION_IDS : [];
  return [null, ...definitions].map((definition) => ({ model: id, definition }));
}

/** The code that shows a badge: `src` and `link` are full addresses, `alt` is its text. */
export function badgeCode(form: 'markdown' | 'html', src: string, link: string, alt: string): string {
  return form === 'markdown'
    ? `[![${alt.replaceAll(/[[\]\\]/g, String.raw`\$&`)}](${src})](${link})`
    : `<a href="${escapeHtml(link)}"><img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}" height="20"></a>`;
}
