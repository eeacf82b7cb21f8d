import { LIST_SEPARATORS } from '#core/link/values.ts';
import { MAX_COMPARED } from '#core/link/view.ts';

/**
 * The ids of all models in 10 bits each, for a page that has no catalog yet: each id stands for some places in a line of
 * bits, and one whose places are not all set is the id of no model. Of other ids some 1 in 100 passes, and none of
 * those that models had before. A bit is a letter, 0 or 1: brotli makes as little of that as of letters with six bits.
 */

const BITS_AN_ID = 10;

/** The places that an id stands for; it runs in the page as well, which knows nothing else of this file. */
const placesOf = (id: string, seed: number, bits: number): number[] =>
  [0, 1, 2, 3, 4, 5, 6].map((turn) => {
    let hash = seed + turn;
    for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
    return ((hash ^ (hash >>> 15)) >>> 0) % bits;
  });

/** The line of bits, by a seed with which none of the strangers passes. */
function knownIds(ids: readonly string[], strangers: readonly string[]): { known: string; seed: number } {
  const bits = ids.length * BITS_AN_ID;
  for (let seed = 0; ; seed += 1) {
    const set = new Set(ids.flatMap((id) => placesOf(id, seed, bits)));
    if (strangers.some((id) => placesOf(id, seed, bits).every((place) => set.has(place)))) continue;
    return { known: Array.from({ length: bits }, (_, place) => (set.has(place) ? '1' : '0')).join(''), seed };
  }
}

/**
 * The script of a page that shows the models its address names: their records are asked for before its code has come,
 * and hardly ever what is no model's. A browser that will never run the code asks for nothing.
 */
export function askAhead(ids: readonly string[], strangers: readonly string[], folder: string): string {
  const { known, seed } = knownIds(ids, strangers);
  return [
    "(function(){var models=new URLSearchParams(location.search).get('m');",
    "if(!models||!('pending' in document.documentElement.dataset)||/[?&]d=/.test(location.search))return;",
    `var known='${known}',placesOf=${String(placesOf)};`,
    `models.split(${String(LIST_SEPARATORS)}).slice(0,${MAX_COMPARED}).forEach(function(id){`,
    `if(placesOf(id,${seed},known.length).every(function(place){return known[place]==='1'}))`,
    "document.head.append(Object.assign(document.createElement('link'),",
    `{rel:'preload',as:'fetch',crossOrigin:'anonymous',href:'${folder}'+encodeURIComponent(id)+'.json',fetchPriority:'low'}))})})()`,
  ].join('');
}
