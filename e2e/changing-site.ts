import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test as base } from './app.ts';
import { BASE, BUILT_PORT } from './addresses.ts';
import { DIST } from './built.ts';
import { fileHandler, listenFrom } from '../.ci/serve.mjs';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server of the built site whose answers a test changes. */
export type ChangingSite = {
  url: string;
  /** Answers in place of the site's own, by path; the query does not matter. */
  answers: Map<string, Answer>;
  /** Takes the site off the network, or puts it back: what is asked of it breaks off. */
  cut: (isDown: boolean) => void;
  /** Puts another build in the place of this one; in the middle of a deploy, only its pages or only its code. */
  deploy: (what?: Deployed) => void;
};

type Deployed = 'all' | 'pages' | 'code';

/** Answers with a text of a type, as a network's sign-in page or a host's mistake does. */
export function saying(text: string, type = 'text/html'): Answer {
  return (_, response) => {
    response.setHeader('content-type', type);
    response.end(text);
  };
}

const pathOf = ({ url = '' }: IncomingMessage) => url.split('?')[0] ?? '';

/** The built site on a port of its own, below the path it was built for. */
export const test = base.extend<{ site: ChangingSite }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs
  site: async ({}, use) => {
    let files: Answer = fileHandler(DIST, BASE);
    const answers = new Map<string, Answer>();
    let isCut = false;
    const { port, close } = await listenFrom(
      (request, response) =>
        isCut ? request.socket.destroy() : (answers.get(pathOf(request)) ?? files)(request, response),
      BUILT_PORT + 100,
    );
    const deploy = (what: Deployed = 'all') => {
      files = nextBuild(files, what);
    };
    await use({
      url: `http://localhost:${port}${BASE}`,
      answers,
      cut: (isDown) => {
        isCut = isDown;
      },
      deploy,
    });
    close();
  },
});

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** The same pages and code under other names; what the build before called them is not found. */
function nextBuild(files: Answer, what: Deployed): Answer {
  const names = readdirSync(path.join(DIST, 'assets')).filter((name) => /\.(js|css)$/.test(name));
  const renamed = (text: string) =>
    names
      .reduce((all, name) => all.replaceAll(name, name.replace('-', '-next')), text)
      .replaceAll(buildName(), '0123456789ab');
  return (request, response) => {
    const name = pathOf(request).slice(BASE.length);
    const isPage = name === '' || name.endsWith('/');
    const isCode = /^assets\/.*\.(js|css)$|^offline-worker\.js$/.test(name);
    if (!(isPage && what !== 'code') && !(isCode && what !== 'pages')) return files(request, response);
    const file = path.join(DIST, isPage ? `${name}index.html` : name.replace('-next', '-'));
    if ((name.startsWith('assets/') && !name.includes('-next')) || !existsSync(file)) {
      response.statusCode = 404;
      return response.end('Not found');
    }
    return saying(renamed(readFileSync(file, 'utf8')), TYPES[path.extname(file)])(request, response);
  };
}

/** What the worker calls this build. */
export function buildName(): string {
  const [, name] =
    /["'`]([0-9a-f]{12})["'`]/.exec(readFileSync(path.join(DIST, 'offline-worker.js'), 'utf8')) ?? [];
  if (name === undefined) throw new Error('The worker names no build.');
  return name;
}

/** The addresses of all that is kept for times without network. */
export async function keptOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => url);
  });
}

export async function untilKept(page: Page, url: string): Promise<void> {
  await expect.poll(() => keptOf(page), { message: `${url} is kept` }).toContain(url);
}

/** Opens the first page and waits until the worker has it and answers for the tab. */
export async function visit(page: Page, { url }: ChangingSite, query = ''): Promise<void> {
  await page.goto(url + query);
  await untilKept(page, `${url}data/catalog.json`);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}
