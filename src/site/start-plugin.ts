import type { Plugin } from 'vite';
import { EARLY } from './start-script.ts';

/** Puts the script before the first paint into index.html, in development as in what is built. */
export function startPlugin(): Plugin {
  return {
    name: 'ajar:start',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace('<!--early-->', () => `<script>${EARLY}</script>`),
    },
  };
}
