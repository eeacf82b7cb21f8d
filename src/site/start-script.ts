/**
 * The script that starts the app on a built page; the same on every page, as each has a hash in the headers. A page that
 * can be read as it is gets painted before any code runs (a hidden page never is, hence the limit), and the files of code
 * run one after the other, so that no task of the main thread keeps the reader waiting.
 */
const START = [
  "const {dataset:page}=document.querySelector('script[data-code]');",
  "const start=()=>{for(const src of page.code.split(' '))",
  "document.head.append(Object.assign(document.createElement('script'),{type:'module',async:false,src}))};",
  "if('bare' in page||'pending' in document.documentElement.dataset)start();",
  'else Promise.race([new Promise(done=>requestAnimationFrame(()=>setTimeout(done))),',
  'new Promise(done=>setTimeout(done,200))]).then(start)',
].join('');

/** Starts the app from some files, in this order; `isReadable` where the page says something without it. */
export function startScript(files: readonly string[], isReadable: boolean): string {
  return `<script type="module" data-code="${files.join(' ')}"${isReadable ? '' : ' data-bare'}>${START}</script>`;
}
