declare module 'spdx-expression-parse' {
  /** Throws on anything that is no SPDX license expression. */
  export default function parse(text: string): unknown;
}
