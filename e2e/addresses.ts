import { withSlashes } from '../.ci/serve.mjs';

/** Two people on one machine set E2E_PORT apart. */
export const BUILT_PORT = Number(process.env.E2E_PORT ?? 4321);
export const DEV_PORT = BUILT_PORT + 1;

/** The path that the app was built for. */
export const BASE = withSlashes(process.env.BASE_PATH ?? '/');

/** The built app: the default of every test's addresses, so that `page.goto('./compare/')` is enough. */
export const BUILT = `http://localhost:${BUILT_PORT}${BASE}`;
/** The app in development: `page.goto(DEV + '?mock=slow')`. */
export const DEV = `http://localhost:${DEV_PORT}${BASE}`;
