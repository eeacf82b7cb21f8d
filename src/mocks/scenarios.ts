import { delay, HttpResponse } from 'msw';
import { readCrowd } from './crowd.ts';
import { readFixtures } from './fixtures.ts';
import type { ReadFile } from './read-file.ts';

/** How a request for the data file at a path is answered; `read` gives the real ones. */
export type Scenario = (path: string, read: ReadFile) => Response | Promise<Response>;

const HUGE = 10_000;

/** The data as it is. */
const real: Scenario = async (path, read) => {
  const text = await read(path);
  return text === null ? missing(path, read) : json(text);
};

/** Six invented models, each on an edge case. */
const fixtures: Scenario = (path, read) => real(path, readFixtures(read));

/** The data as it is, three seconds late. */
const slow: Scenario = async (path, read) => {
  await delay(3000);
  return real(path, read);
};

/** A catalog that holds no models. */
const empty: Scenario = (path, read) => real(path, readFixtures(read, []));

/** Nothing can be reached. */
const offline: Scenario = () => HttpResponse.error();

/** Nothing can be reached at first; everything from the second attempt on. */
const reconnect: Scenario = (path, read) => {
  if (triedBefore.has(path)) return real(path, read);
  triedBefore.add(path);
  return offline(path, read);
};
const triedBefore = new Set<string>();

/** A network's sign-in page answers instead of the site. */
const broken: Scenario = () =>
  HttpResponse.html('<!doctype html><title>Sign in</title><p>Please sign in.</p>');

/** The data is in a format newer than this app. */
const outdated: Scenario = async (path, read) => {
  const text = await read(path);
  return text !== null && path === 'catalog.json'
    ? json(JSON.stringify({ ...JSON.parse(text), format: 99 }))
    : real(path, read);
};

/** No data file is there. */
const missing: Scenario = () => new HttpResponse('Not found', { status: 404 });

/** The server fails. */
const failing: Scenario = () => new HttpResponse('Internal server error', { status: 500 });

/** No answer ever comes. */
const timeout: Scenario = async (path, read) => {
  await delay('infinite');
  return offline(path, read);
};

/** Ten thousand models: the real ones over and over, under other names. */
const huge: Scenario = (path, read) => real(path, readCrowd(read, HUGE));

/** Every state of the data that a person, a unit test or an e2e test can ask for by name: `?mock=slow`. */
export const SCENARIOS = {
  real,
  fixtures,
  slow,
  empty,
  offline,
  reconnect,
  broken,
  outdated,
  missing,
  failing,
  timeout,
  huge,
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof SCENARIOS;

function json(text: string): Response {
  return new HttpResponse(text, { headers: { 'content-type': 'application/json' } });
}
