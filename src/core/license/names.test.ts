import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { findLicense, licenseFamily, licenseFinder, nameKey, spellExpression } from './names.ts';

const { licenses } = readDataset('data');
const find = licenseFinder(licenses);

describe('finding a license by what people write', () => {
  test.each([
    ['apache-2.0', 'Apache-2.0', 'id'],
    ['MIT', 'MIT', 'id'],
    ['mit', 'MIT', 'id'],
    [' bsd-3-clause ', 'BSD-3-Clause', 'id'],
    ['GPL-3.0', 'GPL-3.0-only', 'id'],
    ['gpl-2.0-or-later', 'GPL-2.0-only', 'id'],
    ['LGPL-2.1+', 'LGPL-2.1-only', 'id'],
    ['agpl-3.0', 'AGPL-3.0-only', 'id'],
    ['Apache 2.0', 'Apache-2.0', 'name'],
    ['Apache License, Version 2.0', 'Apache-2.0', 'name'],
    ['MIT License', 'MIT', 'name'],
    ['CC BY 4.0', 'CC-BY-4.0', 'name'],
    ['GPLv3', 'GPL-3.0-only', 'name'],
    ['yi-license', 'yi-series-1.0', 'name'],
    ['flux-1-dev-non-commercial-license', 'flux-1-dev-nc', 'name'],
    ['llama3.1', 'llama-3.1-community', 'name'],
    ['Llama 2 Community License Agreement', 'llama-2-community', 'name'],
    ['openrail++', 'openrail-plus-plus', 'name'],
    ['gemma', 'gemma-terms', 'name'],
    ['c-uda', 'C-UDA-1.0', 'name'],
  ] as const)('%s is %s, by its %s', (text, id, by) => {
    const found = find(text);
    expect([found?.license.id, found?.by]).toEqual([id, by]);
  });

  test.each([
    '',
    ' ',
    'license',
    'other',
    'unknown',
    'Apache',
    'gpl',
    'my-own-license',
    'constructor',
    '__proto__',
  ])('"%s" is no one license', (text) => {
    expect(find(text)).toBeNull();
  });

  test('every id and every name finds exactly its license, in any case and spacing', () => {
    const written = licenses.flatMap((license) =>
      [license.id, license.name, ...license.names].map((name) => ({ id: license.id, name })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...written),
        fc.constantFrom('toUpperCase', 'toLowerCase', 'trim'),
        fc.constantFrom('-', ' ', '_', ' - '),
        ({ id, name }, letters, space) => {
          const spelled = ` ${name[letters]().replaceAll(/[ -]+/g, space)} `;
          expect(findLicense(spelled, licenses)?.license.id, `written ${spelled}`).toBe(id);
        },
      ),
      { numRuns: 300 },
    );
    for (const { id, name } of written) expect(find(name)?.license.id, `written ${name}`).toBe(id);
  });

  test('two licenses never share a spelling', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, name, names } of licenses) {
      for (const each of [id, name, ...names]) {
        owners.set(nameKey(each), (owners.get(nameKey(each)) ?? new Set()).add(id));
      }
    }
    expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
    expect(owners.has('')).toBe(false);
  });
});

/** Identifiers of licenses for cards of the Hugging Face Hub, from its documentation of 22 August 2026. */
const HUB = `apache-2.0 mit openrail bigscience-openrail-m creativeml-openrail-m bigscience-bloom-rail-1.0
  bigcode-openrail-m afl-3.0 artistic-2.0 bsl-1.0 bsd bsd-2-clause bsd-3-clause bsd-3-clause-clear c-uda cc cc0-1.0
  cc-by-2.0 cc-by-2.5 cc-by-3.0 cc-by-4.0 cc-by-sa-3.0 cc-by-sa-4.0 cc-by-nc-2.0 cc-by-nc-3.0 cc-by-nc-4.0 cc-by-nd-4.0
  cc-by-nc-nd-3.0 cc-by-nc-nd-4.0 cc-by-nc-sa-2.0 cc-by-nc-sa-3.0 cc-by-nc-sa-4.0 cdla-sharing-1.0 cdla-permissive-1.0
  cdla-permissive-2.0 wtfpl ecl-2.0 epl-1.0 epl-2.0 etalab-2.0 eupl-1.1 eupl-1.2 agpl-3.0 gfdl gpl gpl-2.0 gpl-3.0 lgpl
  lgpl-2.1 lgpl-3.0 isc h-research intel-research lppl-1.3c ms-pl apple-ascl apple-amlr mpl-2.0 odc-by odbl openmdw-1.0
  openmdw-1.1 openrail++ osl-3.0 postgresql ofl-1.1 ncsa unlicense zlib pddl lgpl-lr deepfloyd-if-license
  fair-noncommercial-research-license llama2 llama3 llama3.1 llama3.2 llama3.3 llama4 grok2-community gemma`;

test('every identifier of the Hub that names terms finds a license, or the family it stands for', () => {
  const tags = HUB.split(/\s+/);
  expect(tags).toHaveLength(81);
  const lost = tags.filter((tag) => find(tag) === null && licenseFamily(tag, licenses).length < 2);
  expect(lost.filter((tag) => tag !== 'gfdl')).toEqual([]);
  expect(tags.filter((tag) => find(tag) === null)).toEqual(['openrail', 'bsd', 'cc', 'gfdl', 'gpl', 'lgpl']);
});

describe('families', () => {
  test('name their members and nothing else does', () => {
    expect(licenseFamily('GPL', licenses).map(({ id }) => id)).toEqual(['GPL-2.0-only', 'GPL-3.0-only']);
    expect(licenseFamily('gfdl', licenses).map(({ id }) => id)).toEqual(['GFDL-1.3-only']);
    expect(licenseFamily('MIT', licenses)).toEqual([]);
    expect(licenseFamily('constructor', licenses)).toEqual([]);
  });
});

describe('spelling an expression', () => {
  test.each([
    ['apache-2.0', 'Apache-2.0', []],
    ['mit OR apache-2.0', 'MIT OR Apache-2.0', []],
    ['GPL-3.0 AND (mit OR Made-Up)', 'GPL-3.0-only AND (MIT OR Made-Up)', ['Made-Up']],
    ['GPL-2.0+', 'GPL-2.0-only', []],
    ['apache-2.0 WITH LLVM-exception', 'Apache-2.0 WITH LLVM-exception', []],
    ['apache-2.0+', 'Apache-2.0+', []],
    // A tag of the Hub is a name, not an identifier of SPDX, so no file is read by it in silence.
    ['llama3.1', 'llama3.1', ['llama3.1']],
  ] as const)('%s is %s', (text, expression, strangers) => {
    expect(spellExpression(text, find)).toEqual({ expression, strangers });
  });

  test.each(['MIT or Apache-2.0', 'MIT, Apache-2.0', 'Apache 2.0', '', 'MIT OR'])('"%s" is none', (text) => {
    expect(spellExpression(text, find)).toBeNull();
  });
});
