import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import type { MotRecord } from '#core/definitions/mot-record.ts';
import type { Licenses, Model } from '#core/model/model.ts';
import { modelSchema } from '../schema.ts';
import { checkMotLicenses, respellLicenses } from './license-fields.ts';
import { saidBeside, saidOfRelease, strayFields } from './mot-fields.ts';
import { importableSchema, isOlderForm, motSchema, recordOf } from './mot-file.ts';
import { isMot, otherFormat, otherText } from './other-formats.ts';
import { adviceOn, pathText, standing, valueAt } from './problems.ts';
import { whereJsonEnds } from './json-text.ts';
import { readText, reasonOf, UnreadableFile } from './read-text.ts';
import { parseYamlText, type YamlText } from './yaml-text.ts';

/** A file of facts somebody wants judged: one of ours (JSON) or of the Model Openness Tool (YAML). */
export type RecordFile =
  | { kind: 'model'; file: string; model: Model }
  | { kind: 'mot'; file: string; name: string; record: MotRecord };

/** What is wrong with a file, and in which line. `error`: it cannot be judged; `warning`: it can, but for this. */
export type FileProblem = { severity: 'error' | 'warning'; file: string; line: number; message: string };

const ENDINGS = ['.json', '.yml', '.yaml'];

/** The record files of a folder, or of its folder `models`; a file stands for itself. Throws if there are none. */
export function recordFiles(place: string): string[] {
  const isFolder = (name: string) => statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isFolder(place)) {
    if (statSync(place, { throwIfNoEntry: false }) === undefined)
      throw new Error(`${place}: no such file or folder`);
    if (ENDINGS.includes(path.extname(place).toLowerCase())) return [place];
    throw new Error(
      `${place}: name a .json file of ours, or a .yml or .yaml file of the Model Openness Tool`,
    );
  }
  const inside = path.join(place, 'models');
  const folder = isFolder(inside) ? inside : place;
  const names = readdirSync(folder).filter((name) => ENDINGS.includes(path.extname(name).toLowerCase()));
  if (names.length === 0) throw new Error(`${place}: no .json, .yml or .yaml file in this folder`);
  return names.toSorted().map((name) => path.join(folder, name));
}

/**
 * Reads one file; null, with problems that name the line, if it cannot be judged. With a license list, fields that
 * name no license are reported as well.
 */
export function readRecordFile(
  file: string,
  problems: FileProblem[],
  licenses: Licenses | null = null,
): RecordFile | null {
  const report = (severity: FileProblem['severity'], line: number, message: string) =>
    problems.push({ severity, file, line, message });
  try {
    return read(file, licenses, report);
  } catch (error) {
    if (error instanceof UnreadableFile) report('error', error.line, error.message);
    else report('error', 1, reasonOf(error));
    return null;
  }
}

type Report = (severity: FileProblem['severity'], line: number, message: string) => void;

function read(file: string, licenses: Licenses | null, report: Report): RecordFile | null {
  const text = readText(file);
  const other = otherText(text);
  const yaml = other === null ? parse(file, text, report) : null;
  if (other !== null) report('error', 1, other);
  if (yaml === null) return null;
  const foreign = otherFormat(yaml.raw);
  if (foreign !== null) {
    report('error', 1, foreign);
    return null;
  }
  if (yaml.documents > 1)
    report('warning', 1, `the file holds ${yaml.documents} documents; the first is read`);
  return isMot(yaml.raw) ? readMot(file, yaml, licenses, report) : readOurs(file, yaml, licenses, report);
}

/** JSON is YAML too, and that parser knows the lines; but where JSON stops being JSON its own parser says better. */
function parse(file: string, text: string, report: Report): YamlText | null {
  const isJson = path.extname(file).toLowerCase() === '.json';
  const broken = isJson ? whereJsonEnds(text) : null;
  if (broken !== null) {
    report('error', broken.line, broken.message);
    return null;
  }
  const yaml = parseYamlText(text);
  for (const { line, message } of yaml.errors) report('error', line, message);
  return yaml.errors.length > 0 ? null : yaml;
}

