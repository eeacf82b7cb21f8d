#!/usr/bin/env node
// Starts the machine's own Firefox, $FIREFOX_PATH, for Playwright, which drives it by WebDriver BiDi: the browser that
// readers have, where Playwright's own is a changed one. Stands between the two, because Playwright tells each new tab
// which color scheme it has, a command that Firefox learned late. Light is what a tab has anyway; a test that wants
// another gets Firefox's own answer, and fails where that is "unknown command".
import { spawn } from 'node:child_process';
import { WebSocket, WebSocketServer } from 'ws';

const SCHEME = 'emulation.setMediaFeaturesOverride';

const firefox = spawn(process.env.FIREFOX_PATH ?? 'firefox', process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
});
firefox.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
firefox.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => firefox.kill(signal));

let said = '';
firefox.stderr.setEncoding('utf8').on('data', (text) => {
  if (said === null) return void process.stderr.write(text);
  said += text;
  const [line, address] = /^WebDriver BiDi listening on (ws:\/\/\S+)$/m.exec(said) ?? [];
  if (address === undefined) return undefined;
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('connection', (playwright, { url }) => relay(playwright, new WebSocket(address + url)));
  server.on('listening', () =>
    console.error(line.replace(address, `ws://127.0.0.1:${server.address().port}`)),
  );
  return void (said = null);
});

function relay(playwright, browser) {
  const waiting = [];
  const send = (text) => (browser.readyState === WebSocket.OPEN ? browser.send(text) : waiting.push(text));
  browser.on('open', () => waiting.splice(0).forEach(send));
  browser.on('message', (data) => playwright.send(data.toString()));
  playwright.on('message', (data) => {
    const text = data.toString();
    const { id, method, params } = text.includes(SCHEME) ? JSON.parse(text) : {};
    const scheme = params?.features?.['prefers-color-scheme'] ?? 'light';
    if (method === SCHEME && scheme === 'light')
      playwright.send(JSON.stringify({ type: 'success', id, result: {} }));
    else send(text);
  });
  for (const [one, other] of [
    [playwright, browser],
    [browser, playwright],
  ])
    one.on('close', () => other.close());
}
