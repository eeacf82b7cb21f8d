// `npm start`: installs what is missing, builds the app and serves it.
import path from 'node:path';
import { prepare, ROOT, run } from './setup.mjs';

prepare();
run('npm run --silent build -- --logLevel warn', 'The app could not be built; see the message above.');

const { fileHandler, listenFrom, withSlashes } = await import('./serve.mjs');
const base = withSlashes(process.env.BASE_PATH ?? '/');
const { port } = await listenFrom(fileHandler(path.join(ROOT, 'dist'), base), 4173);
console.log('\nAjar is ready. Stop it with Ctrl+C.');
console.log(`http://localhost:${port}${base}`);
