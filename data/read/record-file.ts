import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { MotRecord } from '#core/definitions/mot-record.ts';
import type { Model } from '#core/model/model.ts';
import { modelSchema } from '../schema.ts';
import { pathText } from './problems.ts';

/** A file of facts somebody wants judged: one of ours (JSON) or of the Model Openness Tool (YAML). */
export type RecordFile =
  | { kind: 'model'; file: string; model: Model }
  | { kind: 'mot'; file: string; name: string; record: MotRecord };

/** What is wrong with a file, and in which line. `error`: it cannot be judged; `warning`: the tool itself would reject it. */
export type FileProblem = { severity: 'error' | 'warning'; file: string; line: number; message: string };

const ENDINGS = ['.json', '.yml', '.yaml'];

/** The record files of a folder, or of its folder `models`; a file stands for itself. Throws if there are none. */
export function recordFiles(place: string): string[] {
  if (!existsSync(place)) throw new Error(`${place}: no such file or folder`);
  if (!statSync(place).isDirectory()) {
    if (ENDINGS.includes(path.extname(place))) return [place];
    throw new Error(
      `${place}: name a .json file of ours, or a .yml or .yaml file of the Model Openness Tool`,
    );
  }
  const inside = path.join(place, 'models');
  const folder = existsSync(inside) ? inside : place;
  const names = readdirSync(folder).filter((name) => ENDINGS.includes(path.extname(name)));
  if (names.length === 0) throw new Error(`${place}: no .json, .yml or .yaml file in this folder`);
  return names.toSorted().map((name) => path.join(folder, name));
}

const license = z.looseObject({ name: z.string().nullish() }).nullish();

/** As much of a record as its class depends on. */
const motSchema = z.looseObject({
  release: z.looseObject({
    name: z.string().min(1),
    license: z
      .looseObject({ distribution: license, code: license, data: license, document: license })
      .nullish(),
    components: z.array(z.looseObject({ name: z.string(), license: z.string().nullish() })).min(1),
  }),
});

/** What the tool's own schema asks for beside that. */
const importableSchema = z.looseObject({
  framework: z.looseObject({
    name: z.literal('Model Openness Framework'),
    version: z.string(),
    date: z.string(),
  }),
  release: z.looseObject({
    producer: z.string(),
    license: z.looseObject({}),
    components: z.array(z.looseObject({ license: z.string().optional() })),
  }),
});

/** Reads one file; null, with problems that name the line, if it cannot be judged. */
export function readRecordFile(file: string, problems: FileProblem[]): RecordFile | null {
  const text = readFileSync(file, 'utf8');
  const id = path.basename(file, path.extname(file));
  if (path.extname(file) === '.json') {
    const parsed = isJson(file, text, problems) ? parse(file, text, modelSchema, problems) : null;
    if (parsed === null) return null;
    const { $schema: _, ...facts } = parsed.data;
    return { kind: 'model', file, model: { id, ...facts } };
  }
  const parsed = parse(file, text, motSchema, problems);
  if (parsed === null) return null;
  parsed.check(importableSchema, 'warning');
  const { name, license: given, components } = parsed.data.release;
  const licenses = Object.fromEntries(
    (['distribution', 'code', 'data', 'document'] as const).flatMap((scope) => {
      const named = given?.[scope]?.name;
      return named ? [[scope, named]] : [];
    }),
  );
  return { kind: 'mot', file, name, record: { components, licenses } };
}

/** Says where the text stops being JSON. */
function isJson(file: string, text: string, problems: FileProblem[]): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    problems.push({ severity: 'error', file, line: text.slice(0, position).split('\n').length, message });
    return false;
  }
}

type Parsed<T> = { data: T; check: (schema: z.ZodType, severity: FileProblem['severity']) => void };

/** JSON is YAML too, and this parser knows the lines. */
function parse<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  problems: FileProblem[],
): Parsed<T> | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  for (const error of document.errors) {
    problems.push({ severity: 'error', file, line: lineAt(error.pos[0]), message: error.message });
  }
  if (document.errors.length > 0) return null;

  const lineOf = (at: readonly PropertyKey[]): number => {
    for (let length = at.length; length > 0; length -= 1) {
      const node = document.getIn(at.slice(0, length) as string[], true) as
        | { range?: [number, number, number] }
        | undefined;
      if (node?.range) return lineAt(node.range[0]);
    }
    return 1;
  };
  const raw: unknown = document.toJS();
  const report = (error: z.ZodError, severity: FileProblem['severity']) => {
    for (const issue of error.issues) {
      const at = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
      problems.push({ severity, file, line: lineOf(at), message: `${pathText(at)}: ${issue.message}` });
    }
  };
  const result = schema.safeParse(raw);
  if (!result.success) {
    report(result.error, 'error');
    return null;
  }
  return {
    data: result.data,
    check: (other, severity) => {
      const checked = other.safeParse(raw);
      if (!checked.success) report(checked.error, severity);
    },
  };
}
