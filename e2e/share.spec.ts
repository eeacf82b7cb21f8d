import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Download, Frame, Page } from '@playwright/test';
import { cellsOf } from '#core/fixtures/csv.ts';
import { BUILT } from './addresses.ts';
import { expect, live, test, textOf, toTheEnd } from './app.ts';

const MODELS = 'olmo-3-32b,llama-4-maverick,deepseek-v3.2';
const DAY = '2026-11-21';

async function openShare(page: Page, form = 'Link'): Promise<void> {
  await (await live(page.getByRole('button', { name: 'Share', exact: true }))).click();
  await page.getByRole('dialog', { name: 'Share' }).getByRole('radio', { name: form, exact: true }).check();
}
const preview = (page: Page) => page.getByRole('dialog', { name: 'Share' }).getByRole('textbox').first();
const frozen = (page: Page) => page.getByRole('radio', { name: /^Frozen/ });

async function save(page: Page, button: string): Promise<{ download: Download; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { download, bytes: await readFile(await download.path()) };
}

/** The lines of every radar on the page: what its picture says. */
async function pictureData(page: Page | Frame): Promise<string[]> {
  // A model's radar stands once its record has come.
  await expect(page.getByRole('img', { name: /^How open/ })).toHaveCount(MODELS.split(',').length);
  return page
    .locator('main [role=img] path')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? ''));
}

/** The words of the table of a comparison, row by row. */
async function rowsOf(page: Page | Frame): Promise<string[]> {
  await toTheEnd(page);
  await expect(page.getByRole('row', { name: /^OSAID/ })).toBeVisible();
  return page
    .locator('main tbody tr:not(:has(details))')
    .evaluateAll((rows) => rows.map((row) => (row.textContent ?? '').replaceAll(/\s+/g, ' ')));
}

