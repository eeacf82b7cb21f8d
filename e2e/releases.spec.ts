import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Dataset, Model } from '#core/model/model.ts';
import { expect, live, test } from './app.ts';

/** A kept release in the browser, against the file of it that the site serves. */
const dist = path.join(import.meta.dirname, '../dist/data');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(dist, file), 'utf8'));
const DAY = '2026-11-21';
const then = read(`releases/${DAY}/dataset.json`) as Dataset;
const now = read('dataset.json') as Dataset;

/** A model whose training data was judged otherwise then. */
const changed = then.models.find(({ id, components }) => {
  const today = now.models.find((model) => model.id === id);
  return (
    today !== undefined &&
    today.components.trainingCode.status === 'unknown' &&
    components.trainingCode.status === 'withheld'
  );
}) as Model;

test('the table of an earlier release has the models of then, and links that stay there', async ({
  page,
}) => {
  await page.goto(`./?d=${DAY}`);
  await live(page.getByRole('combobox', { name: 'Search models and producers' }));
  await expect(page.getByRole('status').first()).toContainText(`the data of ${DAY} as it was published`);
  await expect(page.getByText(`${then.models.length} of ${then.models.length} models`).first()).toBeVisible();
  const link = page.getByRole('rowheader').getByRole('link').first();
  await expect(link).toHaveAttribute('href', new RegExp(`/model/[^?]+/\\?d=${DAY}$`));
  await page.getByRole('link', { name: 'See the newest data' }).click();
  await expect(page.getByText(`${now.models.length} of ${now.models.length} models`).first()).toBeVisible();
  await expect(page).not.toHaveURL(/d=/);
  await page.goBack();
  await expect(page.getByText(`${then.models.length} of ${then.models.length} models`).first()).toBeVisible();
});

test('the page of a model shows the facts of then', async ({ page }) => {
  const claim = page.locator('#trainingCode');
  await page.goto(`./model/${changed.id}/?d=${DAY}`);
  await expect(page.getByRole('status').first()).toContainText(`the data of ${DAY}`);
  await expect(claim).toContainText('withheld');
  await page.goto(`./model/${changed.id}/`);
  await expect(claim).toContainText('unknown');
});

test('a comparison and a license open with the data of then', async ({ page }) => {
  await page.goto(`./compare/?m=${changed.id},${then.models[0]?.id}&d=${DAY}`);
  await expect(page.getByRole('status').first()).toContainText(`the data of ${DAY}`);
  await expect(page.getByRole('row', { name: /^Training code/ })).toContainText('withheld');
  await page.goto(`./licenses/?d=${DAY}`);
  const count = then.licenses.length;
  await expect(page.getByText(new RegExp(`${count} licenses and terms|of all ${count}\\.`))).toBeVisible();
});

test('citing a page gives an address that keeps the release, earlier or newest', async ({
  page,
  openFresh,
}) => {
  for (const [address, day] of [
    [`./model/${changed.id}/?d=${DAY}`, DAY],
    [`./model/${changed.id}/`, now.release.date],
  ] as const) {
    await page.goto(address);
    await live(page.getByRole('button', { name: /^Cite: How open is/ }));
    await page.getByRole('button', { name: /^Cite: How open is/ }).click();
    const [frozen = '', text = '', bibtex = ''] = await page
      .locator('[popover]:popover-open pre')
      .allInnerTexts();
    expect(new URL(frozen).searchParams.get('d')).toBe(day);
    expect(text).toContain(frozen);
    expect(text).toContain(day);
    expect(bibtex).toContain(`url = {${frozen}}`);
    const fresh = await openFresh();
    await fresh.goto(frozen);
    await expect(fresh.locator('#trainingCode')).toContainText(day === DAY ? 'withheld' : 'unknown');
  }
});
