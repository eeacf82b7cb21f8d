/**
 * The script that starts the app on a built page. A page that can be read as it is gets painted before any code runs
 * (a hidden page never is, hence the limit), and the files of code run one after the other, so that no task of the
 * main thread keeps the reader waiting.
 */
export function startScript(files: readonly string[], isReadable: boolean): string {
  const start =
    `const start=()=>{for(const src of ${JSON.stringify(files)})` +
    "document.head.append(Object.assign(document.createElement('script'),{type:'module',async:false,src}))};";
  const afterPaint =
    "if('pending' in document.documentElement.dataset)start();" +
    'else Promise.race([new Promise(done=>requestAnimationFrame(()=>setTimeout(done))),' +
    'new Promise(done=>setTimeout(done,200))]).then(start)';
  return `<script type="module">${start}${isReadable ? afterPaint : 'start()'}</script>`;
}
