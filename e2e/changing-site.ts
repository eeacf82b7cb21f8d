import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { test as base } from './app.ts';
import { BUILT_PORT } from './addresses.ts';
import { fileHandler, listenFrom } from '../.ci/serve.mjs';

export const DIST = path.resolve(import.meta.dirname, '../dist');

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server of the built site whose answers a test changes. */
export type ChangingSite = {
  url: string;
  /** Answers in place of the site's own, by path; the query does not matter. */
  answers: Map<string, Answer>;
};

/** Answers with a text of a type, as a network's sign-in page or a host's mistake does. */
export function saying(text: string, type = 'text/html'): Answer {
  return (_, response) => {
    response.setHeader('content-type', type);
    response.end(text);
  };
}

/** The built site on a port of its own, below the path it was built for. */
export const test = base.extend<{ site: ChangingSite }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs
  site: async ({}, use) => {
    const files = fileHandler(DIST, process.env.BASE_PATH ?? '/');
    const answers = new Map<string, Answer>();
    const { port, close } = await listenFrom((request, response) => {
      const name = (request.url ?? '').split('?')[0] ?? '';
      (answers.get(name) ?? files)(request, response);
    }, BUILT_PORT + 100);
    const below = `/${process.env.BASE_PATH ?? ''}/`.replaceAll(/\/+/g, '/');
    await use({ url: `http://localhost:${port}${below}`, answers });
    close();
  },
});
