import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The built site, as files. */
export const DIST = path.resolve(import.meta.dirname, '../dist');

/** A data file as the site publishes it: what tests count answers from, by loops of their own. */
export function published(file: string): unknown {
  return JSON.parse(readFileSync(path.join(DIST, 'data', file), 'utf8'));
}
