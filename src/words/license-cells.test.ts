import { describe, expect, test } from 'vitest';
import { permits } from '#core/license/permits.ts';
import { readDataset } from '#data/read/dataset.ts';
import type { Permission } from '#core/model/vocabulary.ts';
import { LICENSE_COLUMNS, licenseCell, shortAmount, type LicenseColumn } from './license-cells.ts';
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
        expect(textOf(id, key).length, `${id} ${key}`).toBeLessThanOrEqual(key === 'name' ? 28 : 22);
  });

  test('tells GPL-3.0 from MIT, and leaves nothing of MIT to be looked at', () => {
    const differ = LICENSE_COLUMNS.filter(({ key }) => textOf('MIT', key) !== textOf('GPL-3.0-only', key));
    expect(differ.map(({ key }) => key)).toEqual(['same']);
    const mit = licenses.find(({ id }) => id === 'MIT');
    expect(LICENSE_COLUMNS.filter(({ key }) => mit && !licenseCell(mit, key).isPlain)).toEqual([]);
  });

  test.each<[string, LicenseColumn, string]>([
    ['llama-2-community', 'commercial', '≤700 M at launch'],
    ['llama-2-community', 'train', 'no other LLM'],
    ['kimi-k2-modified-mit', 'name', 'above 100 M users'],
    ['mistral-modified-mit', 'commercial', '≤$20 M/mo, for some'],
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
