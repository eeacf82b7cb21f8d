/** What may follow the end of an element whose end tag goes without saying, in the HTML that React writes. */
const UNSAID: Readonly<Record<string, RegExp>> = {
  li: /^<(li\b|\/[uo]l>)/,
  dt: /^<d[td]\b/,
  dd: /^<(d[td]\b|\/(dl|div)>)/,
  p: /^<((details|div|dl|footer|h[1-6]|ol|p|section|table|ul)\b|\/(div|article|section|header|footer|li|dd|td|figcaption)>)/,
  td: /^<(t[dh]\b|\/tr>)/,
  th: /^<(t[dh]\b|\/tr>)/,
  tr: /^<(tr\b|\/t(head|body)>)/,
};
const END = /<\/(li|dt|dd|p|td|th|tr)>/g;
const START = /<[a-z][^<>]*>/gi;
/** The values that need no quotes; before the slash of `<br/>` they would take it in. */
const QUOTED = /( [\w-]+=)"([^\s"'=<>`]+)"(?=[ >])/g;

/** The same elements, attributes and text in fewer letters: without the quotes and end tags that HTML lets go. */
export function slimHtml(html: string): string {
  const unquoted = html.replaceAll(START, (tag) => tag.replaceAll(QUOTED, '$1$2'));
  return unquoted.replaceAll(END, (end, name: string, at: number) =>
    UNSAID[name]!.test(unquoted.slice(at + end.length, at + end.length + 12)) ? '' : end,
  );
}
