import path from 'node:path';
import { readFiles } from '../files.ts';

/** The files as they stand in the repository. */
export const actual = readFiles(path.resolve(import.meta.dirname, '..'));
