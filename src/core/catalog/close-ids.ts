/**
 * Up to three ids that a reader may have meant, closest first; empty when none is close (Levenshtein distance, without
 * regard to case, at most `most`). An id that goes on where the other ends is close: a size or a version more or less.
 */
export function closestIds(
  asked: string,
  ids: readonly string[],
  most = Math.max(2, Math.floor(asked.length / 3)),
): string[] {
  const id = asked.toLowerCase();
  return ids
    .map((candidate) => {
      const other = candidate.toLowerCase();
      const goesOn = other.startsWith(id) || id.startsWith(`${other}-`);
      return {
        candidate,
        distance: goesOn ? Math.min(1, Math.abs(other.length - id.length)) : distance(id, other, most),
      };
    })
    .filter((option) => option.distance <= most)
    .toSorted((a, b) => a.distance - b.distance || a.candidate.localeCompare(b.candidate))
    .slice(0, 3)
    .map((option) => option.candidate);
}

/** Edits between two words, counted no further than `most` + 1. O(a × b). */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replace = previous[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replace, previous[column]! + 1, current[column - 1]! + 1));
    }
    previous = current;
  }
  return previous[b.length]!;
}
