import { describe, expect, it } from 'vitest';
import { LINKS } from '../fixtures/link-corpus.ts';
import { readAddress, toAddress } from './permalink.ts';

describe('a link that was once handed out', () => {
  it.each(LINKS)('%s', (link, now, view, notices = 0) => {
    const { pathname, search } = new URL(link, 'https://example.org');
    const read = readAddress(pathname, search);
    expect(read.view).toMatchObject(view);
    expect(read.notices).toHaveLength(notices);
    expect(toAddress(read.view)).toBe(now);
  });
});
