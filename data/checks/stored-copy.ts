import { evidenceOf } from '../read/claims.ts';
import type { DataFiles } from '../read/files.ts';

/** A stored copy was made before somebody read it. */
export function storedCopyProblems({ models }: DataFiles): string[] {
  return models.flatMap((model) =>
    evidenceOf(model).flatMap(({ path, item: { checked, storedCopy } }) => {
      if (storedCopy === undefined) return [];
      const place = `data/models/${model.id}.json → ${path}`;
      if (checked === undefined)
        return [`${place}: add "checked" with the day the copy was read, or remove "storedCopy"`];
      return storedCopy !== 'undated' && storedCopy > checked
        ? [
            `${place}.storedCopy: type the day of the copy, up to ${checked}, or "undated" (now ${storedCopy})`,
          ]
        : [];
    }),
  );
}
