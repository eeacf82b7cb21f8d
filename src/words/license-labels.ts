import { licenseIds } from '#core/license/expression.ts';

/** As much of a license as its label needs. */
export type NamedLicense = { id: string; name: string; category: string };

/**
 * A license in as few words as name it: its SPDX identifier, which is what people know it by, or its name without what
 * every license is called and without the models and dates in brackets.
 */
export function licenseLabel({ id, name, category }: NamedLicense): string {
  if (/^[A-Z0-9]/.test(id)) return id;
  if (category === 'none' || category === 'mixed' || name.startsWith('Modified MIT')) return name;
  const short = name
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/^The /, '')
    .replace(/\bRESEARCH\b/, 'Research')
    .replace(/,? version (?=\d)/i, ' ')
    .replace(/\s*\bLicense(?: Agreement)?\b,?/gi, '')
    .replace(/\s+-\s+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return short.includes(' ') ? short : `${short} License`;
}

/** A license expression in parts, each license of it by its label; an id that the list does not hold stays as it is. */
export function expressionParts(
  expression: string,
  licenses: ReadonlyMap<string, NamedLicense> | undefined,
): { id: string | null; text: string }[] {
  const ids = new Set(licenseIds(expression));
  return expression.split(/(\s+|[()])/).map((part) => {
    if (!ids.has(part)) return { id: null, text: part };
    const license = licenses?.get(part);
    return { id: part, text: license === undefined ? part : licenseLabel(license) };
  });
}

/** The same as one text: "Llama 4 Community", "Apache-2.0 AND Tongyi Qianwen". */
export function licenseText(
  expression: string,
  licenses: ReadonlyMap<string, NamedLicense> | undefined,
): string {
  return expressionParts(expression, licenses)
    .map(({ text }) => text)
    .join('');
}
