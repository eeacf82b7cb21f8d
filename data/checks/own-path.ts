import { existsSync } from 'node:fs';
import path from 'node:path';
import type { DataFiles } from '../read/files.ts';

/** What looks like a path below one of our folders; those of other repositories often have the same names. */
const OWN_PATH = /(?<![\w./:-])(?:data|src|e2e)\/[\w/-]+(?:\.\w+)*/g;
const ROOT = path.resolve(import.meta.dirname, '../..');

/** No text of a file names a file of this repository: who reads it on a page cannot know what that says. */
export function ownPathProblems({ texts }: DataFiles): string[] {
  return [...texts].flatMap(([file, text]) =>
    [...new Set(text.match(OWN_PATH))]
      .filter((named) => existsSync(path.join(ROOT, named)))
      .map((named) => `data/${file}: say what ${named} says, as readers of the site do not have it`),
  );
}
