/** What a spreadsheet would run as a formula when a cell starts with it, wide forms included (OWASP, "CSV Injection"). */
const FORMULA_START = /^[=+\-@\t\r\n\0＝＋－＠]/;

/** Which is no formula. */
const NEGATIVE_NUMBER = /^-\d+(\.\d+)?$/;

/** Text that a spreadsheet would take for a formula gets an apostrophe before it. */
export function inert(text: string): string {
  return FORMULA_START.test(text) && !NEGATIVE_NUMBER.test(text) ? `'${text}` : text;
}

/** A cell of CSV by RFC 4180: quotes doubled. None can act as a formula. */
export function csvCell(text: string): string {
  const safe = inert(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
