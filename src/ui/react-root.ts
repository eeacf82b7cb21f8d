/** React's renderer, in a file of its own (vite.config.ts), so that it runs in a task of its own. */
export { createRoot, hydrateRoot } from 'react-dom/client';
