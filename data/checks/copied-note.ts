import { statementsOf } from '../read/claims.ts';
import type { DataFiles } from '../read/files.ts';

/** Shorter notes name a thing ("The Pile"); from six words on a note is a sentence of its own. */
const WORDS = 6;

/** A sentence stands in one record. What many records share is a status, not a note. */
export function copiedNoteProblems({ models }: DataFiles): string[] {
  const owner = new Map<string, string>();
  return models.flatMap((model) =>
    [model.note, ...statementsOf(model).map(({ claim }) => claim.note)].flatMap((note) => {
      if (note === null || note === undefined || note.split(/\s+/).length < WORDS) return [];
      const first = owner.get(note);
      if (first === undefined) owner.set(note, model.id);
      return first === undefined || first === model.id
        ? []
        : [`data/models/${model.id}.json: remove or rewrite the note "${note}"; ${first}.json has the same`];
    }),
  );
}
