import { findingOf } from '#core/model/checked.ts';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { cellsOf } from '#core/fixtures/csv.ts';
import { recordOf } from '#data/publish/site-files.ts';
import { readDataset } from '#data/read/dataset.ts';
import { aModel } from '#core/fixtures/model.ts';
import { readAddress } from '#core/link/permalink.ts';
import { comparisonOf, detailView } from '#core/link/view.ts';
import { COMPONENT_IDS } from '#core/model/components.ts';
import { labelOf } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { readingDate } from '#words/format.ts';
import { COMPONENT_LABELS } from '#words/labels.ts';
import { claimLabel } from '#words/status-meanings.ts';
import { comparisonRows } from './comparison-rows.ts';
import { sharedAs, type Shared } from './share-forms.ts';

const dataset = readDataset('data');
const records = ['llama-4-maverick', 'olmo-2-32b', 'gpt-4o'].map((id) =>
  recordOf(
    dataset,
    dataset.models.find((model) => model.id === id)!,
    null,
  ),
);
const ids = records.map(({ model }) => model.id);
const shared: Shared = {
  records,
  view: comparisonOf(ids),
  isFrozen: false,
  theme: null,
  height: 640,
};
const day = dataset.release.date;

beforeAll(() => vi.stubGlobal('location', new URL('https://ajar.test/compare/')));

/** A model of this name. */
const named = (name: string): ModelRecord => ({
  model: aModel({ id: 'odd', name }),
  bases: [],
  licenses: [],
  producerName: name,
  factsOf: day,
  indexes: null,
});

describe('addresses', () => {
  test('are the live or the frozen one, of a comparison or of a model', () => {
    expect(sharedAs('link', shared)).toBe(`https://ajar.test/compare/?m=${ids.join(',')}`);
    expect(sharedAs('link', { ...shared, isFrozen: true })).toBe(
      `https://ajar.test/compare/?m=${ids.join(',')}&d=${day}`,
    );
    const model = { ...shared, records: records.slice(1, 2), view: detailView('model', 'olmo-2-32b') };
    expect(sharedAs('link', { ...model, isFrozen: true })).toBe(
      `https://ajar.test/model/olmo-2-32b/?d=${day}`,
    );
  });

  test('of an earlier release lead to the newest only if asked to', () => {
    const earlier = { ...shared, view: { ...comparisonOf(ids), release: '2026-11-21' } };
    expect(sharedAs('link', earlier)).not.toContain('d=');
  });
});

test('a text for a message says each answer, the day and the address', () => {
  const text = sharedAs('text', shared);
  for (const { model } of records) expect(text).toContain(`${labelOf(model)}: `);
  expect(text.split('\n').at(-1)).toBe(
    `Ajar, data of ${readingDate(dataset.release.date)}: ${sharedAs('link', shared)}`,
  );
});

