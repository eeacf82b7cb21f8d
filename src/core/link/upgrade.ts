import type { ExtraParameter } from './every-view.ts';

/**
 * Addresses of former versions. When a status, a column, a parameter or a page is renamed, one upgrade is added here,
 * under the next number, and to CHANGES.md; links made before keep opening what they were made for. An address does not
 * say of which version it is, so every upgrade sees every address, in order: it may only touch what no address of
 * today says, and applied twice it changes no more.
 */

/** An address before anything of it is understood. */
export type RawAddress = { path: readonly string[]; parameters: readonly ExtraParameter[] };

export type Upgrade = { number: number; apply: (address: RawAddress) => RawAddress };

/** All upgrades, oldest first. Numbers are given once and never again. */
export const UPGRADES: readonly Upgrade[] = [
  // A column of producers came, and is sorted by under its own name.
  { number: 1, apply: renamedValue(['sort'], 'producer', 'by') },
  // A text that was found says where: either of the two is what "present" was.
  {
    number: 2,
    apply: mapParameters(([name, value]) => [
      name,
      name === 'license-text' ? value.replaceAll(/(!?)\bpresent\b/g, '$1weights,$1code') : value,
    ]),
  },
];

/** Brings an address to the grammar of today. */
export function upgrade(address: RawAddress, upgrades: readonly Upgrade[]): RawAddress {
  return upgrades.reduce((current, { apply }) => apply(current), address);
}

/** A value of some parameters has another name: excluded with "!", descending with "-" or in a list, too. */
export function renamedValue(parameters: readonly string[], from: string, to: string): Upgrade['apply'] {
  return mapParameters(([name, value]) => [
    name,
    parameters.includes(name) ? renameIn(value, from, to) : value,
  ]);
}

/** A column has another key: as a filter, among the columns and in the order. @internal until one is renamed. */
export function renamedColumn(from: string, to: string): Upgrade['apply'] {
  const inValues = renamedValue(['sort', 'cols'], from, to);
  const inNames = renamedParameter(from, to);
  return (address) => inNames(inValues(address));
}

/** A parameter has another name. */
export function renamedParameter(from: string, to: string): Upgrade['apply'] {
  return mapParameters(([name, value]) => [name === from ? to : name, value]);
}

/** A page, or a folder of pages, has another path. @internal until one is renamed. */
export function renamedPage(from: string, to: string): Upgrade['apply'] {
  return ({ path: [first, ...rest], parameters }) => ({
    path: first === undefined ? [] : [first === from ? to : first, ...rest],
    parameters,
  });
}

function mapParameters(map: (parameter: ExtraParameter) => ExtraParameter): Upgrade['apply'] {
  return ({ path, parameters }) => ({ path, parameters: parameters.map(map) });
}

/** Lists are separated as `readList` separates them; what is no item of the old name stays as it was typed. */
function renameIn(value: string, from: string, to: string): string {
  return value
    .split(/([,~\s]+)/)
    .map((part) => {
      const sign = /^[!-]/.exec(part)?.[0] ?? '';
      return part.slice(sign.length) === from ? `${sign}${to}` : part;
    })
    .join('');
}
