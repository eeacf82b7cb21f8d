/** Why data could not be had. Each kind has its own message and its own way out. */
export type DataErrorKind = 'offline' | 'timeout' | 'missing' | 'server' | 'malformed' | 'outdated';

/** A failed request for data, with its address and what went wrong. */
export class DataError extends Error {
  readonly kind: DataErrorKind;
  readonly url: string;

  constructor(kind: DataErrorKind, url: string, detail: string) {
    super(`${url}: ${detail}`);
    this.name = 'DataError';
    this.kind = kind;
    this.url = url;
  }
}