describe('tables', () => {
  test('as CSV hold a line each for what is said of a component, read by another parser', () => {
    const [head, ...rows] = cellsOf(sharedAs('csv', shared));
    expect(head).toEqual(['Part', 'Row', ...records.map(({ model }) => labelOf(model))]);
    const said = new Map(rows.map(([, label = '', ...cells]) => [label, cells]));
    for (const id of COMPONENT_IDS) {
      const claims = records.map(({ model }) => model.components[id]);
      expect(said.get(COMPONENT_LABELS[id])).toEqual(claims.map(claimLabel));
      expect(said.get(`${COMPONENT_LABELS[id]}: license`)).toEqual(
        claims.map(({ license }) => license ?? 'none recorded'),
      );
    }
    expect(rows.flat()).not.toContain('');
    expect(rows.slice(-2)).toEqual([[`Source: ${sharedAs('link', shared)}`], [`Data of ${day}, CC-BY-4.0`]]);
  });

  test('leave out what "only differences" hides, and nothing else', () => {
    const all = comparisonRows(records, comparisonOf(ids));
    const some = comparisonRows(records, { ...comparisonOf(ids), onlyDifferences: true });
    expect(some).toEqual(
      all.filter(({ part, kind }) => part === 'Answer' || kind === 'status' || kind === 'license'),
    );
    expect(some.length).toBeLessThan(all.length);
    expect(comparisonRows(records.slice(0, 1), { onlyDifferences: true, weigh: null })).toHaveLength(
      all.length,
    );
    const csv = sharedAs('csv', { ...shared, view: { ...comparisonOf(ids), onlyDifferences: true } });
    expect(new Set(cellsOf(csv).map(([part]) => part))).toContain('Terms');
    expect(csv.length).toBeLessThan(sharedAs('csv', shared).length);
  });

  test('of an earlier release say of the definitions what was computed then', () => {
    const then = records.map((record) => ({ ...record, verdicts: { 'osaid-1-0': 'not-met' } }));
    const row = comparisonRows(then, comparisonOf(ids)).find(({ key }) => key === 'osaid-1-0')!;
    expect(row.kind).toBe('same');
    expect(row.cells.map(({ code }) => code)).toEqual(then.map(() => 'not-met'));
  });

  test('never hold a formula or end a cell early, whatever a name is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('', '=', '+', '@', '-', '"', ',', '\t'),
        (name, first) => {
          const odd = { ...shared, records: [named(first + name)], view: detailView('model', 'odd') };
          const rows = cellsOf(sharedAs('csv', odd));
          for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
          const [head, ...others] = rows;
          expect(head).toHaveLength(3);
          expect(new Set(others.slice(0, -2).map((cells) => cells.length))).toEqual(new Set([3]));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('as Markdown are one table with the source, whatever a name holds', () => {
    const odd = { ...shared, records: [named('A|B <b>*c*\n[d](e)')], view: detailView('model', 'odd') };
    const [head, rule, ...rows] = sharedAs('markdown', odd).split('\n\n')[0]!.split('\n');
    expect(head).toBe(String.raw`|  | A\|B \<b\>\*c\* \[d\](e) |`);
    expect(rule).toBe('| --- | --- |');
    expect(rows).toHaveLength(comparisonRows(odd.records, comparisonOf([])).length);
    expect(sharedAs('markdown', odd).trimEnd()).toMatch(
      /Source: <https:\/\/ajar\.test\/model\/odd\/>, data of .*CC-BY-4\.0\.$/,
    );
  });

  test('as JSON hold the data’s own words and sources', () => {
    const { models, rows, release, address } = JSON.parse(sharedAs('json', shared)) as {
      models: { id: string }[];
      rows: {
        id: string;
        agreement: string;
        values: { value: string; finding?: string; license?: string; sources?: string[] }[];
      }[];
      release: string;
      address: string;
    };
    expect([release, address]).toEqual([day, sharedAs('link', shared)]);
    expect(models.map(({ id }) => id)).toEqual(ids);
    for (const id of COMPONENT_IDS) {
      const claims = records.map(({ model }) => model.components[id]);
      const { values } = rows.find((row) => row.id === id)!;
      expect(values.map(({ value }) => value)).toEqual(claims.map(({ status }) => status));
      // Withheld by its producer's word, or only not found.
      expect(values.map(({ finding }) => finding)).toEqual(claims.map(findingOf));
      expect(values.map(({ license }) => license)).toEqual(claims.map(({ license }) => license));
      expect(values.map(({ sources }) => sources)).toEqual(
        claims.map(({ evidence }) =>
          evidence.filter(({ checked }) => checked !== undefined).map(({ url }) => url),
        ),
      );
    }
  });
});

describe('the code of an embed', () => {
  test('frames the same comparison, live or frozen, in a theme and a height', () => {
    const view = { ...comparisonOf(ids), chart: 'dots' as const, reference: ids[1]! };
    const code = sharedAs('embed', { ...shared, view, isFrozen: true, theme: 'dark', height: 480 });
    const [, src = ''] = /src="([^"]*)"/.exec(code) ?? [];
    const address = new URL(src.replaceAll('&amp;', '&'));
    expect(readAddress(address.pathname, address.search).view).toEqual({
      ...view,
      page: 'embed',
      theme: 'dark',
      release: day,
    });
    expect(code).toContain('height="480"');
    expect(code).not.toContain('allow-top-navigation');
  });

  test('stays one element, whatever a name holds', () => {
    const code = sharedAs('embed', {
      ...shared,
      records: [named('"><script>alert(1)</script>')],
      view: detailView('model', 'odd'),
    });
    expect(code.match(/</g)).toHaveLength(2);
    expect(code).toContain('title="How open is &quot;&gt;&lt;script&gt;');
  });
});
