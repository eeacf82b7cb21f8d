import { describe, expect, test } from 'vitest';
import { headersFile, inlineScripts, withPolicy } from './hosting.ts';

describe('the headers that static hosts read', () => {
  const page =
    '<html><script>alert(1)</script><script type="application/json">{}</script><script src="a.js"></script>' +
    '<script type="module" data-code="a.js">await 1</script>';

  test('allow the scripts in the page by what they are, and no others', () => {
    expect(inlineScripts(page)).toEqual(['alert(1)', 'await 1']);
    // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
    expect(headersFile('/', inlineScripts(page))).toContain(
      "script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='",
    );
  });

  test('name no header twice for one file', () => {
    const rules = headersFile('/ajar/', []).split(/^(?=\/)/m);
    expect(rules.map((rule) => rule.split('\n')[0])).toEqual(['/ajar/*', '/ajar/assets/*', '/ajar/data/*']);
    const names = [...headersFile('/', []).matchAll(/^ {2}([\w-]+):/gm)].map((match) => match[1]);
    expect(names).toEqual([...new Set(names)]);
  });
});

describe('the policy in a page', () => {
  const page =
    '<html><head><meta charset="utf-8" /><style data-files="a.css">p{}</style>' +
    '<script>alert(1)</script></head><body style="color:red"></body></html>';
  const html = withPolicy(page);
  const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)" \/>/.exec(html) ?? [];

  test('stands before anything that it speaks of', () => {
    expect(
      html.startsWith('<html><head><meta charset="utf-8" /><meta http-equiv="Content-Security-Policy"'),
    ).toBe(true);
    expect(html.replace(/<meta http-equiv[^>]*>/, '')).toBe(page);
  });

  test('allows nothing by default, and the page’s own code by what it is', () => {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
    expect(policy).not.toMatch(/unsafe-eval|script-src [^;]*unsafe-inline|\*|https?:/);
  });

  test('says nothing that browsers ignore in a page', () => {
    expect(policy).not.toMatch(/frame-ancestors|report-uri|sandbox/);
  });
});
