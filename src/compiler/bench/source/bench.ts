/**
 * The bench of the sources.
 *
 *     npm run bench:sources -- --text DIR --out DIR [--labels FILE] [--show]
 *     npm run bench:sources -- --html DIR --out FILE
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { articleOf } from './article.ts';
import { linesOf, readSource } from '../../source/source.ts';
import { fieldsOf, lineLabelsOf } from './lines.ts';
import { scoreLabels } from './score.ts';

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};

function fileAt(folder: string, name: string) {
  return { name, bytes: new Uint8Array(readFileSync(join(folder, name))), sha256: '' };
}

function benchText(folder: string, out: string | undefined): void {
  const all = new Map<string, string[]>();
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  for (const name of names) {
    const file = fileAt(folder, name);
    const { drafts, problems } = readSource(file);
    const [draft] = drafts;
    if (!draft) continue;
    const labels = lineLabelsOf(draft, linesOf(file));
    all.set(name, labels);
    const fields = fieldsOf(
      draft,
      problems.every((it) => it.code !== 'headline/missing'),
    );
    if (out === undefined) continue;
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, name.replace(/txt$/, 'json')), JSON.stringify({ labels, ...fields }));
  }
  console.log(`texts ${all.size} of ${names.length}`);
  const gold = argument('labels');
  if (gold !== undefined) scoreLabels(gold, all, process.argv.includes('--show'));
}

/** "p50 35 ms, p95 120 ms, max 300 ms". On a machine that does other things too, the processor's time is the truer one. */
function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(0);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(0.999)} ms`;
}

/** The fields of the article extraction benchmark for each page, `ID.html` or `ID.html.gz`. */
function benchHtml(folder: string, out: string | undefined): void {
  const pages: Record<string, Record<string, string | null>> = {};
  const times: number[] = [];
  const worked: number[] = [];
  for (const name of readdirSync(folder).filter((it) => /\.html?(?:\.gz)?$/.test(it))) {
    const packed = fileAt(folder, name);
    const bytes = name.endsWith('.gz') ? new Uint8Array(gunzipSync(packed.bytes)) : packed.bytes;
    const file = { ...packed, name: name.replace(/\.gz$/, ''), bytes };
    const [start, before] = [performance.now(), process.cpuUsage()];
    const { drafts } = readSource(file);
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    worked.push((user + system) / 1000);
    const [draft] = drafts;
    if (draft) pages[file.name.replace(/\.html?$/, '')] = articleOf(draft, file);
  }
  console.log(
    `pages ${Object.keys(pages).length} of ${times.length}  by the clock ${spread(times)}  of the processor ${spread(worked)}`,
  );
  if (out !== undefined) writeFileSync(out, JSON.stringify(pages));
}

const [text, html, out] = [argument('text'), argument('html'), argument('out')];
if (text !== undefined) benchText(text, out);
if (html !== undefined) benchHtml(html, out);
if (text === undefined && html === undefined) {
  console.error('usage: bench:sources -- --text DIR --out DIR | --html DIR --out FILE');
}
