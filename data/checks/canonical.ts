import { own } from '#core/model/own.ts';
import type { DataFiles } from '../read/files.ts';
import { WRITERS } from '../write.ts';

const FORMAT = 'node .ci/run-ts.mjs data/format.ts';

/** Model, license, corpus and framework files stand in one form, so that a change of facts is all a diff shows. */
export function canonicalProblems({ texts }: DataFiles): string[] {
  return [...texts].flatMap(([file, text]) => {
    const toText = own(WRITERS, file.split('/')[0] ?? '');
    const canonical = toText?.(JSON.parse(text)) ?? text;
    if (canonical === text) return [];
    const ours = text.split('\n');
    const line = canonical.split('\n').findIndex((expected, at) => expected !== ours[at]);
    return [`data/${file}:${line + 1}: run "${FORMAT}"; keys stand in the order of data/schema.ts`];
  });
}
