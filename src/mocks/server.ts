import { setupServer } from 'msw/node';
import { dataHandler } from './handler.ts';
import { SCENARIOS, type ScenarioName } from './scenarios.ts';

/** The same mocks for unit tests: start it with `listen`, and let `play` say how requests are answered. */
export const server = setupServer();

/** From now on requests for data are answered as in this scenario, the real files being these. */
export function play(name: ScenarioName, files: Readonly<Record<string, string>> = {}): void {
  const read = (path: string) => Promise.resolve(files[path] ?? null);
  server.resetHandlers(dataHandler(SCENARIOS[name], read));
}
