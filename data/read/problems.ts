import type { z } from 'zod';
import { readAbsence } from '#core/license/absence.ts';
import { nearest, plainWord } from './nearest.ts';

/** One line per problem of a file: where it stands, what to type, and what stands there now. */
export function problemsOf(file: string, raw: unknown, error: z.ZodError): string[] {
  return error.issues.map(
    (issue) => `${file} → ${pathText(issue.path)}: ${whatToType(issue)}${standing(raw, issue)}`,
  );
}

type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object',
  string: 'a string',
  number: 'a number',
  boolean: 'a boolean',
};

/** What to type in place of what does not fit; a schema's own sentence goes before the general one. */
function whatToType(issue: Issue): string {
  if (!/^(Invalid|Too|Unrecognized) /.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_value':
      return `type ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'invalid_type':
      return `type ${TYPES[issue.expected] ?? issue.expected}`;
    case 'unrecognized_keys':
      return `remove or correct the key ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}`;
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return 'the text is empty: type it';
      return `type at least ${issue.minimum} (${issue.origin})`;
    case 'too_big':
      return `type at most ${issue.maximum} (${issue.origin})`;
    case 'invalid_union': {
      const choices = issue.errors
        .flatMap((branch) => branch.slice(0, 1))
        .map((branch) => whatToType(branch));
      return choices.length > 0 ? [...new Set(choices)].join(', or ') : issue.message;
    }
    default:
      return issue.message;
  }
}

/** What stands at the path now; a missing key is said in words, a whole object not at all. */
export function standing(raw: unknown, issue: Issue): string {
  if (issue.code === 'unrecognized_keys' || issue.code === 'custom') return '';
  const value = valueAt(raw, issue.path);
  if (value === undefined) return ' (the key is missing)';
  return typeof value === 'object' && value !== null ? '' : ` (now ${shortened(value)})`;
}

/** Of a long text its start is enough to find it. */
const LONGEST_SHOWN = 80;

function shortened(value: unknown): string {
  const isLong = typeof value === 'string' && value.length > LONGEST_SHOWN;
  // JSON has no word for infinity and no number.
  if (typeof value === 'number') return String(value);
  return JSON.stringify(isLong ? `${value.slice(0, LONGEST_SHOWN)} …` : value);
}

/** What stands at a path of a file; undefined where nothing does. */
export function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let value = raw;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return value;
}

export function pathText(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the file';
  return path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${String(key)}`))
    .join('');
}

/** What to type, and what was meant, as far as it can be told from a file in which these issues were found. */
export function adviceOn(issue: Issue, raw: unknown, all: readonly Issue[]): string {
  return meantBy(issue, raw, all) ?? whatToType(issue);
}

/** The key or the value that was meant, as far as it can be told. */
function meantBy(issue: Issue, raw: unknown, all: readonly Issue[]): string | null {
  if (issue.code === 'unrecognized_keys') {
    const missing = all
      .filter(({ code, path: at }) => code === 'invalid_type' && at.length === issue.path.length + 1)
      .filter(({ path: at }) => pathText(at.slice(0, -1)) === pathText(issue.path))
      .map(({ path: at }) => String(at.at(-1)));
    const [meant] = nearest(issue.keys[0] ?? '', missing);
    return meant === undefined ? null : `type ${JSON.stringify(meant)}`;
  }
  const value = valueAt(raw, issue.path);
  const isBare = typeof value === 'number' || typeof value === 'boolean';
  if (
    issue.code === 'invalid_type' &&
    issue.expected === 'string' &&
    isBare &&
    issue.message.startsWith('Invalid ')
  )
    return `type it in quotes: "${value}"`;
  if (issue.code !== 'invalid_value' || typeof value !== 'string') return null;
  if (!issue.message.startsWith('Invalid ')) return null;
  const values = issue.values.map(String);
  const [closest] = values.length === 1 ? [] : nearest(value, values);
  const said = readAbsence(value);
  const word =
    said === 'undisclosed' || said === 'not-included' ? 'withheld' : said === null ? '' : 'unknown';
  const isExact = plainWord(closest ?? '') === plainWord(value);
  const choice = values.includes(word) && !isExact ? word : closest;
  return choice === undefined
    ? null
    : `did you mean ${JSON.stringify(choice)}? Type that, or one of ${values.join(', ')}`;
}
