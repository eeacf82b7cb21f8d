import { minify } from 'terser';
import type { Plugin } from 'vite';
import { REACT_FILE } from './code-groups.ts';

/** What the bundler writes at the end of a file that others import from. */
const EXPORTS = /\bexport \{([^{}]*)\};?\s*$/;
/** Short names that no variable can have. */
const RESERVED = /^(do|if|in|for|let|new|try|var)$/;

/**
 * Minifies the browser's code with terser, which puts functions with one caller in their place, and gives what a file
 * exports the short name that others know it by: the list of both names was a kilobyte of the first view.
 */
export function minifyPlugin(): Plugin {
  return {
    name: 'ajar:minify',
    apply: 'build',
    // What is written last takes out the white space alone.
    config: () => ({
      environments: {
        client: {
          build: {
            rolldownOptions: {
              output: { minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } } },
            },
          },
        },
      },
    }),
    applyToEnvironment: ({ name }) => name === 'client',
    async renderChunk(code, { name, isEntry }) {
      const { code: short } = await minify(code, {
        module: true,
        ecma: 2020,
        // React's code grows by moving functions, and reads no property for what the reading does.
        compress: {
          // What the first view needs is gone through again; of the rest that takes seconds of a build for little.
          passes: isEntry || name === REACT_FILE ? 3 : 1,
          unsafe_arrows: true,
          ...(name === REACT_FILE && { reduce_funcs: false, pure_getters: true }),
        },
        nameCache: { vars: { props: exportedNames(code) } },
      });
      if (short === undefined) throw new Error(`${name} cannot be minified.`);
      return { code: short, map: null };
    },
  };
}

/** The name that others know each exported variable by, as terser keeps names. */
function exportedNames(code: string): Record<string, string> {
  const pairs = EXPORTS.exec(code)?.[1]?.split(',') ?? [];
  return Object.fromEntries(
    pairs.flatMap((pair) => {
      const [local, exported] = pair.trim().split(' as ');
      return local && exported && !RESERVED.test(exported) ? [[`$${local}`, exported]] : [];
    }),
  );
}
