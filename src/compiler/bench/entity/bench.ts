/**
 * Finds names and places in texts, and scores what it finds.
 *
 *     npm run bench:entities -- --text FILE --out FILE
 *     npm run bench:entities -- --data DIR
 *
 * `--text` has `{id: text}`; `--out` gets `{id: {names, places}}`, offsets in
 * UTF-16 units. `--data` scores what the folder has: `*.conll.txt` and `*.iob2`
 * (names), `*.xml` (places), `seed-gold.json` and `annotations/` (names). Without
 * either it scores the demo edition. The tagger has learned from Wikigold: what
 * `*.conll.txt` would be without that is scored with `--folds PREFIX`, by weights
 * that train.ts wrote with --folds.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { authorityIn } from '../../../article/authority/authorityFile.ts';
import { knowledgeOf, type Knowledge } from '../../knowledge.ts';
import { annotated, corpusIn, type GoldDocument } from './corpus.ts';
import { placedDraft } from './draft.ts';
import { foundIn } from './found.ts';
import { isRight, placedArticlesIn } from './places.ts';
import { scoreOf } from './score.ts';

const { values: options } = parseArgs({
  options: {
    text: { type: 'string' },
    out: { type: 'string' },
    data: { type: 'string' },
    show: { type: 'string', default: '0' },
    only: { type: 'string', default: '' },
    folds: { type: 'string' },
  },
});
const root = resolve(import.meta.dirname, '../../../..');
const dataText = (name: string): string =>
  readFileSync(join(root, 'src/compiler/gazetteer', name), 'utf8');

function loadedKnowledge(tagger = join(root, 'src/compiler/gazetteer/tagger.txt')): Knowledge {
  const started = performance.now();
  const files = {
    places: dataText('places.txt'),
    words: dataText('words.txt'),
    tagger: readFileSync(tagger, 'utf8'),
  };
  const file = join(root, 'seeds/authority.json');
  const { entries } = authorityIn(readFileSync(file, 'utf8'), file);
  const knowledge = knowledgeOf(files, entries);
  console.log(`knowledge loaded in ${Math.round(performance.now() - started)} ms`);
  return knowledge;
}

const knowledge = loadedKnowledge();
const folds =
  options.folds === undefined
    ? []
    : [0, 1, 2, 3, 4].map((it) => loadedKnowledge(`${options.folds}${it}.txt`));
if (options.text !== undefined) annotate(options.text, options.out);
if (options.text === undefined) {
  const folder = options.data ?? join(root, 'e2e/seeds');
  const files = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  if (files.length === 0) console.log(`${folder} is absent or empty: nothing to score.`);
  for (const file of files.filter((it) => it.includes(options.only))) scoreFile(folder, file);
}

function annotate(from: string, to: string | undefined): void {
  const texts: Record<string, string> = JSON.parse(readFileSync(from, 'utf8'));
  const drafts = Object.entries(texts).map(([id, text]) => [id, placedDraft(id, text)] as const);
  const started = performance.now();
  const found = drafts.map(([id, draft]) => [id, foundIn(draft, knowledge)]);
  saySpeed(lengthOf(Object.values(texts)), performance.now() - started);
  const json = JSON.stringify(Object.fromEntries(found));
  if (to === undefined) console.log(json);
  else writeFileSync(to, json);
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, it) => sum + it.length, 0);
}

function saySpeed(length: number, milliseconds: number): void {
  const perSecond = Math.round((length / 2048 / milliseconds) * 1000);
  console.log(`${length} characters: ${perSecond} documents of 2 KB per second`);
}

function scoreFile(folder: string, file: string): void {
  const text = (): string => readFileSync(join(folder, file), 'utf8');
  if (/\.iob2$|\.conll\.txt$/.test(file)) scoreNames(file, corpusIn(file, text()));
  else if (file.endsWith('.xml')) scorePlaces(file, text());
  else if (file === 'seed-gold.json') scoreNames(file, [seedGold(text())]);
  else if (file === 'annotations') {
    const stems = readdirSync(join(folder, file)).filter((it) => it.endsWith('.json'));
    const documents = stems.map((it) =>
      annotated(
        readFileSync(join(folder, it.replace(/json$/, 'txt')), 'utf8'),
        readFileSync(join(folder, file, it), 'utf8'),
      ),
    );
    scoreNames(file, documents);
  }
}

function seedGold(json: string): GoldDocument {
  const { source }: { source: string } = JSON.parse(json);
  const gold: { mentions: unknown } = JSON.parse(json);
  return annotated(
    readFileSync(join(root, source), 'utf8'),
    JSON.stringify({ names: gold.mentions }),
  );
}

function scoreNames(name: string, documents: readonly GoldDocument[]): void {
  const drafts = documents.map((it, i) =>
    placedDraft(name === 'seed-gold.json' ? '000_c59ae9a75706696f' : `${name}-${i}`, it.text),
  );
  const started = performance.now();
  const isLearned = folds.length > 0 && name.endsWith('.conll.txt');
  const found = drafts.map((it, i) => {
    const known = isLearned ? folds[i % folds.length] : undefined;
    return foundIn(it, known ?? knowledge).names;
  });
  const milliseconds = performance.now() - started;
  const compared = documents.map((it, i) => ({
    text: it.text,
    gold: it.names,
    found: found[i] ?? [],
  }));
  console.log(`${name}: ${scoreOf(compared).text}`);
  saySpeed(lengthOf(documents.map((it) => it.text)), milliseconds);
  showMistakes(compared);
}

function showMistakes(
  compared: readonly { text: string; gold: GoldDocument['names']; found: GoldDocument['names'] }[],
): void {
  let left = Number(options.show);
  const keyOf = (it: GoldDocument['names'][number]): string => `${it.start} ${it.end} ${it.type}`;
  for (const { text, gold, found } of compared) {
    const [wanted, got] = [new Set(gold.map(keyOf)), new Set(found.map(keyOf))];
    const listed = [
      ...found.filter((it) => !wanted.has(keyOf(it))).map((it) => ({ ...it, what: 'wrong ' })),
      ...gold
        .filter((it) => it.type !== 'other' && !got.has(keyOf(it)))
        .map((it) => ({ ...it, what: 'missed' })),
    ].toSorted((a, b) => a.start - b.start);
    for (const { what, type, start, end } of listed) {
      if (left-- <= 0) return;
      const around = `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`;
      console.log(what, type.slice(0, 3), around.replaceAll('\n', '⏎'));
    }
  }
}

interface Half {
  right: number;
  all: number;
}

function scorePlaces(name: string, xml: string): void {
  const countryOf = (it: string): string | undefined =>
    knowledge.gazetteer.placesNamed(it).find((place) => place.type === 'country')?.country;
  let [right, all, absent, left] = [0, 0, 0, Number(options.show)];
  // Every other article, so that a rule thought of on one half can be tried on the other.
  const halves = [0, 1].map(() => ({ right: 0, all: 0 })) as [Half, Half];
  for (const [n, { id, text, places }] of placedArticlesIn(xml).entries()) {
    const half = halves[n % 2 === 0 ? 0 : 1];
    const { places: found } = foundIn(placedDraft(id, text), knowledge);
    for (const gold of places) {
      all += 1;
      half.all += 1;
      const ours = found.find((it) => it.start < gold.end && gold.start < it.end);
      if (ours === undefined) absent += 1;
      if (ours !== undefined && isRight(gold, ours, countryOf)) {
        right += 1;
        half.right += 1;
      } else if (left-- > 0) {
        const around = `${text.slice(Math.max(0, gold.start - 30), gold.start)}[${text.slice(gold.start, gold.end)}]${text.slice(gold.end, gold.end + 30)}`;
        console.log(
          gold.feature,
          gold.name,
          gold.country,
          '| ours',
          ours?.name,
          ours?.country,
          ours?.type,
          '|',
          around.replaceAll('\n', '⏎'),
        );
      }
    }
  }
  const share = (it: Half): string => `${((100 * it.right) / it.all).toFixed(1)} %`;
  console.log(
    `${name}: ${share({ right, all })} of ${all} places right (by halves ${halves.map(share).join(' and ')}), ${absent} without an answer`,
  );
}
