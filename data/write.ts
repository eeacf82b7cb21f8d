import type { z } from 'zod';
import { corpusSchema } from './corpus-schema.ts';
import { frameworkSchema } from './framework-schema.ts';
import { licenseSchema } from './license-schema.ts';
import { modelSchema } from './schema.ts';

/** The one way a model is written to its file: the schema's key order, two spaces, short lists on one line. */
export function toFileText(model: unknown): string {
  return toCanonicalText(modelSchema, model);
}

/** The one way the files of each folder are written. */
export const WRITERS: Readonly<Record<string, (value: unknown) => string>> = {
  models: toFileText,
  licenses: (license) => toCanonicalText(licenseSchema, license),
  datasets: (corpus) => toCanonicalText(corpusSchema, corpus),
  frameworks: (framework) => toCanonicalText(frameworkSchema, framework),
};

/** Parsing puts the keys in the order of the schema, so the order stands in one place. */
function toCanonicalText(schema: z.ZodType, value: unknown): string {
  return `${toJson(schema.parse(value), '')}\n`;
}

/** JSON as people edit it: a list of plain values stays on one line, everything else gets a line each. */
function toJson(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const isPlain = (item: unknown) => typeof item !== 'object' || item === null;
  if (Array.isArray(value) && value.every(isPlain)) {
    return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
  }
  const lines = Array.isArray(value)
    ? value.map((item) => toJson(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${toJson(item, inner)}`);
  if (lines.length === 0) return `${open}${close}`;
  return `${open}\n${lines.map((line) => inner + line).join(',\n')}\n${indent}${close}`;
}
