import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { missingPlatforms } from './complete-lock.mjs';
import { missingPackage, nodeComplaint, ROOT } from './setup.mjs';

test.each(['20.19.0', '20.20.2', '22.12.0', '24.1.0'])('Node %s will do', (version) => {
  expect(nodeComplaint(version)).toBeUndefined();
});

test.each(['18.20.4', '20.18.3', '21.7.0', '22.11.0'])('Node %s is told to be too old', (version) => {
  expect(nodeComplaint(version)).toMatch(`newer; this is ${version}`);
});

describe('packages are installed', () => {
  const locked = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/win': { version: '1.0.0', optional: true },
  };

  test.each([
    ['when there are none', {}, 'node_modules/a'],
    ['when one has another version', { 'node_modules/a': { version: '0.9.0' } }, 'node_modules/a'],
    [
      'not when all are there but those of other platforms',
      { 'node_modules/a': { version: '1.0.0' } },
      undefined,
    ],
  ])('%s', (_when, installed, expected) => {
    expect(missingPackage(locked, installed)).toBe(expected);
  });
});

describe('the lock file', () => {
  test('an entry is made from the name of a platform', () => {
    const packages = {
      'node_modules/x': { dev: true, license: 'MIT', optionalDependencies: { '@x/linux-x64-musl': '2.0.0' } },
    };
    expect(missingPlatforms(packages)).toEqual({
      'node_modules/@x/linux-x64-musl': {
        version: '2.0.0',
        cpu: ['x64'],
        dev: true,
        libc: ['musl'],
        license: 'MIT',
        optional: true,
        os: ['linux'],
      },
    });
  });

  test('has the packages of every platform', () => {
    const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
    expect(Object.keys(missingPlatforms(packages)), 'run: node .ci/complete-lock.mjs').toEqual([]);
  });
});
