import { describe, expect, it } from 'vitest';
import { COMPONENT_IDS } from './components.ts';
import { aClaim, aModel } from '../fixtures/model.ts';
import { coverage } from './model.ts';
import { isAvailable } from './status.ts';
import { isChecked } from './checked.ts';
import { STATUSES } from './vocabulary.ts';

const seen = (...days: string[]) => days.map((checked) => ({ url: 'https://example.org/', checked }));

describe('coverage', () => {
  it('counts claims somebody has read, and takes the oldest day of a check', () => {
    const model = aModel({
      components: {
        trainingData: aClaim('withheld', null, { evidence: seen('2026-03-01', '2026-02-01') }),
        trainingCode: aClaim('released', null, { basis: 'index', evidence: seen('2026-04-01') }),
        finalWeights: aClaim('released', null, { basis: 'unchecked', evidence: seen('2020-01-01') }),
        modelCard: aClaim('unknown', null, { basis: 'producer', evidence: seen('2020-01-01') }),
      },
    });
    expect(coverage(model)).toEqual({ checked: 2, total: COMPONENT_IDS.length, oldest: '2026-02-01' });
  });

  it('has no day where nobody has looked', () => {
    expect(coverage(aModel())).toEqual({ checked: 0, total: 17, oldest: null });
    expect(coverage(aModel({ components: { modelCard: aClaim('released') } })).oldest).toBeNull();
  });
});

describe('a claim', () => {
  it('is checked unless it is unknown or unchecked', () => {
    expect(isChecked({ status: 'withheld', basis: 'third-party' })).toBe(true);
    expect(isChecked({ status: 'withheld', basis: 'unchecked' })).toBe(false);
    expect(isChecked({ status: 'unknown', basis: 'producer' })).toBe(false);
  });

  it('is about something available when a part of it can be fetched', () => {
    expect(STATUSES.filter(isAvailable)).toEqual(['released', 'partial', 'gated']);
  });
});
