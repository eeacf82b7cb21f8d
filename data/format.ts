import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { idsSchema } from './schema.ts';
import { WRITERS } from './write.ts';

/**
 * Writes every model, license, corpus and framework file in its canonical form and lists new models in ids.json. It never removes
 * an id: what became of a model that is gone is for a person to say. Run it with
 * `node .ci/run-ts.mjs data/format.ts`.
 */
const folder = path.resolve('data');

function filesIn(kind: string): string[] {
  return readdirSync(path.join(folder, kind)).filter((name) => name.endsWith('.json'));
}

function rewrite(kind: string, toText: (value: unknown) => string): void {
  for (const name of filesIn(kind)) {
    const file = path.join(folder, kind, name);
    const text = readFileSync(file, 'utf8');
    const canonical = toText(JSON.parse(text));
    if (canonical !== text) writeFileSync(file, canonical);
  }
}

for (const [kind, toText] of Object.entries(WRITERS)) rewrite(kind, toText);
const models = filesIn('models').map((name) => name.replace(/\.json$/, ''));
const file = path.join(folder, 'ids.json');
const ids = idsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const current = [...new Set([...ids.current, ...models])].toSorted();
writeFileSync(file, `${JSON.stringify({ ...ids, current }, null, 2)}\n`);
