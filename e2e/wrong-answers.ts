import type { Route } from '@playwright/test';

/** What comes in place of a file of the site that fails. */
export const FAILURES = {
  'not found': (route: Route) => route.fulfill({ status: 404, body: 'Not found' }),
  'no service': (route: Route) => route.fulfill({ status: 503, body: '' }),
  'a page in its place': (route: Route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Sign in</p>' }),
  'cut off': (route: Route) =>
    route.fulfill({ status: 200, contentType: 'text/javascript', body: 'export const a = (' }),
};

const KINDS = Object.values(FAILURES);

/** One of these failures, another at each turn. */
export function failureAt(turn: number): (route: Route) => Promise<void> {
  return KINDS[turn % KINDS.length]!;
}
