import { clauseOf } from '#core/license/conditions.ts';
import { licenseIds } from '#core/license/expression.ts';
import { hasLimitingThreshold } from '#core/license/license.ts';
import type { LicenseQuestion } from '#core/license/questions.ts';
import { licenseFor } from '#core/license/territory.ts';
import { termsAgainst, type LicenseTerm } from '#core/license/terms.ts';
import type { Library, License } from '#core/model/model.ts';
import type { WeightsTerms } from '#core/model/terms-of.ts';
import { thresholdPhrases } from './limits.ts';
import { termPhrase } from './license-statements.ts';

/** What the licenses of a model's weights set against a plain yes, and where their texts say so. */

/**
 * What the licenses of a model's weights set against a plain yes, each as the end of a sentence about the license; a limit
 * on other kinds of models is none on this one.
 */
export function limitPhrases(...asked: Parameters<typeof limitsIn>): string[] {
  return [...new Set(limitsIn(...asked).map(({ words }) => words))];
}

/** The same, each with its place in the text. */
export function placedLimits(...asked: Parameters<typeof limitsIn>): string[] {
  return [...new Set(limitsIn(...asked).map(({ words, clause }) => withPlace(words, clause)))];
}

function limitsIn(
  { license, modality }: Pick<WeightsTerms, 'license' | 'modality'>,
  licenses: Library['licenses'],
  questions: readonly LicenseQuestion[],
  isAbout: (term: LicenseTerm) => boolean = () => true,
): { words: string; clause: string | null }[] {
  const named = licensesIn(license, licenses).map((each) => licenseFor(each, modality));
  const said = named.flatMap((each) =>
    questions
      .flatMap((question) => termsAgainst(each, question))
      .flatMap((term) => (term.term === 'unread' || !isAbout(term) ? [] : { term, of: each })),
  );
  const hasThreshold = named.some((each) => hasLimitingThreshold(each) === 'yes');
  // A threshold says the same with its number, in its own place.
  const isVague = (each: LicenseTerm) =>
    hasThreshold && each.term === 'commercial-use' && each.value === 'allowed-below-threshold';
  return said
    .filter(({ term }) => !isVague(term))
    .map(({ term, of }) => ({ words: termPhrase(term), clause: clauseOf(of, term.term) }));
}

/** Every number of users or amount of money that a license field names, with what follows above it. */
export function thresholdsOf(license: string | null, licenses: Library['licenses']): string[] {
  return licensesIn(license, licenses).flatMap(({ conditions: { threshold } }) =>
    threshold === 'unverified' ? [] : thresholdPhrases(threshold),
  );
}

/** The licenses that a field names and that are on our list. */
export function licensesIn(license: string | null, licenses: Library['licenses']): License[] {
  return license === null ? [] : licenseIds(license).flatMap((id) => licenses.get(id) ?? []);
}

/** Words with the place in the text where a license says so: "give credit (Section 4)". */
export function withPlace(words: string, clause: string | null): string {
  if (clause === null) return words;
  return words.endsWith(')') ? `${words.slice(0, -1)}; ${clause})` : `${words} (${clause})`;
}
