import { bypass } from 'msw';
import { setupWorker } from 'msw/browser';
import { dataHandler } from './handler.ts';
import type { ReadFile } from './read-file.ts';
import { SCENARIOS, type ScenarioName } from './scenarios.ts';

const base = import.meta.env.BASE_URL;

/** Answers the app's requests for data as `?mock=` says. False when it names no scenario: then the page lists them. */
export async function startMocks(): Promise<boolean> {
  const name = new URLSearchParams(location.search).get('mock') ?? 'real';
  if (!Object.hasOwn(SCENARIOS, name)) {
    listScenarios(name);
    return false;
  }
  await setupWorker(dataHandler(SCENARIOS[name as ScenarioName], readServed)).start({
    serviceWorker: { url: `${base}src/mocks/mockServiceWorker.js`, options: { scope: base } },
    onUnhandledRequest: 'bypass',
    quiet: true,
  });
  return true;
}

/** The data files as site/dataset-plugin.ts serves them. */
const readServed: ReadFile = async (path) => {
  const response = await fetch(bypass(new URL(`${base}data/${path}`, location.origin)));
  return response.ok ? response.text() : null;
};

function listScenarios(name: string): void {
  const heading = document.createElement('h1');
  heading.textContent = `There is no mock “${name}”. These there are:`;
  const list = document.createElement('ul');
  for (const known of Object.keys(SCENARIOS)) {
    const link = document.createElement('a');
    link.href = `?mock=${known}`;
    link.textContent = known;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  document.getElementById('root')!.replaceChildren(heading, list);
}
