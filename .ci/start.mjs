// `npm start`: installs what is missing, builds the app and serves it. Node's built-ins only.
import path from 'node:path';
import { installPackages, requireNode, ROOT, run } from './setup.mjs';

requireNode();
installPackages();
run('npm run --silent build', 'The app could not be built; see the message above.');

const { fileHandler, listenFrom, withSlashes } = await import('./serve.mjs');
const base = withSlashes(process.env.BASE_PATH ?? '/');
const { port } = await listenFrom(fileHandler(path.join(ROOT, 'dist'), base), 4173);
console.log('\nAjar is ready. Stop it with Ctrl+C.');
console.log(`http://localhost:${port}${base}`);
