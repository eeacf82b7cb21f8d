/**
 * The script that starts the app on a built page. A page that can be read as it is gets painted before any code runs,
 * and the code runs a file at a time, so that no task of the main thread keeps the reader waiting. A hidden page is
 * never painted, hence the limit.
 */
export function startScript(files: readonly string[], isReadable: boolean): string {
  const painted =
    "if(!('pending' in document.documentElement.dataset))" +
    'await new Promise(done=>{requestAnimationFrame(()=>setTimeout(done));setTimeout(done,200)});';
  const run = files.map((file) => `await import(${JSON.stringify(file)});`);
  const pause = 'await new Promise(done=>setTimeout(done));';
  return `<script type="module">${isReadable ? painted : ''}${run.join(pause)}</script>`;
}
