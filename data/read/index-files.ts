import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Indexes } from '#core/indexes/records.ts';
import type { Model } from '#core/model/model.ts';
import { INDEX_IDS, type IndexId } from '#core/model/vocabulary.ts';
import { INDEX_SCHEMAS } from './index-schema.ts';
import { problemsOf } from './problems.ts';

/** What the other indexes say, as last imported; null while a file is missing. */
export type IndexFiles = { [Id in IndexId]: Indexes[Id] | null };

/** Reads data/indexes. A missing or broken file is a problem, and its index null. */
export function readIndexes(folder: string): { indexes: IndexFiles; problems: string[] } {
  const problems: string[] = [];
  const read = (id: IndexId): unknown => {
    const name = `indexes/${id}.json`;
    const file = path.join(folder, name);
    if (!existsSync(file)) {
      problems.push(`data/${name}: the file is missing; import the index (data/import/import.ts)`);
      return null;
    }
    const raw: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const parsed = INDEX_SCHEMAS[id].safeParse(raw);
    if (parsed.success) return parsed.data;
    problems.push(...problemsOf(`data/${name}`, raw, parsed.error));
    return null;
  };
  const indexes = Object.fromEntries(INDEX_IDS.map((id) => [id, read(id)])) as IndexFiles;
  return { indexes, problems };
}

/** The same for whoever cannot go on without: throws an error that lists every problem. */
export function readIndexesOrThrow(folder: string): Indexes {
  const { indexes, problems } = readIndexes(folder);
  if (problems.length > 0) throw new Error(`The other indexes cannot be read:\n${problems.join('\n')}`);
  return indexes as Indexes;
}

/** Records a model refers to, by name or as a witness of a claim, that their index does not have. */
export function strayRecords(models: readonly Model[], indexes: IndexFiles): string[] {
  const has = (index: IndexId, record: string) => Object.hasOwn(indexes[index]?.records ?? {}, record);
  return models.flatMap((model) => {
    const file = `data/models/${model.id}.json`;
    const references = INDEX_IDS.flatMap((index) =>
      model.indexes[index]
        .filter(({ record }) => !has(index, record))
        .map(
          ({ record }) =>
            `${file} → indexes.${index}: no record ${JSON.stringify(record)} in data/indexes/${index}.json`,
        ),
    );
    const witnesses = Object.entries(model.components).flatMap(([component, { listedBy = [] }]) =>
      listedBy.flatMap((name) => {
        const index = INDEX_IDS.find((id) => name.startsWith(`${id}:`));
        if (index === undefined || has(index, name.slice(index.length + 1))) return [];
        return [
          `${file} → components.${component}.listedBy: no record ${JSON.stringify(name)} in data/indexes`,
        ];
      }),
    );
    return [...references, ...witnesses];
  });
}

const MAIL = /[\w.+-]+@[\w-]+\.[a-z]{2,}/i;
const PERSON = new Set(['contact', 'email', 'e-mail', 'maintainer', 'author', 'authors']);

/** E-mail addresses anywhere in a text; in JSON also every key under which other indexes keep people. */
export function peopleIn(file: string, text: string): string[] {
  const mail = MAIL.exec(text)?.[0];
  const found = mail === undefined ? [] : [`${file}: remove the e-mail address ${mail}`];
  if (!file.endsWith('.json')) return found;
  const visit = (value: unknown): string[] =>
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([key, item]) => [
          ...(PERSON.has(key.toLowerCase()) ? [key] : []),
          ...visit(item),
        ]);
  return [
    ...found,
    ...visit(JSON.parse(text)).map((key) => `${file}: remove the key "${key}"; people stay out`),
  ];
}
