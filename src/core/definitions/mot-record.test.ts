import { describe, expect, test } from 'vitest';
import { MOT_OPEN_LICENSES } from './mot-licenses.ts';
import {
  classifyMot,
  MOT_COMPONENTS,
  MOT_IDS,
  MOT_REQUIRED,
  type MotComponentId,
  type MotRecord,
} from './mot-record.ts';

/** A record that lists these components under one license, by default MIT. */
function aRecord(
  ids: readonly MotComponentId[],
  license: string | null | undefined = 'MIT',
  licenses: MotRecord['licenses'] = {},
): MotRecord {
  return { components: ids.map((id) => ({ name: MOT_COMPONENTS[id].name, license })), licenses };
}

const III = MOT_REQUIRED[3];
const II = [...III, ...MOT_REQUIRED[2]];
const I = [...II, ...MOT_REQUIRED[1]];
const without = (ids: readonly MotComponentId[], ...left: MotComponentId[]) =>
  ids.filter((id) => !left.includes(id));
const figures = (record: MotRecord) => {
  const { class: reached, progress } = classifyMot(record);
  return [reached, progress[3], progress[2], progress[1]];
};

describe('class and progress', () => {
  test.each([
    ['everything', MOT_IDS, [1, 100, 100, 100]],
    ['all required components', I, [1, 100, 100, 100]],
    ['class II', II, [2, 100, 100, (10 / 14) * 100]],
    ['class III', III, [3, 100, 60, 0]],
    ['class III but the weights', without(III, 'finalWeights'), [null, (5 / 6) * 100, 0, 0]],
    ['all but the data card', without(I, 'dataCard'), [null, (5 / 6) * 100, 0, 0]],
    ['all but the checkpoints', without(I, 'intermediateCheckpoints'), [2, 100, 100, (13 / 14) * 100]],
    ['all but the training code', without(I, 'trainingCode'), [3, 100, 90, 0]],
    ['a paper in place of the report', without(I, 'technicalReport'), [1, 100, 100, 100]],
    ['a report and no paper', without(I, 'researchPaper'), [2, 100, 100, (13 / 14) * 100]],
    [
      'class III with a paper in place of the report',
      [...without(III, 'technicalReport'), 'researchPaper'],
      [3, 100, 60, 0],
    ],
    ['optional components only', ['sampleOutputs', 'supportingLibraries', 'modelMetadata'], [null, 0, 0, 0]],
  ] as [string, MotComponentId[], unknown[]][])('%s', (_, ids, expected) => {
    expect(figures(aRecord(ids))).toEqual(expected);
  });

  test('the paper takes the place of the report only when it is open itself', () => {
    const record = aRecord(without(I, 'technicalReport', 'researchPaper'));
    const paper = { name: 'Research paper', license: 'arXiv' };
    expect(figures({ ...record, components: [...record.components, paper] })).toEqual([
      null,
      (5 / 6) * 100,
      0,
      0,
    ]);
  });

  test('a report that is not open gives way to an open paper', () => {
    const record = aRecord(without(I, 'technicalReport'));
    const report = { name: 'Technical report', license: 'unlicensed' };
    expect(figures({ ...record, components: [...record.components, report] })).toEqual([1, 100, 100, 100]);
  });
});

describe('which license applies', () => {
  test.each([
    ['its own', 'MIT', { distribution: 'Proprietary' }, 1],
    [
      'that of its type when it has none',
      undefined,
      { code: 'MIT', data: 'MIT', document: 'MIT', distribution: 'Proprietary' },
      1,
    ],
    ['that of the distribution when its type has none', undefined, { distribution: 'MIT' }, 1],
    ['that of the distribution when its own is null', null, { distribution: 'MIT' }, 1],
    ['none when its own is empty', '', { distribution: 'MIT' }, null],
    ['none when its own says unlicensed', 'unlicensed', { distribution: 'MIT' }, null],
    ['its own, though the tool does not know it', 'Apache 2.0', { distribution: 'MIT' }, null],
    ['none when the distribution says unlicensed', undefined, { distribution: 'unlicensed' }, null],
    ['none at all', undefined, {}, null],
    [
      'that of the distribution when its type has an empty one',
      undefined,
      { code: '', data: '', document: '', distribution: 'MIT' },
      1,
    ],
  ] as [string, string | null | undefined, MotRecord['licenses'], number | null][])(
    '%s',
    (_, own, licenses, reached) => {
      expect(
        classifyMot({
          components: I.map((id) => ({ name: MOT_COMPONENTS[id].name, license: own })),
          licenses,
        }).class,
      ).toBe(reached);
    },
  );

  test.each([
    ' MIT ',
    'mit',
    'MIT OR Apache-2.0',
    'PDDL-1.0',
    'C-UDA-1.0',
    'OpenMDW-1.1',
    'CC-BY-NC-4.0',
    'arXiv',
  ])('“%s” is not open', (license) => {
    expect(classifyMot(aRecord(I, license)).class).toBeNull();
  });

  test.each([
    'MIT',
    'CC-BY-4.0',
    'GPL-3.0-only',
    'GFDL-1.3-or-later',
    'CC0-1.0',
    'ODC-PDDL-1.0',
    'OpenMDW-1.0',
    'CDLA-Sharing-1.0',
  ])('“%s” is open for any component', (license) => {
    expect(classifyMot(aRecord(I, license)).class).toBe(1);
  });
});

describe('names', () => {
  test('an unknown name is taken for the datasets, in any spelling but its own', () => {
    for (const name of ['Training dataset', 'datasets', 'Something else']) {
      const record = aRecord(without(I, 'trainingData'));
      expect(
        classifyMot({ ...record, components: [...record.components, { name, license: 'MIT' }] }).class,
      ).toBe(1);
    }
  });

  test('of a name listed twice the later entry counts', () => {
    const record = aRecord(I);
    const again = { name: 'Model card', license: 'unlicensed' };
    expect(classifyMot({ ...record, components: [...record.components, again] }).class).toBeNull();
    expect(classifyMot({ ...record, components: [again, ...record.components] }).class).toBe(1);
  });

  test('an unknown name after the datasets replaces their license', () => {
    const record = aRecord(I);
    const unknown = { name: 'Mystery', license: 'unlicensed' };
    expect(classifyMot({ ...record, components: [...record.components, unknown] }).class).toBe(2);
  });
});

test('the tool calls 225 licenses of its table open, and one that is not in it', () => {
  expect(MOT_OPEN_LICENSES.size).toBe(226);
  expect(MOT_OPEN_LICENSES.has('ODC-PDDL-1.0')).toBe(true);
});

test('classes ask for 6, 10 and 14 components', () => {
  expect([III.length, II.length, I.length]).toEqual([6, 10, 14]);
});
