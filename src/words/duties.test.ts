import { expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { OBLIGATIONS } from '#core/license/condition-keys.ts';
import { conditionsOf } from '#core/license/plan.ts';
import type { License } from '#core/model/model.ts';
import { PERMISSIONS } from '#core/model/vocabulary.ts';
import { dutiesOf } from './duties.ts';
import { CONDITION_GROUPS } from './license-conditions.ts';

const { licenses } = readDataset('data');

function licenseOf(id: string): License {
  const license = licenses.find((each) => each.id === id);
  if (license === undefined) throw new Error(`The data has no license ${id}.`);
  return license;
}

/** What has to be done, with its place in the text. */
const owed = (id: string) =>
  dutiesOf(licenseOf(id)).flatMap(({ words, clause }) =>
    words ? [clause ? `${words}: ${clause}` : words] : [],
  );

test('MIT, Apache-2.0 and GPL-3.0 ask for different things, each with its place', () => {
  expect(owed('MIT')).toEqual(['give credit: Second paragraph']);
  expect(owed('Apache-2.0')).toEqual([
    'give credit: Section 4(a), (c)',
    'pass on the NOTICE file, if there is one: Section 4(d)',
    'say what you changed: Section 4(b)',
  ]);
  expect(owed('GPL-3.0-only')).toContain('say what you changed: Section 5(a)');
  expect(owed('GPL-3.0-only')).not.toContain('pass on the NOTICE file, if there is one');
});

test('a notice file with a set sentence is owed under Llama, Gemma, Qwen, MiniMax and NVIDIA terms', () => {
  const ids = [
    'llama-2-community',
    'llama-4-community',
    'gemma-terms',
    'qwen',
    'minimax-model-license',
    'nvidia-open-model-license',
  ];
  for (const id of ids) expect(owed(id).join()).toMatch(/“Notice” file with the sentence it sets: Section/);
});

test('a name that is only encouraged is no duty', () => {
  expect(owed('tencent-hunyuan-community').join()).not.toMatch(/name/);
});

test('every obligation stands among the conditions of a license’s page', () => {
  const shown = new Set<string>(CONDITION_GROUPS.flatMap(({ keys }) => keys));
  expect(OBLIGATIONS.filter((key) => !shown.has(key))).toEqual([]);
});

test('whatever a license makes anybody owe is among what a plan for everything has to keep to', () => {
  const plan = { needs: PERMISSIONS, users: null, revenue: null, place: null };
  const left = licenses.flatMap((license) => {
    const kept = conditionsOf(license, plan);
    const owedKeys = OBLIGATIONS.filter((_, at) => (dutiesOf(license)[at]?.words ?? '') !== '');
    return owedKeys.filter((key) => !kept.includes(key)).map((key) => `${license.id}: ${key}`);
  });
  expect(left).toEqual([]);
});
