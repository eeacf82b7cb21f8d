import type { ComparisonExport } from '#core/comparison/export.ts';
import { readingDate } from './format.ts';
import { COMPONENT_LABELS, STATUS_LABELS } from './labels.ts';
import { ANSWER_PHRASES } from './model-answers.ts';

/** A comparison as a Markdown table with its source, to paste where such tables are read. */
export function comparisonMarkdown(
  { release, models, components }: ComparisonExport,
  address: string,
): string {
  const rows = [
    ['', ...models.map(({ name }) => name)],
    models.map(() => '---').concat('---'),
    ['How open?', ...models.map(({ answer }) => ANSWER_PHRASES[answer])],
    ...components.map(({ id, claims }) => [
      COMPONENT_LABELS[id],
      ...claims.map(({ status, license, basis }) => {
        const unchecked = basis === 'unchecked' && status !== 'unknown' ? ' (unchecked)' : '';
        return `${STATUS_LABELS[status]}${license === null ? '' : `, ${license}`}${unchecked}`;
      }),
    ]),
  ];
  const table = rows.map((row) => `| ${row.map(escaped).join(' | ')} |`).join('\n');
  return `${table}\n\n[Ajar](${address}), data of ${readingDate(release)}, CC BY 4.0.\n`;
}

/** Text of the data is text and nothing else: no cell ends early, no markup, no link. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#]/g, (sign) => `\\${sign}`).replaceAll(/\s+/g, ' ');
}
