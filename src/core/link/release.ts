/** A data release as a link may ask for it. */
export type KnownRelease = { date: string; isKept: boolean };

/** What a link that asks for a release gets: that release as it was, or the newest and why. */
export type ReleaseAnswer = { shown: string; why: 'kept' | 'newest' | 'unknown' | 'future' };

/** Which release a link gets that asks for the one of a day; null where no release is known. Releases come newest first. */
export function answerRelease(asked: string, releases: readonly KnownRelease[]): ReleaseAnswer | null {
  const [newest] = releases;
  if (newest === undefined) return null;
  if (asked > newest.date) return { shown: newest.date, why: 'future' };
  const found = releases.find(({ date }) => date === asked);
  if (found?.isKept === true && found !== newest) return { shown: asked, why: 'kept' };
  return { shown: newest.date, why: found === newest ? 'newest' : 'unknown' };
}

/** The newest kept release before a day: what went on that day is still in it. Releases come newest first. */
export function releaseBefore(day: string, releases: readonly KnownRelease[]): string | null {
  return releases.find(({ date, isKept }) => isKept && date < day)?.date ?? null;
}
