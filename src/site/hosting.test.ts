import { describe, expect, test } from 'vitest';
import { headersFile, inlineScripts } from './hosting.ts';

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
