/**
 * The bench of the sources.
 *
 *     npm run bench:sources -- --text DIR --out DIR [--labels FILE] [--show]
 *     npm run bench:sources -- --html DIR --out FILE
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf, readSource } from '../source/source.ts';
import { fieldsOf, lineLabelsOf } from './sourceLines.ts';
import { scoreLabels } from './sourceScore.ts';

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

const [text, out] = [argument('text'), argument('out')];
if (text !== undefined) benchText(text, out);
if (text === undefined)
  console.error('usage: bench:sources -- --text DIR --out DIR | --html DIR --out FILE');
