import { describe, expect, test } from 'vitest';
import { isDetail, NAMED_PAGES, PAGES } from '#core/link/pages.ts';
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

  /** What the rules that fit a path ask for, as the hosts read them. */
  const headersOf = (path: string): string[] =>
    headersFile('/ajar/', [])
      .split(/^(?=\/)/m)
      .flatMap((rule) => {
        const [pattern = '', ...headers] = rule.trimEnd().split('\n  ');
        const isHere = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
        return isHere ? headers : [];
      });

  test('let nobody frame a page but the one that is made for it', () => {
    const isKept = (path: string) =>
      headersOf(path).includes("Content-Security-Policy: frame-ancestors 'self'");
    const others = NAMED_PAGES.filter((each) => each !== 'embed');
    const paths = others.map((each) => `/ajar${PAGES[each].path}${isDetail(each) ? 'some-id/' : ''}`);
    expect(paths.filter((path) => !isKept(path))).toEqual([]);
    expect([isKept('/ajar/embed/'), isKept('/ajar/404.html')]).toEqual([false, true]);
  });

  test('name no header twice for one file, but for the two policies, of which both hold', () => {
    for (const path of [
      '/ajar/',
      '/ajar/embed/',
      '/ajar/model/olmo/',
      '/ajar/assets/a.js',
      '/ajar/data/a.csv',
    ]) {
      const names = headersOf(path).map((header) => header.split(':')[0]);
      const policies = names.filter((name) => name === 'Content-Security-Policy');
      expect(names.length - policies.length + 1).toBe(new Set(names).size);
      expect(policies.length).toBe(/embed|assets/.test(path) ? 1 : 2);
    }
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
    expect(policy).toContain("frame-src 'self'");
    expect(policy).not.toMatch(/unsafe-eval|script-src [^;]*unsafe-inline|\*|https?:/);
  });

  test('says nothing that browsers ignore in a page', () => {
    expect(policy).not.toMatch(/frame-ancestors|report-uri|sandbox/);
  });
});
