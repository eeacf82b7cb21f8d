import type { DataFiles } from '../read/files.ts';
import { toFileText, toLicenseText } from '../write.ts';

const FORMAT = 'node .ci/run-ts.mjs data/format.ts';

/** Model and license files stand in one form, so that a change of facts is all a diff shows. */
export function canonicalProblems({ texts }: DataFiles): string[] {
  return [...texts]
    .filter(([file]) => /^(models|licenses)\//.test(file))
    .flatMap(([file, text]) => {
      const canonical = (file.startsWith('models/') ? toFileText : toLicenseText)(JSON.parse(text));
      if (canonical === text) return [];
      const ours = text.split('\n');
      const line = canonical.split('\n').findIndex((expected, at) => expected !== ours[at]);
      return [`data/${file}:${line + 1}: run "${FORMAT}"; keys stand in the order of data/schema.ts`];
    });
}