test('what is copied stands there before: link, text, tables and code', async ({ page }) => {
  await page.goto(`./compare/?m=${MODELS}`);
  await openShare(page);
  for (const [form, button] of [
    ['Link', 'Copy link'],
    ['Text', 'Copy text'],
    ['Markdown', 'Copy markdown'],
    ['CSV', 'Copy CSV'],
    ['JSON', 'Copy JSON'],
    ['Embed', 'Copy the code'],
  ] as const) {
    const dialog = page.getByRole('dialog', { name: 'Share' });
    await dialog.getByRole('radio', { name: form, exact: true }).check();
    const shown = await preview(page).inputValue();
    await dialog.getByRole('button', { name: button }).click();
    await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replaceAll('\r\n', '\n')).toBe(shown);
  }
  // The frame stands there as it will look, live and frozen.
  const framed = page.frameLocator('dialog iframe');
  await expect(framed.locator('footer')).toHaveText(/^Ajar, data of \d+ \w+ 2026$/);
  await frozen(page).check();
  await expect(framed.locator('footer')).toHaveText(/, frozen: see the newest$/);
  await expect(framed.getByRole('columnheader', { name: /^Llama 4 Maverick/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();
});

test('a live and a frozen link open to the same text and the same pictures elsewhere', async ({
  page,
  openFresh,
}) => {
  await page.goto(`./compare/?m=${MODELS}&ref=olmo-3-32b`);
  const seen = { text: await textOf(page, 3), picture: await pictureData(page) };
  await openShare(page);
  const links = [await preview(page).inputValue()];
  await frozen(page).check();
  links.push(await preview(page).inputValue());
  expect(links[1]).toMatch(/&d=2026-\d\d-\d\d$/);
  for (const link of links) {
    const fresh = await openFresh();
    await fresh.goto(link);
    expect({ text: await textOf(fresh, 3), picture: await pictureData(fresh) }).toEqual(seen);
  }
});

test.describe('old forms of a link', () => {
  // An id in other letters is asked for as it is written first.
  test.use({ expectedErrors: [/OLMo-2-32B\.json/] });
  test('open to the same comparison', async ({ page }) => {
    await page.goto(`./compare/?m=olmo-2-32b,gpt-4o&ref=gpt-4o`);
    const seen = await textOf(page, 2);
    for (const form of [
      './compare/index.html?m=olmo-2-32b%2Cgpt-4o&ref=gpt-4o',
      './compare/?m=olmo-2-32b~gpt-4o&amp;ref=gpt-4o',
      './compare/?m=OLMo-2-32B+gpt-4o&ref=gpt-4o).',
    ]) {
      await page.goto(form);
      await expect(page).toHaveURL(/olmo-2-32b/);
      expect(await textOf(page, 2)).toBe(seen);
    }
  });
});

test('the files of a comparison equal what the page shows', async ({ page }) => {
  await page.goto(`./compare/?m=${MODELS}&show=diff`);
  await rowsOf(page);
  // Component by component: the status as each cell of the page says it.
  const shown = await page.locator('main tr[id]:has(td button)').evaluateAll((rows) =>
    rows.map((row) => {
      const words = (cell: Element | null) => {
        const copy = cell?.cloneNode(true) as Element | undefined;
        for (const aside of copy?.querySelectorAll('.visually-hidden, small, [title], [popover]') ?? [])
          aside.remove();
        return (copy?.textContent ?? '').trim();
      };
      return [words(row.querySelector('th')), ...[...row.querySelectorAll('td')].map(words)];
    }),
  );
  expect(shown.length).toBeGreaterThan(10);
  await openShare(page, 'CSV');
  const csv = await save(page, 'Save the file');
  expect(csv.download.suggestedFilename()).toMatch(/^ajar-olmo-3-32b-and-2-more-\d{4}-\d\d-\d\d\.csv$/);
  const rows = cellsOf(csv.bytes.toString()).map((cells) => cells.slice(1));
  for (const row of shown) expect(rows).toContainEqual(row);
  await page.getByRole('radio', { name: 'JSON', exact: true }).check();
  const { rows: facts } = JSON.parse((await save(page, 'Save the file')).bytes.toString()) as {
    rows: { part: string; values: { words: string }[] }[];
  };
  const components = facts.filter(({ part }) => part === 'components');
  for (const { values } of components) {
    expect(shown.map((row) => row.slice(1))).toContainEqual(values.map(({ words }) => words));
  }
});

test('a picture is saved as PNG and SVG: drawn, sharp, light, with title, day and source', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const address of [`./compare/?m=${MODELS}&chart=overlay`, './model/olmo-3-32b/']) {
    await page.goto(address);
    await openShare(page, 'Picture');
    const svg = (await save(page, 'Save as SVG')).bytes.toString();
    expect(svg).toContain('Olmo 3 32B');
    expect(svg).toMatch(/Data of \d+ \w+ 2026, CC BY 4\.0/);
    expect(svg).toContain(new URL(BUILT).host);
    const png = (await save(page, 'Save as PNG')).bytes;
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    const [, asked = ''] = / height="(\d+)"/.exec(svg) ?? [];
    expect([width, height]).toEqual([2400, 2 * Number(asked)]);
    const seen = await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
      let inked = 0;
      for (let at = 0; at < pixels.length; at += 4) if (pixels[at]! < 100) inked += 1;
      return { paper: Array.from(pixels.slice(0, 3)), inked: inked / (pixels.length / 4) };
    }, png.toString('base64'));
    expect(seen.paper).toEqual([251, 250, 246]);
    // Text, cells and outlines: some percent of the picture.
    expect(seen.inked).toBeGreaterThan(0.01);
    expect(seen.inked).toBeLessThan(0.3);
  }
});

test('the device’s own way to share gets the link', async ({ page }) => {
  await page.addInitScript(() => {
    const share = (data: ShareData) => Promise.resolve(void Object.assign(window, { passed: data }));
    Object.assign(navigator, { share });
  });
  await page.goto('./model/olmo-3-32b/');
  await openShare(page);
  await page.getByRole('button', { name: 'Send with…' }).click();
  expect(await page.evaluate(() => (window as { passed?: ShareData }).passed)).toEqual({
    title: 'How open is Olmo 3 32B?',
    url: await preview(page).inputValue(),
  });
});

/** Somebody else's site, which answers with the HTML that its address asks for. */
const elsewhere = createServer((request, response) => {
  const html = decodeURIComponent((request.url ?? '').replace('/?', ''));
  response.setHeader('content-type', 'text/html;charset=utf-8').end(`<!doctype html><p>Elsewhere</p>${html}`);
});
test.beforeAll(async () => {
  await new Promise<void>((done) => void elsewhere.listen(0, '127.0.0.1', done));
});
test.afterAll(() => void elsewhere.close());

