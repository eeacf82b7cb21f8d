import { describe, expect, test } from 'vitest';
import { citationBibtex, citationText } from './citation.ts';

const RELEASE = { date: '2026-11-21', hash: 'a1c8a95a7a60' };
const ADDRESS = 'https://example.org/?d=2026-11-21';

describe('a citation', () => {
  test('names release, hash and license, and the address where it is known', () => {
    expect(citationText({ ...RELEASE, address: null })).toBe(
      'Ajar (2026). How open is that AI model, really? Data release of 2026-11-21 (a1c8a95a7a60). CC-BY-4.0.',
    );
    expect(citationText({ ...RELEASE, address: ADDRESS })).toMatch(
      /\. https:\/\/example\.org\/\?d=2026-11-21$/,
    );
  });

  test('of a page names the page', () => {
    const cited = { date: '2026-11-21', hash: null, address: ADDRESS, title: 'How open is A&B {1}?' };
    expect(citationText(cited)).toBe(
      `Ajar (2026). How open is that AI model, really? “How open is A&B {1}?”. Data release of 2026-11-21. CC-BY-4.0. ${ADDRESS}`,
    );
    const text = citationBibtex({ ...cited, key: 'model-ab' });
    expect(text).toContain('@misc{ajar-2026-11-21-model-ab,');
    expect(text).toContain(String.raw`title = {{How open is A\&B (1)?}}`);
    expect(text.split('{')).toHaveLength(text.split('}').length);
  });

  test('is balanced BibTeX', () => {
    const text = citationBibtex({ ...RELEASE, address: ADDRESS });
    expect(text).toMatch(/^@misc\{ajar-2026-11-21,\n( {2}\w+ = \{.*\},\n)* {2}url = \{https:.*\}\n\}$/);
    expect(text.split('{')).toHaveLength(text.split('}').length);
    expect(citationBibtex({ ...RELEASE, address: null })).not.toContain('url');
  });
});
