import { GIVE } from './older-browsers.ts';
import { KEPT_THEMES, THEME_KEY } from '#store/preferences.ts';

/**
 * Before the first paint: whether the page may stand in a frame, what an older browser lacks, the theme, and whether the
 * address asks for more than the page holds. Then nothing is shown that it did not ask for, until the code has come; what
 * decides where things stand comes along, and what searches where something is searched for.
 */
export const EARLY = [
  '(function(){var root=document.documentElement,page=root.dataset;',
  // Only what is made for it may stand in somebody else's page; of the rest there stands a link. Headers say the same
  // where the host sends ours.
  "if(top!==self&&!('embed' in page)){var own=0;try{own=top.location.origin===location.origin}catch(e){}",
  "if(!own){stop();var body=document.createElement('body'),link=document.createElement('a');",
  "link.href=location.href;link.target='_blank';link.rel='noopener';link.textContent='Open this page of Ajar';",
  'body.append(link);root.append(body);return}}',
  `try{var theme='embed' in page?new URLSearchParams(location.search).get('theme')`,
  `:localStorage.getItem(${JSON.stringify(THEME_KEY)});`,
  `if(${JSON.stringify(KEPT_THEMES)}.indexOf(theme)>=0)page.theme=theme}catch(e){}`,
  GIVE,
  // A browser without modules will never run the code.
  // An earlier release of the data: no page was built from it.
  'var earlier=/[?&]d=/.test(location.search);',
  "if(!(earlier||'query' in page)||location.search.length<2||!('noModule' in HTMLScriptElement.prototype))return;",
  "page.pending='';",
  "var ahead=function(rel,as,href){document.head.append(Object.assign(document.createElement('link'),",
  "{rel:rel,as:as,crossOrigin:as==='style'?null:'anonymous',href:href,fetchPriority:'low'}))};",
  "ahead('preload','style',page.style);",
  "((page.later||'')+' '+(/[?&]q=/.test(location.search)&&page.searches||'')).split(' ').filter(Boolean)",
  ".forEach(function(href){ahead('modulepreload','script',href)})",
  '})()',
].join('');

/** How long a link waits for the code that shows what it asks for, before the page says that it has not come. */
const PATIENCE_MS = 8000;
/** How long to wait before files that did not come are asked for again, each time. */
const PAUSES_MS = [500, 2000];

/**
 * Starts the app on a built page; the same on every page, as each script has a hash in the headers. A page that can be
 * read as it is gets painted before any code runs (a hidden page never is, hence the limit), and the files of code run
 * one after the other, so that no task of the main thread keeps the reader waiting. Files that fail are asked for again.
 * When the code does not come or does not start, what was built stays, or appears, with a line that says so.
 */
const START = [
  "const {dataset:page}=document.querySelector('script[data-code]'),{dataset:state}=document.documentElement;",
  "const stop=()=>{if('live' in state)return;document.getElementById('not-started').hidden=false;delete state.pending};",
  'const add=(tag,what)=>new Promise((onload,onerror)=>',
  'document.head.append(Object.assign(document.createElement(tag),what,{onload,onerror})));',
  `const stubbornly=(load,pauses=${JSON.stringify(PAUSES_MS)})=>load().catch(async error=>{`,
  'if(pauses.length===0)throw error;await new Promise(done=>setTimeout(done,pauses[0]));',
  'return stubbornly(load,pauses.slice(1))});',
  'const start=()=>{',
  "stubbornly(()=>add('link',{rel:'stylesheet',href:state.style})).catch(()=>{});",
  "stubbornly(()=>Promise.all(page.code.split(' ').map(src=>add('script',{type:'module',async:false,src})))).catch(stop)};",
  `addEventListener('error',stop);addEventListener('unhandledrejection',stop);`,
  `if('pending' in state)setTimeout(stop,${PATIENCE_MS});`,
  "if('bare' in page||'pending' in state)start();",
  'else Promise.race([new Promise(done=>requestAnimationFrame(()=>setTimeout(done))),',
  'new Promise(done=>setTimeout(done,200))]).then(start)',
].join('');

/** Starts the app from some files, in this order; `isReadable` where the page says something without it. */
export function startScript(files: readonly string[], isReadable: boolean): string {
  const data = `data-code="${files.join(' ')}"${isReadable ? '' : ' data-bare'}`;
  return `<script type="module" ${data}>${START}</script>`;
}