function readOurs(
  file: string,
  yaml: YamlText,
  licenses: Licenses | null,
  report: Report,
): RecordFile | null {
  const parsed = fitted(yaml, modelSchema, 'error', report);
  if (parsed === null) return null;
  const late = daysAfter(new Date().toISOString().slice(0, 10), parsed);
  for (const { at, day } of late)
    report('error', yaml.lineOf(at), `${pathText(at)}: type a day that has come (now "${day}")`);
  if (late.length > 0) return null;
  const { $schema: _, ...facts } = parsed;
  const model = { id: path.basename(file, path.extname(file)), ...facts };
  if (licenses === null) return { kind: 'model', file, model };
  const warn = (at: readonly PropertyKey[], message: string) =>
    report('warning', yaml.lineOf(at), `${pathText(at)}: ${message}`);
  return { kind: 'model', file, model: respellLicenses(model, licenses, warn) };
}

/** Keys of days on which something happened. */
const DAYS: ReadonlySet<string> = new Set(['released', 'checked', 'storedCopy', 'dated', 'date']);

/** The days of a file after another day: nobody can have read a page tomorrow. */
function daysAfter(
  today: string,
  value: unknown,
  at: readonly PropertyKey[] = [],
): { at: readonly PropertyKey[]; day: string }[] {
  if (typeof value === 'string')
    return DAYS.has(String(at.at(-1))) && /^\d/.test(value) && value > today ? [{ at, day: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    daysAfter(today, inner, [...at, Array.isArray(value) ? Number(key) : key]),
  );
}

function readMot(file: string, yaml: YamlText, licenses: Licenses | null, report: Report): RecordFile | null {
  const strays = strayFields(yaml.raw);
  for (const { at, key, meant } of strays) {
    const what = `${pathText(at)}: the tool’s files have no field ${JSON.stringify(key)}`;
    // What such a field may say of a part is judged, and reported, with the part.
    const said =
      at.length === 4
        ? saidBeside(valueAt(yaml.raw, at.slice(0, 3)) as Fields)
        : at.length === 2
          ? saidOfRelease({ [key]: valueAt(yaml.raw, at) })
          : null;
    if (meant === null) report('warning', yaml.lineOf(at), said === null ? `${what}; it is not read` : what);
    else report('error', yaml.lineOf(at), `${what}: type "${meant}"`);
  }
  const parsed = fitted(yaml, motSchema, 'error', report);
  if (parsed === null || strays.some(({ meant }) => meant !== null)) return null;
  const { release } = parsed;
  const record = recordOf(release);
  const isOlder = isOlderForm(release);
  if (isOlder) {
    report(
      'warning',
      yaml.lineOf(['release', 'components']),
      'release.components: this is the form from before April 2025; "license_name" is read as today’s "license"',
    );
  } else fitted(yaml, importableSchema, 'warning', report);
  record.components.forEach(({ name, beside }, at) => {
    if (!beside) return;
    const message = `${JSON.stringify(name)} ${BESIDE[beside]}, by what stands beside its license; the tool’s own class does not look at that`;
    report('warning', yaml.lineOf(['release', 'components', at]), `release.components[${at}]: ${message}`);
  });
  release.components.forEach(({ name }, at) => {
    if (release.components.findIndex((other) => other.name === name) === at) return;
    const message = `${JSON.stringify(name)} is listed twice; the tool takes the later entry`;
    report('warning', yaml.lineOf(['release', 'components', at]), `release.components[${at}]: ${message}`);
  });
  if (licenses !== null) {
    const warn = (at: readonly PropertyKey[], message: string) =>
      report('warning', yaml.lineOf(at), `${pathText(at)}: ${message}`);
    checkMotLicenses(record, licenses, warn, isOlder);
  }
  return { kind: 'mot', file, name: release.name, record };
}

type Fields = Readonly<Record<string, unknown>>;

const BESIDE = { 'kept-back': 'is read as kept back', 'not-known': 'is read as "not known"' };

/** What a schema makes of the file; null, with a problem for each line that does not fit. */
function fitted<T>(
  { raw, lineOf }: YamlText,
  schema: z.ZodType<T>,
  severity: FileProblem['severity'],
  report: Report,
): T | null {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const { issues } = result.error;
  for (const issue of issues) {
    const at = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    report(severity, lineOf(at), `${pathText(at)}: ${adviceOn(issue, raw, issues)}${standing(raw, issue)}`);
  }
  return null;
}
