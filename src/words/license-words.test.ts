import { expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { permits } from '#core/license/permits.ts';
import { licenseInShort, readTag } from './license-words.ts';

const { licenses } = readDataset('data');

test('a license in short says no more than the conditions on record', () => {
  const overstated = licenses.flatMap((license) => {
    const { commercialUse, modification, redistribution, threshold, acceptableUsePolicy, attribution } =
      license.conditions;
    const words = licenseInShort(license);
    const wrong: string[] = [];
    const saysIf = (said: RegExp, holds: boolean, what: string) => {
      if (said.test(words) && !holds) wrong.push(`${license.id}: ${what}`);
    };
    saysIf(
      /do almost anything/i,
      commercialUse === 'allowed' &&
        modification === 'allowed' &&
        redistribution.startsWith('allowed') &&
        ['none', 'lawful-use-only'].includes(acceptableUsePolicy.type) &&
        license.conditions.territorialRestriction === null &&
        license.conditions.outputTraining === 'none' &&
        license.conditions.registration === 'none' &&
        (threshold.length === 0 || /above a number/.test(words)),
      'is no “almost anything”',
    );
    saysIf(/give credit/, attribution !== 'not-required', 'asks for no credit');
    saysIf(
      /^(?!By what others).*(uses|places).*forbidden/,
      ['embedded', 'incorporated'].includes(acceptableUsePolicy.type) ||
        license.conditions.territorialRestriction !== null,
      'forbids no use and no place',
    );
    saysIf(
      /^No commercial use|^Research and study only/,
      ['prohibited', 'not-granted', 'by-permission'].includes(commercialUse),
      'does not forbid commercial use',
    );
    saysIf(
      /^(?!By what others)/,
      readTag(license) !== 'not read' || license.category === 'unknown',
      'not read',
    );
    return wrong;
  });
  expect(overstated).toEqual([]);
});

test('commercial use without a condition is that: no limit of size, use, place or registration', () => {
  const plain = licenses.filter((license) => permits(license, 'commercial') === 'yes');
  expect(plain.length).toBeGreaterThan(40);
  expect(
    plain.filter(
      ({ conditions }) =>
        conditions.commercialUse !== 'allowed' ||
        conditions.threshold.length > 0 ||
        !['none', 'lawful-use-only'].includes(conditions.acceptableUsePolicy.type) ||
        conditions.territorialRestriction !== null ||
        conditions.registration !== 'none',
    ),
  ).toEqual([]);
});
