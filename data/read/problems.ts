import type { z } from 'zod';

/** One line per problem of a file: where it stands, what to type, and what stands there now. */
export function problemsOf(file: string, raw: unknown, error: z.ZodError): string[] {
  return error.issues.map(
    (issue) => `${file} → ${pathText(issue.path)}: ${whatToType(issue)}${standing(raw, issue)}`,
  );
}

export type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object',
  string: 'a string',
  number: 'a number',
  boolean: 'a boolean',
};

/** What to type in place of what does not fit; a schema's own sentence goes before the general one. */
export function whatToType(issue: Issue): string {
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
  return typeof value === 'object' && value !== null ? '' : ` (now ${JSON.stringify(value)})`;
}

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
