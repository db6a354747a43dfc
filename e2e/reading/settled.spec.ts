import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { editions, expect, test } from '../site.ts';

const article = 'articles/000_c59ae9a75706696f/';
const script = '<script id="settled">';

let server: Server;
/** The answer that has the page as far as its script. */
let half: ServerResponse | undefined;
let rest = '';

test.beforeEach(async () => {
  const html = await (await fetch(editions.given.address + article)).text();
  const place = html.indexOf(script);
  rest = html.slice(place);
  server = createServer(({ url }, response) => {
    if (url !== '/') return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.write(html.slice(0, place));
    half = response;
  }).listen();
});

test.afterEach(() => server.close());

test('A reader who has chosen colours sees no others, however slowly the page comes', async ({
  page,
}) => {
  await page.addInitScript(() => {
    localStorage.setItem('settings', '{"theme":"sepia"}');
  });
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://localhost:${port}/`, { waitUntil: 'commit' });
  // What stands before the script is there, though nothing is painted yet.
  await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
  await page.waitForTimeout(500);
  const paints = () => page.evaluate(() => performance.getEntriesByType('paint').length);
  expect(await paints()).toBe(0);
  half?.end(rest);
  await expect.poll(paints).toBeGreaterThan(0);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');
  await expect(page.locator('#settled')).toHaveCount(0);
});