async function openElsewhere(page: Page, html: string): Promise<Frame> {
  const { port } = elsewhere.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/?${encodeURIComponent(html)}`);
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error('There is no frame in the page.');
  return frame;
}

test.describe('an embed', () => {
  // What a sandbox forbids, the browser says in the console.
  test.use({ expectedErrors: [/Unsafe attempt to initiate navigation|^request: http:\/\/127/] });

  for (const [kept, release, says] of [
    ['live', '', /^Ajar, data of \d+ \w+ 2026$/],
    ['frozen', `&d=${DAY}`, 'Ajar, data of 21 Nov 2026, frozen: see the newest'],
  ] as const) {
    test(`${kept} shows in somebody else’s page what was shared, and nothing else`, async ({
      page,
      openFresh,
    }) => {
      await page.goto(`./compare/?m=${MODELS}&ref=olmo-3-32b${release}`);
      if (release !== '') await expect(page.getByRole('status').first()).toContainText(DAY);
      const rows = await rowsOf(page);
      const picture = await pictureData(page);
      await openShare(page, 'Embed');
      await page.getByRole('radio', { name: 'Dark' }).check();
      const code = await preview(page).inputValue();
      expect(/[?&;]d=[\d-]+/.exec(code)?.[0].slice(-DAY.length) ?? '').toBe(release.slice('&d='.length));
      const other = await openFresh();
      await other.setViewportSize(page.viewportSize()!);
      const frame = await openElsewhere(other, code.replace('width="100%"', 'width="1280"'));
      await expect(frame.locator('footer')).toHaveText(says);
      expect(await rowsOf(frame)).toEqual(rows);
      expect(await pictureData(frame)).toEqual(picture);
      await expect(frame.getByRole('navigation')).toHaveCount(0);
      await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    });
  }

  test('opens its links beside the page around it, and cannot lead that elsewhere', async ({ page }) => {
    const code = `<iframe src="${BUILT}embed/?m=olmo-3-32b" width="900" height="600" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>`;
    const frame = await openElsewhere(page, code);
    const link = frame.locator('footer').getByRole('link', { name: 'Ajar' });
    await live(link);
    const [popup] = await Promise.all([page.waitForEvent('popup'), link.click()]);
    await expect(popup).toHaveURL(/\/model\/olmo-3-32b\/$/);
    expect(await popup.evaluate(() => window.opener === null)).toBe(true);
    expect(new URL(page.url()).hostname).toBe('127.0.0.1');
    expect(frame.url()).toContain('/embed/');
    const targets = await frame
      .locator('main a[href]:not([href^="#"])')
      .evaluateAll((links) =>
        links.map((each) => `${each.getAttribute('target')} ${each.getAttribute('rel')}`),
      );
    expect(targets.filter((target) => !target.startsWith('_blank noopener'))).toEqual([]);
    await frame.evaluate(() => {
      try {
        top!.location.href = 'about:blank';
      } catch {
        // What the sandbox does not allow, throws.
      }
    });
    await expect(page.getByText('Elsewhere')).toBeVisible();
  });

  test('runs nothing that its address says', async ({ page }) => {
    const attack = encodeURIComponent('"><img src=x onerror=alert(1)><script>alert(2)</script>');
    page.on('dialog', () => {
      throw new Error('A script of the address ran.');
    });
    for (const query of [
      `m=${attack}`,
      `m=olmo-3-32b&theme=${attack}`,
      `m=olmo-3-32b&ref=${attack}&d=${attack}&${attack}`,
      'm=javascript:alert(1)',
    ]) {
      const frame = await openElsewhere(
        page,
        `<iframe src="${BUILT}embed/?${query}" width="900" height="600"></iframe>`,
      );
      await expect(frame.locator('footer')).toContainText('Ajar');
      await expect(frame.locator('img, script:not([type]):not(:first-of-type)')).toHaveCount(0);
      await expect(frame.locator('html')).not.toHaveAttribute('data-theme');
    }
  });
});

test.describe('any other page in somebody else’s', () => {
  test.use({ expectedErrors: [/frame-ancestors|404|^request: http:\/\/127/] });
  const framed = (address: string) => `<iframe src="${BUILT}${address}" width="900" height="600"></iframe>`;

  test('is refused by its headers', async ({ page }) => {
    for (const address of ['', 'compare/?m=olmo-3-32b', 'model/olmo-3-32b/']) {
      const frame = await openElsewhere(page, framed(address));
      await expect(frame.locator('#root')).toHaveCount(0);
    }
  });

  test('shows a link in place of itself where the host sends no headers of ours', async ({ page }) => {
    await page.route(`${BUILT}**`, async (route) => {
      const response = await route.fetch();
      const { 'content-security-policy': _, ...headers } = response.headers();
      await route.fulfill({ response, headers });
    });
    for (const address of ['', 'compare/?m=olmo-3-32b', 'model/olmo-3-32b/', 'no-such-page']) {
      const frame = await openElsewhere(page, framed(address));
      const link = frame.getByRole('link', { name: 'Open this page of Ajar' });
      await expect(link).toHaveAttribute('href', `${BUILT}${address}`);
      await expect(frame.locator('#root')).toHaveCount(0);
    }
  });
});
