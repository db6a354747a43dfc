/** Articles that are attacks, published and opened with the policy in force and with the policy taken away. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { hostOf } from '../deployment.ts';

test.describe.configure({ timeout: 180_000 });

/** What an attack does when it succeeds: a mark that can be looked for, or a request. */
const attacks: readonly string[] = [
  '<script>window.pwned = 1</script>',
  '<img src=x onerror="window.pwned = 2">',
  '<svg onload="window.pwned = 3"><a xlink:href="javascript:window.pwned=3">x</a></svg>',
  '<iframe srcdoc="<script>parent.pwned = 4</script>"></iframe>',
  '<a href="java&#9;script:window.pwned=5">press</a>',
  '<form action="javascript:window.pwned=6"><button formaction="javascript:window.pwned=6">go</button></form>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.pwned=7&gt;">',
  '<img src="https://elsewhere.invalid/pixel.gif"><link rel=stylesheet href="https://elsewhere.invalid/a.css">',
  '<meta http-equiv=refresh content="0;url=https://elsewhere.invalid/"><base href="https://elsewhere.invalid/">',
  '</script><script>window.pwned = 8</script><!--<script>',
  '{{constructor.constructor("window.pwned=9")()}} ${window.pwned=9} `-alert(1)-`',
  '\u202eevil\u202c \u0000<b onmouseover=window.pwned=10>hover</b>\u2028window.pwned=10',
  '<details open ontoggle=window.pwned=11><video><source onerror=window.pwned=11></video>',
  '<style>@import "https://elsewhere.invalid/b.css"; *{background:url(https://elsewhere.invalid/c)}</style>',
  '<object data="data:text/html,<script>parent.pwned=12</script>"></object><embed src="javascript:window.pwned=12">',
];

/** Each attack where a headline, a speaker, a link and a text stand, as plain text, as a page and in a feed. */
function articlesOf(attack: string): readonly (readonly [ending: string, text: string])[] {
  const said = `“The harbour is open ${attack},” Mayor Ada ${attack} Quayle said in Mosul on Saturday.`;
  const page = `<html><head><title>${attack}</title></head><body><article><h1>Harbour ${attack}</h1><p>${said}</p><p>${attack}</p></article></body></html>`;
  const item = `<item><title><![CDATA[${attack}]]></title><link>javascript:window.pwned=20</link><description><![CDATA[<p>${said}</p>]]></description></item>`;
  return [
    ['txt', `Harbour ${attack}\n\n2021-05-01\n\n${said}\n\n${attack}\n`],
    ['html', page],
    [
      'xml',
      `<rss version="2.0"><channel><title>Feed ${attack.replace(/[<&]/g, '')}</title>${item}</channel></rss>`,
    ],
  ];
}

test('An article that is an attack runs nothing and fetches nothing, with and without the policy', async ({
  browser,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-hostile-'));
  const root = join(import.meta.dirname, '../..');
  for (const [n, attack] of attacks.entries())
    for (const [ending, text] of articlesOf(attack))
      writeFileSync(join(folder, `attack-${n}.${ending}`), text);
  const out = join(root, '.on-record/hostile');
  await promisify(execFile)(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', '.on-record/hostile'],
    { cwd: root, env: { ...process.env, SEEDS: folder }, maxBuffer: 1e8 },
  );
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('index.html'),
  );
  expect(pages.length).toBeGreaterThan(attacks.length);
  for (const isBare of [false, true]) {
    const host = await hostOf(out);
    host.weather.isBare = isBare;
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => faults.push('a dialog')));
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('request', (request) => {
      if (!request.url().startsWith(host.address)) faults.push(`request to ${request.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    for (const file of pages) {
      const path = file.slice(0, -'index.html'.length);
      await page.goto(host.address + path.split('/').map(encodeURIComponent).join('/'));
      await page.locator('html[data-alive]').waitFor();
      const found = await page.evaluate(() => {
        const all = [...document.querySelectorAll('*')];
        const handlers = all.flatMap((it) =>
          it.getAttributeNames().filter((name) => /^on/i.test(name)),
        );
        const links = [...document.querySelectorAll('[href], [src], [action]')].map(
          (it) =>
            it.getAttribute('href') ?? it.getAttribute('src') ?? it.getAttribute('action') ?? '',
        );
        const bad = links.filter((link) => /^\s*(?:javascript|data|vbscript):/i.test(link));
        const frames = all.filter(({ localName }) =>
          /^(?:iframe|object|embed|base)$/.test(localName),
        );
        return {
          pwned: (window as { pwned?: unknown }).pwned ?? null,
          handlers,
          bad,
          frames: frames.length,
        };
      });
      expect(found, path).toEqual({ pwned: null, handlers: [], bad: [], frames: 0 });
    }
    expect(faults).toEqual([]);
    await context.close();
    await host.close();
  }
  rmSync(folder, { recursive: true });
});
