import { clauseOf, isRead } from '#core/license/conditions.ts';
import { CONDITION_KEYS } from '#core/license/condition-keys.ts';
import type { DataFiles } from '../read/files.ts';

/** A place in a text is named only where somebody read the text, and for a condition that was read there. */
export function clauseProblems({ licenses }: DataFiles): string[] {
  return licenses.flatMap((license) => {
    const place = `data/licenses/${license.id}.json → clauses`;
    if (license.clauses === undefined) return [];
    if (license.read === undefined) return [`${place}: remove it; nobody has read the text`];
    return CONDITION_KEYS.filter((key) => clauseOf(license, key) !== null && !isRead(license, key)).map(
      (key) => `${place}.${key}: say what the text asks for there, or remove it`,
    );
  });
}
