import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from './app.ts';
import { DIST, published } from './built.ts';

const read = (file: string) => published(file) as object;

test('the records that are served fit the schema that is served', () => {
  const ajv = new Ajv2020({ allErrors: true });
  formats.default(ajv);
  const validate = ajv.compile(read('record.schema.json'));
  const names = readdirSync(path.join(DIST, 'data/models')).filter((name) => name.endsWith('.json'));
  expect(names.length).toBeGreaterThan(500);
  const wrong = names.filter((name) => !validate(read(`models/${name}`)));
  expect(wrong, JSON.stringify(validate.errors?.slice(0, 3))).toEqual([]);
});

test('every page is written whole: none has a part that the browser would report as an error', () => {
  const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThan(700);
  expect(pages.filter((file) => readFileSync(path.join(DIST, file), 'utf8').includes('<!--$!-->'))).toEqual(
    [],
  );
});
