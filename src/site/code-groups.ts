import { existsSync } from 'node:fs';
import path from 'node:path';

/** What the bundler knows of modules while it divides them among files. */
type Chunking = { getModuleInfo: (id: string) => { importedIds?: readonly string[] } | null };

/** The file of React alone. */
export const REACT_FILE = 'react';
const REACT = /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/;
/** What the first page loads after itself. */
const PARTS_OF_TABLE = ['src/pages/table/early-parts.ts', 'src/pages/table/later-parts.ts'];
const SHARED = /[\\/]src[\\/](ui|words|parts|charts|store|core)[\\/]/;
const RULES = /[\\/]src[\\/]core[\\/]definitions[\\/]rules[\\/]/;

/** React, and what only passes its renderer on: there it is evaluated, which takes a task of its own. */
function isOfReact(id: string, imported: readonly string[]): boolean {
  return (
    REACT.test(id) || (imported.length > 0 && imported.every((each) => /[\\/]react-dom[\\/]/.test(each)))
  );
}

/** A module with all that it imports, however far. */
function withImports(id: string, chunking: Chunking, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const each of importsOf(id, chunking)) withImports(each, chunking, found);
  return found;
}

function importsOf(id: string, chunking: Chunking): readonly string[] {
  return chunking.getModuleInfo(id)?.importedIds ?? [];
}

/** Files of code that the bundler would make more of: each request costs a reader on a phone as much as 100 kB. */
export function codeGroups(root: string) {
  const parts = PARTS_OF_TABLE.map((module) => path.join(root, module));
  for (const part of parts) if (!existsSync(part)) throw new Error(`There is no ${part}.`);
  return [
    // What the first view needs is two files, each run in a task of its own: fewer requests, and better compressed than
    // in pieces.
    {
      name: (id: string, chunking: Chunking) => (isOfReact(id, importsOf(id, chunking)) ? REACT_FILE : null),
      priority: 1,
    },
    { name: 'app', tags: ['$initial' as const] },
    // What the parts of the first page share with each other and with other pages is one more: filtered links wait for it.
    {
      name: (id: string, chunking: Chunking) =>
        SHARED.test(id) && parts.some((part) => withImports(part, chunking).has(id)) ? 'parts' : null,
      minShareCount: 2,
    },
    // What most of the others share is small, and parts of the first page need it too.
    { name: 'common', test: SHARED, minShareCount: 8, maxModuleSize: 5_000 },
    // So is what some of them share, but for its large modules and what needs the rules of the definitions. What two share
    // stays apart: each part of the first page would bring all of it along.
    {
      name: (id: string, chunking: Chunking) => {
        if (!SHARED.test(id)) return null;
        return [...withImports(id, chunking)].some((each) => RULES.test(each)) ? null : 'shared';
      },
      minShareCount: 3,
      maxModuleSize: 5_000,
    },
  ];
}
