import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isInstalled, isTooOld, ROOT } from './setup.mjs';

test.each(['20.19.0', '20.20.2', '22.12.0', '24.1.0'])('Node %s will do', (version) => {
  expect(isTooOld(version)).toBe(false);
});

test.each(['18.20.4', '20.18.3', '21.7.0', '22.11.0'])('Node %s is too old', (version) => {
  expect(isTooOld(version)).toBe(true);
});

describe('packages are installed', () => {
  const locked = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/win': { version: '1.0.0', optional: true },
  };

  test.each([
    ['when there are none', {}, false],
    ['when one has another version', { 'node_modules/a': { version: '0.9.0' } }, false],
    [
      'when an optional one has another version',
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/win': { version: '0.9.0' } },
      false,
    ],
    ['not when all are there but those of other platforms', { 'node_modules/a': { version: '1.0.0' } }, true],
  ])('%s', (_when, installed, expected) => {
    expect(isInstalled(locked, installed)).toBe(expected);
  });
});

describe('the lock file', () => {
  const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));

  test('has a hash for every package', () => {
    const without = Object.keys(packages).filter((place) => place !== '' && !packages[place].integrity);
    expect(
      without,
      'take the entry out of package-lock.json and run: npm install --package-lock-only',
    ).toEqual([]);
  });

  // Without them macOS, Windows and other kinds of Linux get tools that do not start.
  test('has the packages of every platform', () => {
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`node_modules/${name}`] && !packages[`${place}/node_modules/${name}`],
      ),
    );
    expect(
      missing,
      'take the entry out of package-lock.json and run: npm install --package-lock-only',
    ).toEqual([]);
  });

  test.each(['oxlint', 'oxfmt', 'oxlint-tsgolint', 'rolldown', 'typescript', 'lightningcss'])(
    '%s is there for macOS, Windows and Linux',
    (name) => {
      const platforms = Object.keys(packages[`node_modules/${name}`].optionalDependencies).flatMap(
        (binary) => packages[`node_modules/${binary}`].os,
      );
      expect(platforms).toEqual(expect.arrayContaining(['darwin', 'linux', 'win32']));
    },
  );
});
