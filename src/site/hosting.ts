import { createHash } from 'node:crypto';
import { NAMED_PAGES, PAGES } from '#core/link/pages.ts';

/** The code of every script that a page runs out of itself. */
export function inlineScripts(html: string): string[] {
  const scripts = html.matchAll(/<script(?: type="module" data-code[^>]*)?>(.*?)<\/script>/gs);
  return [...scripts].map(([, code]) => code!);
}

/**
 * The page with its policy in it, as the first thing that a browser reads, for hosts that send no headers of ours:
 * nothing from elsewhere, and no code but the site's own files and what stands in this very page. Style sheets in the
 * page stay allowed: the table writes one for the columns that a reader chose.
 */
export function withPolicy(html: string): string {
  const policy = contentPolicy(inlineScripts(html)).join('; ');
  const tag = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  return html.replace(/<meta charset="utf-8" \/>/, (charset) => `${charset}${tag}`);
}

/**
 * The file _headers, which Netlify, Cloudflare Pages and others read. Addresses below assets/ change with their
 * content; whatever else these hosts serve they have the browser ask for again, with an ETag. A header named twice
 * for one file is sent with both values: of two policies a browser keeps both, so who may frame a page stands in
 * rules of its own, one for each page but the one that is made to be framed.
 */
export function headersFile(base: string, scripts: readonly string[]): string {
  return [
    `${base}*`,
    `  Content-Security-Policy: ${contentPolicy(scripts).join('; ')}`,
    '  Referrer-Policy: strict-origin-when-cross-origin',
    '  X-Content-Type-Options: nosniff',
    `${base}assets/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    // Whoever wants to may use the data on a page of their own.
    `${base}data/*`,
    '  Access-Control-Allow-Origin: *',
    ...unframedPaths().flatMap((path) => [
      `${base}${path}`,
      // Only a header can say who may frame a page.
      "  Content-Security-Policy: frame-ancestors 'self'",
    ]),
    '',
  ].join('\n');
}

/** Every page but the one that is made to be framed, as rules name paths; an unknown address gets the last. */
function unframedPaths(): string[] {
  const folders = NAMED_PAGES.filter((page) => page !== 'embed').map((page) => PAGES[page].path.slice(1));
  const below = [...new Set(folders)].filter((path) => path !== '').map((path) => `${path}*`);
  return ['', 'index.html', ...below, 'models/*', '404.html'];
}

/** Nothing from elsewhere, and no code but the site's own files and these very scripts. */
function contentPolicy(scripts: readonly string[]): string[] {
  const hashes = scripts.map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...new Set(hashes)].join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    // What can be embedded elsewhere is shown as it will look.
    "frame-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ];
}
