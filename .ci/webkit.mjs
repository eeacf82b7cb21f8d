// `npm run webkit`: the main job in WebKitGTK by its own WebDriver, on the built app. On Debian:
//   apt install webkit2gtk-driver xvfb; npm run build; npm run webkit
// Elsewhere, `E2E_ONLY=webkit npm test -- --only e2e` takes the WebKit that Playwright brings.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileHandler, listenFrom } from './serve.mjs';
import { ROOT } from './setup.mjs';

const DISPLAY = ':97';
const DRIVER = 'http://127.0.0.1:4497';
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const KEYS = { tab: '\uE004', escape: '\uE00C' };

for (const program of ['WebKitWebDriver', 'Xvfb'])
  if (spawnSync(program, ['--version'], { stdio: 'ignore' }).error)
    fail(`There is no ${program}. On Debian: apt install webkit2gtk-driver xvfb`);

const started = [
  spawn('Xvfb', [DISPLAY, '-screen', '0', '1400x1000x24'], { stdio: 'ignore' }),
  spawn('WebKitWebDriver', ['--port=4497'], { env: { ...process.env, DISPLAY }, stdio: 'ignore' }),
];
const files = fileHandler(path.join(ROOT, 'dist'));
let isDown = false;
const site = await listenFrom(
  (request, response) => (isDown ? request.socket.destroy() : files(request, response)),
  4480,
);
const url = `http://localhost:${site.port}/`;
let session = '';
try {
  await until('the driver is there', () => fetch(`${DRIVER}/status`).then(Boolean, () => false));
  const options = { binary: browserOf(), args: ['--automation'] };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
  const { sessionId, capabilities: has } = await ask('POST', '/session', { capabilities });
  session = `/session/${sessionId}`;
  console.log(`WebKitGTK ${has.browserVersion}`);
  await ask('POST', `${session}/window/rect`, { width: 1300, height: 900 });
  for (const [name, step] of Object.entries(steps())) {
    await step();
    console.log(`  ✓ ${name}`);
  }
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  if (session !== '') await ask('DELETE', session).catch(() => undefined);
  site.close();
  for (const program of started) program.kill();
}

