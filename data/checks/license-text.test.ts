import { expect, test } from 'vitest';
import type { Model } from '#core/model/model.ts';
import { licenseTextProblems } from './license-text.ts';
import { sampleFiles } from './sample.ts';

const files = sampleFiles();
const check = (licenseText: Model['licenseText'], weights = 'https://huggingface.co/a/b') =>
  licenseTextProblems({ ...files, models: [{ ...files.models[0]!, licenseText, links: { weights } }] });
const text = { file: 'present', matches: null } as const;
const onCodeHost = [{ url: 'https://github.com/a/b/blob/main/LICENSE' }];

test('a text that was found says where it lies, and does not lie beside weights that are elsewhere', () => {
  expect(check(undefined)).toEqual([]);
  expect(check({ ...text, place: 'code', evidence: onCodeHost })).toEqual([]);
  expect(check({ ...text, evidence: onCodeHost })[0]).toContain('type "weights" where');
  expect(check({ ...text, place: 'weights', evidence: onCodeHost })[0]).toContain('type "code"');
  expect(check({ ...text, place: 'weights', evidence: onCodeHost }, 'https://github.com/a/b')).toEqual([]);
  expect(check({ file: 'absent', place: 'code', matches: null, evidence: onCodeHost })[0]).toContain(
    'remove it',
  );
});
