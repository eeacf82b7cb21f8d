import type { License } from '#core/model/model.ts';

/** As much of a license as its label needs. */
type Named = { id: string; name: string; category: string };

/**
 * A license in as few words as name it: its SPDX identifier, which is what people know it by, or its name without what
 * every license is called and without the models and dates in brackets.
 */
export function licenseLabel({ id, name, category }: Named): string {
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

/** A license expression with every license by its label: "MIT OR Llama 3.1 Community". One we do not hold stays. */
export function expressionLabel(expression: string, licenses: ReadonlyMap<string, Named>): string {
  return licenseParts(expression)
    .map((part) => {
      const license = licenses.get(part);
      return license === undefined ? part : licenseLabel(license);
    })
    .join('');
}

/** An expression in its parts: ids of licenses, and what stands between them. */
export function licenseParts(expression: string): string[] {
  return expression.split(/(\s+|[()])/);
}

/** Has somebody read the text? Words for the tag beside its name; null where nothing needs saying. */
export function readTag({ verified, read, category }: License): string | null {
  if (verified || category === 'mixed' || category === 'none') return null;
  return read === undefined ? 'not read' : 'partly read';
}
