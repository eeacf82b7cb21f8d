import { describe, expect, it } from 'vitest';
import { CHOSEN_COLUMNS, COLUMNS, columnOf, DEFAULT_COLUMNS, FACET_KEYS, isColumnKey } from './columns.ts';
import { toggleColumn } from './arranging-columns.ts';
import { COMPONENT_IDS } from '../model/components.ts';
import { DEFINITION_IDS } from '../model/vocabulary.ts';

describe('the list of columns', () => {
  it('holds each key once, and every component and definition', () => {
    const keys = COLUMNS.map((column) => column.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(COLUMNS.filter((column) => column.kind === 'status')).toHaveLength(COMPONENT_IDS.length);
    expect(COLUMNS.filter((column) => column.kind === 'answer')).toHaveLength(DEFINITION_IDS.length);
  });

  it('has the first view as it was', () => {
    expect(DEFAULT_COLUMNS).toEqual([
      'released',
      'size',
      'data',
      'code',
      'weights',
      'rights',
      'documentation',
      'license',
      'checked',
      'g7-2026',
    ]);
  });

  it('knows no column by the names every object has', () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      expect(isColumnKey(name)).toBe(false);
      expect(columnOf(name as never)).toEqual({ key: '', kind: 'word' });
    }
  });

  it('sends what decides the first view with the first page', () => {
    const first = FACET_KEYS.filter((key) => columnOf(key).facet?.group === 'first');
    expect(first.filter((key) => columnOf(key).isLater)).toEqual([]);
    expect(DEFAULT_COLUMNS.filter((key) => columnOf(key).isLater)).toEqual([]);
  });
});

describe('choosing a column', () => {
  it('puts it where the list has it, and takes it out again', () => {
    for (const key of CHOSEN_COLUMNS.filter((other) => !DEFAULT_COLUMNS.includes(other))) {
      const shown = toggleColumn(DEFAULT_COLUMNS, key);
      expect(shown).toEqual(
        CHOSEN_COLUMNS.filter((other) => other === key || DEFAULT_COLUMNS.includes(other)),
      );
      expect(toggleColumn(shown, key)).toEqual(DEFAULT_COLUMNS);
    }
  });

  it('leaves the others in the order a link gave them', () => {
    expect(toggleColumn(['license', 'data', 'size'], 'weights')).toEqual([
      'weights',
      'license',
      'data',
      'size',
    ]);
    expect(toggleColumn(['license', 'data', 'size'], 'tier')).toEqual(['license', 'data', 'size', 'tier']);
  });
});
