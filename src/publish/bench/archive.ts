/**
 * Measures whole builds: `npm run bench:archive -- 1000 10000`. For each number
 * of articles a cold build and one with a changed file, and the largest pages.
 * Wall time is the machine's business as well; processor time is ours alone.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Phase } from '../build/progress.ts';
import type { BuildReport } from '../published.ts';
import { makeArchive } from './makeArchive.ts';

const work = '.on-record/work';
/** So many of the longest of a kind are compressed, to find the heaviest. */
const tried = 40;

for (const count of process.argv.slice(2).map(Number)) measure(count);

function measure(count: number): void {
  const seeds = join('.on-record/archives', String(count));
  const out = `.on-record/bench-${count}`;
  const own = join(work, out.replace(/[^\w-]+/g, '_'));
  makeArchive(count, seeds);
  for (const folder of [own, out]) rmSync(folder, { recursive: true, force: true });
  print(`\n${count} articles`);
  const cold = built(seeds, out, own);
  report('cold', cold, count);
  rates(cold, count);
  const [, changed = ''] = readdirSync(seeds).filter((name) => name.endsWith('.txt'));
  appendFileSync(join(seeds, changed), '\n“One more line,” said the reader.\n');
  report('one file changed', built(seeds, out, own), count);
  sizes(out);
  searchSizes(out);
}

interface Run extends BuildReport {
  readonly wall: number;
}

function built(seeds: string, out: string, own: string): Run {
  const start = performance.now();
  execFileSync(process.execPath, ['src/publish/launch.js', '--outDir', out], {
    env: { ...process.env, SEEDS: seeds, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const wall = (performance.now() - start) / 1000;
  return { ...(JSON.parse(readFileSync(join(own, 'report.json'), 'utf8')) as BuildReport), wall };
}

function report(
  name: string,
  { wall, cpuSeconds, peakMegabytes, phases }: Run,
  count: number,
): void {
  print(
    `${name}: ${wall.toFixed(1)} s, processor ${cpuSeconds.toFixed(1)} s, peak ${peakMegabytes} MB`,
  );
  for (const phase of phases) {
    const rate = phase.seconds > 0 ? Math.round(count / phase.seconds) : 0;
    print(
      `  ${phase.name.padEnd(8)} ${String(phase.count).padStart(7)} ${phase.seconds.toFixed(2).padStart(7)} s, processor ${phase.cpuSeconds.toFixed(2).padStart(7)} s, until then at most ${phase.peakMegabytes} MB, ${rate} articles/s`,
    );
  }
}

/** How many articles a second: with and without compiling, by the clock and by the processor time of two cores, which a busy machine does not lengthen as much. */
function rates({ phases }: Run, count: number): void {
  const rate = (name: string, some: readonly Phase[]): void => {
    const seconds = some.reduce((sum, it) => sum + it.seconds, 0);
    const processor = some.reduce((sum, it) => sum + it.cpuSeconds, 0);
    const pages = phases.find((it) => it.name === 'render')?.count ?? 0;
    print(
      `${name}: ${Math.round(count / seconds)} articles/s by the clock, ${Math.round((2 * count) / processor)} by two processors' time (${Math.round((2 * pages) / processor)} pages/s)`,
    );
  };
  rate(
    'render and write',
    phases.filter(({ name }) => !['read', 'compile'].includes(name)),
  );
  rate('with extraction', phases);
}

/** The largest files that a search asks for. */
function searchSizes(out: string): void {
  const kinds: readonly (readonly [string, string])[] = [
    ['way into the index', 'search/contents.json'],
    ['shard of terms', 'search/first'],
    ['shard of terms of an older segment', 'search/terms'],
    ['shard of cards that come with terms', 'search/quick/cards'],
    ['shard of statements', 'search/quick/statements'],
    ['shard of names', 'search/names'],
    ['block of cards', 'search/cards'],
    ['article read for its passages', 'data/articles'],
  ];
  for (const [kind, place] of kinds) {
    const path = join(out, place);
    if (!existsSync(path)) continue;
    const files = statSync(path).isFile()
      ? [path]
      : readdirSync(path, { recursive: true, encoding: 'utf8' })
          .map((name) => join(path, name))
          .filter((file) => file.endsWith('.json'));
    const [largest = ''] = files
      .map((file) => ({ file, size: statSync(file).size }))
      .toSorted((a, b) => b.size - a.size)
      .map(({ file }) => file);
    const packed = brotliCompressSync(readFileSync(largest)).length / 1024;
    print(`largest ${kind}: ${packed.toFixed(1)} KB brotli, of ${files.length}`);
  }
}

/** The page of each kind that is heaviest beside what it has without its own content, and the one of most elements. */
function sizes(out: string): void {
  const kinds: readonly (readonly [string, RegExp])[] = [
    ['front page', /^index\.html$/],
    [
      'list page',
      /^(?:(?:all\/\w+|quotations)\/(?:[^/]+\/)?|(?:people|places|organizations)\/)index\.html$/,
    ],
    ['dossier page', /^(?:people|places|organizations)\/[^/]+\/(?:[^/]+\/)?index\.html$/],
    ['article page', /^articles\//],
  ];
  const pages = readdirSync(resolve(out), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  for (const [kind, pattern] of kinds) {
    const longest = pages
      .filter((name) => pattern.test(name))
      .map((name) => ({ name, size: statSync(join(out, name)).size }))
      .toSorted((a, b) => b.size - a.size)
      .slice(0, tried)
      .map(({ name }) => weighed(name, readFileSync(join(out, name), 'utf8')));
    const [heaviest] = longest.toSorted((a, b) => b.own - a.own);
    const [fullest] = longest.toSorted((a, b) => b.elements - a.elements);
    if (heaviest === undefined || fullest === undefined) continue;
    print(
      `largest ${kind}: ${heaviest.name}, ${kilobytes(heaviest.whole)} KB brotli, ${kilobytes(heaviest.own)} KB of it its own, ${heaviest.elements} elements; most elements: ${fullest.name}, ${fullest.elements}`,
    );
  }
  print(`${pages.length} pages`);
}

/** A page's bytes as sent, how many of them are its main part, and its elements, without what stands in scripts. */
function weighed(name: string, html: string) {
  const whole = brotliCompressSync(html).length;
  const own = whole - brotliCompressSync(html.replace(/<main.*<\/main>/s, '')).length;
  const markup = html.replace(/(<(script|style)\b[^>]*>).*?<\/\2>/gs, '$1');
  return { name, whole, own, elements: markup.match(/<[a-z][^>]*>/g)?.length ?? 0 };
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
