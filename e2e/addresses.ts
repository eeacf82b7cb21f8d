/** Two people on one machine set E2E_PORT apart. */
export const BUILT_PORT = Number(process.env.E2E_PORT ?? 4321);
export const DEV_PORT = BUILT_PORT + 1;

const base = `/${process.env.BASE_PATH ?? ''}/`.replaceAll(/\/+/g, '/');

/** The built app: the default of every test's addresses, so that `page.goto('./compare/')` is enough. */
export const BUILT = `http://localhost:${BUILT_PORT}${base}`;
/** The app in development: `page.goto(DEV + '?mock=slow')`. */
export const DEV = `http://localhost:${DEV_PORT}${base}`;
