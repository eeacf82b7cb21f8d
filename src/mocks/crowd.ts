import type { CatalogJson, PackedColumn } from '#core/catalog/catalog-json.ts';
import { packColumn } from '#core/catalog/pack.ts';
import { unpackName, unpackRows } from '#core/catalog/unpack.ts';
import { entriesOf } from '#core/model/own.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { sealed } from '#core/model/seal.ts';
import type { ReadFile } from './read-file.ts';

/** Reads the data files of a site with `size` models: the real ones in turn, each copy numbered; always the same. */
export function readCrowd(read: ReadFile, size: number): ReadFile {
  return async (path) => {
    if (path === 'catalog.json') return repeatCatalog((await read(path)) ?? '', size);
    const [, original, number] = /^models\/(.+)-copy-(\d+)\.json$/.exec(path) ?? [];
    const record = original === undefined ? null : await read(`models/${original}.json`);
    return record === null ? read(path) : copyRecord(record, Number(number));
  };
}

function repeatCatalog(catalog: string, size: number): string {
  const json = JSON.parse(catalog) as CatalogJson;
  const models = json.names.map(unpackName);
  const count = models.length;
  const rows = Array.from({ length: size }, (_, row) => row);
  const repeat = <T>(list: readonly T[]) => rows.map((row) => list[row % count]!);
  const repeatCodes = (codes: string | number[]) =>
    typeof codes === 'string' ? repeat(Array.from(codes)).join('') : repeat(codes);
  const repeatColumn = ([values, codes]: PackedColumn): PackedColumn =>
    packColumn(repeat(Array.from(unpackRows(codes), (code) => values[code] ?? '')));
  const repeatText = (text: string) => repeat(text.split(' ')).join(' ');
  const mapValues = <K extends string, V>(record: { readonly [Key in K]?: V }, map: (value: V) => V) =>
    Object.fromEntries(entriesOf(record).map(([key, value]) => [key, map(value)])) as Record<K, V>;
  return sealed({
    ...json,
    names: rows.map((row) => {
      const { id, name } = models[row % count]!;
      const copy = Math.floor(row / count);
      return `${name} (copy ${copy})\n${copyId(id, copy)}`;
    }),
    producers: repeatColumn(json.producers),
    released: repeatText(json.released),
    sizes: repeatText(json.sizes),
    checked: repeatCodes(json.checked),
    readingOf: mapValues(json.readingOf, repeatCodes),
    license: repeatColumn(json.license),
    permits: repeatColumn(json.permits),
    ...(json.repositories && { repositories: repeat(json.repositories) }),
    columns: mapValues(json.columns, repeatColumn),
  } satisfies CatalogJson);
}

function copyRecord(text: string, number: number): string {
  const record = JSON.parse(text) as ModelRecord;
  const { id, name } = record.model;
  const model = { ...record.model, id: copyId(id, number), name: `${name} (copy ${number})` };
  return sealed({ ...record, model });
}

function copyId(id: string, number: number): string {
  return `${id}-copy-${number}`;
}
