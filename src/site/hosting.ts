import { createHash } from 'node:crypto';

/** The code of every script that a page runs out of itself. */
export function inlineScripts(html: string): string[] {
  const scripts = html.matchAll(/<script(?: type="module" data-code[^>]*)?>(.*?)<\/script>/gs);
  return [...scripts].map(([, code]) => code!);
}

/**
 * The file _headers, which Netlify, Cloudflare Pages and others read. Addresses below assets/ change with their
 * content; whatever else these hosts serve they have the browser ask for again, with an ETag. A header named twice
 * for one file would be sent with both values, so each stands in one rule.
 */
export function headersFile(base: string, scripts: readonly string[]): string {
  return [
    `${base}*`,
    `  Content-Security-Policy: ${contentPolicy(scripts)}`,
    '  Referrer-Policy: strict-origin-when-cross-origin',
    '  X-Content-Type-Options: nosniff',
    `${base}assets/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    // Whoever wants to may use the data on a page of their own.
    `${base}data/*`,
    '  Access-Control-Allow-Origin: *',
    '',
  ].join('\n');
}

/** Nothing from elsewhere, and no code but the site's own files and these very scripts. */
function contentPolicy(scripts: readonly string[]): string {
  const hashes = scripts.map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  return [
    "default-src 'self'",
    `script-src 'self' ${hashes.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
}
