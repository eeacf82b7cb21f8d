import { http, type HttpHandler } from 'msw';
import type { ReadFile } from './read-file.ts';
import type { Scenario } from './scenarios.ts';

/** Answers every request for a data file as the scenario says, in the browser and in unit tests alike. */
export function dataHandler(scenario: Scenario, read: ReadFile): HttpHandler {
  return http.get(/\/data\/.+\.(json|csv|xml)$/, ({ request }) => {
    const [, path = ''] = new URL(request.url).pathname.split('/data/');
    return scenario(path, read);
  });
}
