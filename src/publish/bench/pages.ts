/**
 * Weighs the pages of a built edition: `npm run bench:pages -- dist`. For each
 * kind of page its heaviest, part by part, in bytes as brotli sends them. A
 * part weighs what the page would weigh less without it. Of many pages the
 * longest are weighed, and a share of the others. Fails where one is heavier than 6 KB.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { heaviestPage } from '../../archive/pageWeight.ts';

const kinds: readonly (readonly [string, RegExp])[] = [
  ['dossier', /^(?:people|places|organizations)\/[^/]+\/(?:[^/]+\/)?index\.html$/],
  ['index', /^(?:all\/)?(?:people|places|organizations)\/(?:[^/]+\/)?index\.html$/],
];

/** So many of the longest are compressed, to find the heaviest, and as many of the others, evenly. */
const tried = 300;

/** What a page is made of, by how each part begins and ends. */
const parts: readonly (readonly [string, RegExp])[] = [
  ['style', /<style>.*?<\/style>/s],
  ['settings', /<(?:dialog|div)[^>]* id="settings".*?<\/(?:dialog|div)>/s],
  ['script', /<script>.*?<\/script>/s],
  ['policy', /<meta http-equiv="Content-Security-Policy"[^>]*>/],
  ['data', /<script type="application\/json"[^>]*>.*?<\/script>/s],
  ['map', /<svg viewBox=.*?<\/svg>/s],
  ['main', /<main.*?<\/main>/s],
];

const weightOf = (text: string): number => brotliCompressSync(text).length;

for (const out of process.argv.slice(2)) weighPagesIn(out);

function weighPagesIn(out: string): void {
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('index.html'),
  );
  const left = new Set(pages);
  for (const [kind, pattern] of kinds.toReversed()) {
    const those = [...left].filter((name) => pattern.test(name) && isOf(kind, name));
    for (const name of those) left.delete(name);
    const bySize = those
      .map((name) => ({ name, size: statSync(join(out, name)).size }))
      .toSorted((a, b) => b.size - a.size);
    const step = Math.ceil(those.length / tried);
    const weighed = bySize
      .filter((_, n) => n < tried || n % step === 0)
      .map(({ name }) => ({ name, html: readFileSync(join(out, name), 'utf8') }))
      .map((page) => ({ ...page, weight: weightOf(page.html) }))
      .toSorted((a, b) => b.weight - a.weight);
    const [heaviest] = weighed;
    if (heaviest === undefined) continue;
    const middle = weighed[Math.floor(weighed.length / 2)]?.weight ?? 0;
    const over = weighed.filter(({ weight }) => weight > heaviestPage).length;
    if (over > 0) process.exitCode = 1;
    print(
      `${kind}: ${those.length} pages, heaviest ${heaviest.weight} B, median ${middle} B; ${over} of ${weighed.length} weighed are over ${heaviestPage} B`,
    );
    for (const { name, html } of weighed.slice(0, 3)) print(`  ${name}: ${breakdown(html)}`);
  }
}

/** An index stands at `people/` and below `all/`; everything else there is a dossier. */
function isOf(kind: string, name: string): boolean {
  const isIndex = name.startsWith('all/') || name.split('/').length === 2;
  return isIndex === (kind === 'index');
}

function breakdown(html: string): string {
  const whole = weightOf(html);
  const shares = parts.map(([part, pattern]) => {
    const without = html.replace(pattern, '');
    return `${part} ${whole - weightOf(without)}`;
  });
  const own =
    whole -
    weightOf(
      html
        .replace(/<main.*?<\/main>/s, '')
        .replace(/<script type="application\/json".*?<\/script>/s, ''),
    );
  const elements = html.match(/<[a-z]/g)?.length ?? 0;
  return [`${whole} B`, `own ${own}`, ...shares, `${elements} elements`].join(', ');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
