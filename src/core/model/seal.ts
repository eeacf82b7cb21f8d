/**
 * A data file that the app loads ends with a checksum of all before it if it is one object, so that one altered on its
 * way can be told from one as it was published. It guards against accidents, not against forgery.
 */
const SEAL = /,"sum":"([\da-z]+)"\}$/;

/** The JSON of an object with its checksum at the end; a checksum that the object came with is replaced. */
export function sealed(file: object): string {
  const text = JSON.stringify({ ...file, sum: undefined }).slice(0, -1);
  return `${text},"sum":"${checksum(text)}"}`;
}

/** Is a file as it was published? One without a checksum is taken to be. */
export function isIntact(text: string): boolean {
  const seal = SEAL.exec(text);
  return seal === null || seal[1] === checksum(text.slice(0, seal.index));
}

/** The 32-bit FNV-1a hash of a text's UTF-16 code units, in base 36. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
