import { describe, expect, test } from 'vitest';
import { needsRegistration } from '#core/license/license.ts';
import { permits } from '#core/license/permits.ts';
import { readDataset } from '#data/read/dataset.ts';
import type { Permission } from '#core/model/vocabulary.ts';
import { LICENSE_COLUMNS, licenseCell, type LicenseColumn } from './license-cells.ts';
import { shortAmount } from './short-amounts.ts';
import { thresholdAmount } from './limits.ts';
import { licenseLabel } from './license-labels.ts';
import { readTag } from './license-words.ts';

const { licenses } = readDataset('data');

function textOf(id: string, column: LicenseColumn): string {
  const license = licenses.find((each) => each.id === id);
  if (license === undefined) throw new Error(`The data has no license ${id}.`);
  return licenseCell(license, column)
    .words.map((word) => (typeof word === 'string' ? word : word.strong))
    .join('');
}

describe('a cell', () => {
  test.each<[LicenseColumn, Permission]>([
    ['commercial', 'commercial-conditional'],
    ['change', 'modify'],
    ['share', 'share'],
    ['train', 'train-others'],
  ])('of %s has the mark that the filter by %s goes by', (column, permission) => {
    for (const license of licenses) {
      const { mark } = licenseCell(license, column);
      const answer = permits(license, permission);
      const expected = { yes: /^(open|partly)$/, no: /^closed$/, unknown: /^unknown$/ }[answer];
      expect(mark, `${license.id} ${column}`).toMatch(expected);
    }
  });

  test.each<[LicenseColumn, Permission]>([
    ['credit', 'no-credit'],
    ['same', 'no-same-license'],
    ['name', 'no-name'],
    ['policy', 'no-use-limits'],
    ['territory', 'no-territory'],
  ])('of %s asks for something where the filter by %s leaves the license out', (column, permission) => {
    for (const license of licenses) {
      const asksNothing = /^(–|encouraged|lawful use|vision: .*)$/.test(textOf(license.id, column));
      const { isUnread } = licenseCell(license, column);
      expect(permits(license, permission), `${license.id} ${column}`).toBe(
        isUnread ? 'unknown' : asksNothing ? 'yes' : 'no',
      );
    }
  });

  test('fits on a line of its column', () => {
    for (const { id } of licenses)
      for (const { key } of LICENSE_COLUMNS)
        expect(textOf(id, key).length, `${id} ${key}`).toBeLessThanOrEqual(
          ['name', 'commercial'].includes(key) ? 28 : 22,
        );
  });

  test('drops no part of a condition that narrows it', () => {
    // Each of these in the long sentence has its short word in the cell.
    const narrower: [RegExp, RegExp][] = [
      [/counted once/, /at launch/],
      [/^[^(]*as a service/, /as a service/],
      [/daily active/, /day/],
      [/monthly revenue/, /mo/],
      [/\((?!counted|we have not|commercial)/, /for some/],
    ];
    const lost = licenses.flatMap((license) => {
      const { threshold } = license.conditions;
      const asksToTell = needsRegistration(license) === 'yes';
      if (threshold === 'unverified') return [];
      return (['commercial', 'name'] as const).flatMap((column) => {
        const limits = threshold.filter(({ effect }) => (effect === 'display-name') === (column === 'name'));
        const [first] = limits;
        // Whoever needs permission anyway is not told of a number.
        if (first === undefined || licenseCell(license, column).mark === 'closed') return [];
        const short = textOf(license.id, column);
        const long = thresholdAmount(first);
        const kept = narrower.every(([says, word]) => !says.test(long) || word.test(short));
        const countsAll = limits.length === 1 || short.endsWith(` +${limits.length - 1}`);
        const registers = column === 'name' || !asksToTell || /registered|told once/.test(short);
        return kept && countsAll && registers ? [] : [`${license.id}: ${long} → ${short}`];
      });
    });
    expect(lost).toEqual([]);
  });

  test('tells GPL-3.0 from MIT, and leaves nothing of MIT to be looked at', () => {
    const differ = LICENSE_COLUMNS.filter(({ key }) => textOf('MIT', key) !== textOf('GPL-3.0-only', key));
    expect(differ.map(({ key }) => key)).toEqual(['notices', 'same']);
    const mit = licenses.find(({ id }) => id === 'MIT');
    expect(LICENSE_COLUMNS.filter(({ key }) => mit && !licenseCell(mit, key).isPlain)).toEqual([]);
  });

  test.each<[string, LicenseColumn, string]>([
    ['llama-2-community', 'commercial', '≤700 M at launch'],
    ['llama-2-community', 'train', 'no other LLM'],
    ['kimi-k2-modified-mit', 'name', 'above 100 M users +1'],
    ['kimi-k3-license', 'commercial', '≤$20 M/yr as a service'],
    ['stability-ai-community', 'commercial', 'below $1 M/yr, registered'],
    ['Apache-2.0', 'notices', 'of changes, a file'],
    ['GPL-3.0-only', 'notices', 'of changes'],
    ['llama-3.1-community', 'notices', 'a file'],
    ['mistral-modified-mit', 'commercial', 'below $20 M/mo'],
    ['stability-ai-community', 'train', 'no base models'],
    ['glm-4-license', 'commercial', 'if registered'],
    ['llama-4-community', 'territory', 'not EU'],
    ['llama-3.2-community', 'territory', 'vision: not EU'],
    ['tencent-hunyuan-community', 'territory', 'not EU, UK, KR'],
    ['CC-BY-NC-4.0', 'change', 'non-commercial'],
    ['llama-3.1-community', 'name', '“Built with Llama”'],
    ['gemma-terms', 'policy', 'use policy'],
  ])('of %s for %s says %s', (id, column, text) => expect(textOf(id, column)).toBe(text));
});

test.each([
  [{ value: 7e8, unit: 'users' } as const, '700 M'],
  [{ value: 2.5e6, unit: 'USD' } as const, '$2.5 M'],
  [{ value: 1e10, unit: 'USD' } as const, '$10 B'],
  [{ value: 1e9, unit: 'CNY' } as const, '¥1 B'],
  [{ value: 50_000, unit: 'users' } as const, '50 K'],
])('%o is %s', (limit, text) => expect(shortAmount(limit)).toBe(text));

describe('a label', () => {
  test('is short, and no two licenses share one', () => {
    const labels = licenses.map(licenseLabel);
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
    expect(labels.filter((label) => label.length > 46)).toEqual([]);
  });

  test.each([
    ['Apache-2.0', 'Apache-2.0'],
    ['llama-3.1-community', 'Llama 3.1 Community'],
    ['gemma-terms', 'Gemma Terms of Use'],
    ['qwen', 'Qwen License'],
    ['kimi-k2-modified-mit', 'Modified MIT License (Kimi K2)'],
    ['none-unspecified', 'No license stated'],
  ])('of %s is %s', (id, label) => {
    expect(licenses.filter((license) => license.id === id).map(licenseLabel)).toEqual([label]);
  });
});

test('a tag says what was not read, and nothing of what has no text', () => {
  const wrong = licenses.filter((license) => {
    const hasText = license.category !== 'mixed' && license.category !== 'none';
    return (readTag(license) !== null) !== (hasText && !license.verified);
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