function steps() {
  return {
    async 'ten pages are taken over and do not scroll sideways'() {
      const pages = ['', 'compare/?m=olmo-2-32b,gpt-4o', 'model/olmo-2-32b/', 'licenses/', 'definitions/'];
      for (const page of [...pages, 'indexes/', 'method/', 'data/', 'changes/', 'datasets/']) {
        await open(page);
        const { sideways, says } = await run(() => ({
          sideways: document.documentElement.scrollWidth - innerWidth,
          says: document.body.innerText,
        }));
        assert.ok(sideways <= 0, `${page} scrolls sideways`);
        assert.doesNotMatch(says, /could not be shown|did not arrive/, page);
      }
    },
    async 'filter, pick, compare: the link shows the same to whoever opens it'() {
      await open('');
      await click('//*[@id="filters"]//fieldset[legend[contains(., "Weights")]]//input[1]');
      await type('input[type=search]', 'olmo');
      for (const at of [1, 2, 3]) await click(`(//tbody//input[@type="checkbox"])[${at}]`);
      await click('//a[starts-with(normalize-space(.), "Compare 3")]');
      await until('three radars', () => run(() => document.querySelectorAll('main [role=img]').length >= 3));
      const text = await textOf();
      const address = await ask('GET', `${session}/url`);
      await ask('POST', `${session}/url`, { url: 'about:blank' });
      await ask('POST', `${session}/url`, { url: address });
      await until('the same again', async () => (await textOf()) === text);
      await ask('POST', `${session}/back`, {});
    },
    async 'a dark page by choice has marks of its own'() {
      await open('model/olmo-2-32b/');
      const paint = () =>
        run(() => {
          const mark = document.querySelector('[data-mark="open"]');
          return [mark, document.documentElement]
            .map((element) => getComputedStyle(element).getPropertyValue('--mark-open'))
            .concat(getComputedStyle(document.documentElement).backgroundColor)
            .join();
        });
      const light = await paint();
      await click('//select/option[@value="dark"]');
      await until('another paint', async () => (await paint()) !== light);
      await click('//select/option[@value="system"]');
    },
    async 'Escape closes evidence and gives the focus back'() {
      await open('compare/?m=olmo-2-32b,gpt-4o');
      const button = '(//tr[contains(., "Training data")]//button[@popovertarget])[1]';
      await click(button);
      await until('it is open', () => run(() => document.querySelector('[popover]:popover-open') !== null));
      await press(KEYS.tab);
      await press(KEYS.escape);
      await until('it is closed', () => run(() => document.querySelector('[popover]:popover-open') === null));
      assert.ok(await run(() => document.activeElement?.hasAttribute('popovertarget')));
    },
    async 'the table scrolls, and its page does not'() {
      await open('');
      const [scrolled, height] = await run(() => [document.documentElement.scrollHeight, innerHeight]);
      assert.equal(scrolled, height);
    },
    async 'Back after a quick leave shows the table'() {
      for (let pause = 0; pause < 20; pause += 2) {
        await ask('POST', `${session}/url`, { url: `${url}?x=${pause}` });
        await run((later) => void setTimeout(() => (location.href = 'about:blank'), later), pause);
        await until('left', async () => (await ask('GET', `${session}/url`)) === 'about:blank');
        await ask('POST', `${session}/back`, {});
        await until('the table', () => run(() => document.querySelector('tbody th') !== null));
        assert.doesNotMatch(await textOf(), /could not be shown/);
      }
    },
    async 'without the site, what was visited is there and says so'() {
      await open('');
      await until('it is kept', () =>
        run(() => navigator.serviceWorker?.controller !== null && document.readyState === 'complete'),
      );
      await open('');
      isDown = true;
      await ask('POST', `${session}/url`, { url });
      await until('it says so', async () =>
        /Offline: data of/.test(await run(() => document.body.innerText)),
      );
    },
  };
}

/** Where Debian and its like put the browser that the driver starts. */
function browserOf() {
  for (const folder of readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu')))
    for (const version of ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0']) {
      const file = path.join('/usr/lib', folder, version, 'MiniBrowser');
      if (existsSync(file)) return file;
    }
  return fail('There is no MiniBrowser, which comes with webkit2gtk-driver.');
}

async function ask(method, command, body) {
  const response = await fetch(DRIVER + command, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${command}: ${value.error}: ${value.message}`);
  return value;
}

/** Runs a function in the page, which can see nothing of this file. */
function run(task, ...args) {
  return ask('POST', `${session}/execute/sync`, { script: `return (${task})(...arguments)`, args });
}

/** Opens a page of the site and waits until it has been taken over. */
async function open(page) {
  await ask('POST', `${session}/url`, { url: url + page });
  await until(`${page} is taken over`, () => run(() => 'live' in document.documentElement.dataset));
}

async function until(what, test) {
  for (const start = Date.now(); Date.now() - start < 20_000;) {
    if (await test()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`Not within 20 seconds: ${what}.`);
}

async function find(using, value) {
  let found = null;
  await until(value, async () => {
    found = await ask('POST', `${session}/element`, { using, value }).catch(() => null);
    return found !== null;
  });
  return `${session}/element/${found[ELEMENT]}`;
}

async function click(xpath) {
  const element = await find('xpath', xpath);
  await until(`${xpath} can be clicked`, () =>
    ask('POST', `${element}/click`, {}).then(
      () => true,
      () => false,
    ),
  );
}

async function type(selector, text) {
  await ask('POST', `${await find('css selector', selector)}/value`, { text });
}

function press(key) {
  const actions = ['keyDown', 'keyUp'].map((kind) => ({ type: kind, value: key }));
  return ask('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keys', actions }] });
}

/** What the page says once it says no more. */
async function textOf() {
  let text = '';
  await until('text that no longer changes', async () => {
    const before = text;
    text = await run(() => document.querySelector('main')?.innerText ?? '');
    await new Promise((done) => setTimeout(done, 300));
    return text !== '' && text === before;
  });
  return text;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
