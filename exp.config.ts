import { mergeConfig, type UserConfig } from 'vite';
import base from './vite.config.ts';
const v = process.env.V ?? '';
export default (env: any) => {
  const c = (base as any)(env) as UserConfig & any;
  c.plugins = c.plugins.flat(9).filter((p: any) => !['ajar:prerender', 'ajar:dataset', 'ajar:offline', 'ajar:worker', 'ajar:mocks-worker'].includes(p?.name));
  c.build.outDir = `/tmp/fv-exp-${v}`;
  c.build.emptyOutDir = true;
  c.build.sourcemap = v === 'map';
  c.build.reportCompressedSize = false;
  const r = c.build.rolldownOptions;
  if (v === 'inline') r.optimization = { inlineConst: { mode: 'all', pass: 3 } };
  if (v === 'tree') r.treeshake = { propertyReadSideEffects: false, unknownGlobalSideEffects: false, propertyWriteSideEffects: false };
  if (v === 'esnext') c.build.target = 'esnext';
  if (v === 'min') r.output.minify = { compress: { target: 'es2023', maxIterations: 10, joinVars: true, sequences: true, treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false } }, mangle: { toplevel: true }, codegen: { removeWhitespace: true } };
  if (/^c\d+/.test(v)) r.output.codeSplitting.groups.find((g: any) => g.name === 'common').minShareCount = Number(v.slice(1));
  return c;
};
