/**
 * Trains the tagger and writes src/compiler/gazetteer/tagger.txt.
 *
 *     npx tsx src/compiler/bench/entityTrain.ts CORPUS... [--folds 5] [--epochs 10] [--out FILE]
 *
 * With --folds it trains on all documents but a fifth, tests on that fifth, five
 * times over, and writes nothing. A corpus must bear a licence that lets weights
 * learned from it be shipped; see src/compiler/gazetteer/NOTICE.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { featuresIn, usageOf, type Sight } from '../entity/feature.ts';
import { segmentsIn } from '../entity/segment.ts';
import { tagged, type Tagged } from '../entity/tagger.ts';
import { tokensOf } from '../entity/token.ts';
import { gazetteerOf } from '../gazetteer/gazetteer.ts';
import { wordListOf } from '../gazetteer/wordList.ts';
import { annotated, corpusIn, type GoldDocument } from './entityCorpus.ts';
import { pathOf, trained, type Example } from './entityPerceptron.ts';
import { scoreOf, type Tally } from './entityScore.ts';
import { stockOf, synthesized } from './entitySynthesis.ts';
import { writtenWeights } from './entityWeights.ts';

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string' },
    epochs: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '10' },
    out: { type: 'string' },
    test: { type: 'string', multiple: true, default: [] },
  },
});
const data = resolve(import.meta.dirname, '../gazetteer');
const gazetteer = gazetteerOf(readFileSync(join(data, 'places.txt'), 'utf8'));
const words = wordListOf(readFileSync(join(data, 'words.txt'), 'utf8'));

function sightOf(text: string): Sight {
  const tokens = tokensOf(text);
  return { text, tokens, segments: segmentsIn(tokens), usage: usageOf([tokens]), words, gazetteer };
}

let [lost, kept] = [0, 0];
function examplesOf({ text, names }: GoldDocument): Example[] {
  const sight = sightOf(text);
  const starts = new Map(sight.tokens.map((it, i) => [it.start, i]));
  const ends = new Map(sight.tokens.map((it, i) => [it.end, i + 1]));
  const spans = names.map(({ start, end, type }) => ({
    from: starts.get(start) ?? -1,
    to: ends.get(end) ?? -1,
    type,
  }));
  const placed = spans.map((span) =>
    sight.segments.find((it) => span.from >= it.from && span.to <= it.to && span.to > span.from),
  );
  lost += placed.filter((it) => it === undefined).length;
  kept += placed.length;
  const unplaced = names.filter((_, i) => placed[i] === undefined);
  const learnable = sight.segments.filter(({ from, to }) => {
    const [start, end] = [sight.tokens[from]?.start ?? 0, sight.tokens[to - 1]?.end ?? 0];
    return !unplaced.some((it) => it.start < end && start < it.end);
  });
  return learnable.map((segment) => {
    const inside = spans.filter((_, i) => placed[i] === segment);
    const moved = inside.map((it) => ({
      ...it,
      from: it.from - segment.from,
      to: it.to - segment.from,
    }));
    return { features: featuresIn(sight, segment), path: pathOf(segment.to - segment.from, moved) };
  });
}

function learn(documents: readonly GoldDocument[]): ReturnType<typeof trained> {
  return trained([...made, ...documents].flatMap(examplesOf), Number(options.epochs));
}

type Learned = ReturnType<typeof trained>;
function namesFound({ text }: GoldDocument, { features, transitions }: Learned, caution: number) {
  const sight = sightOf(text);
  const names = tagged(sight, { of: (it) => features.get(it), transitions, caution });
  return names.map(({ from, to, type }: Tagged) => ({
    start: sight.tokens[from]?.start ?? 0,
    end: sight.tokens[to - 1]?.end ?? 0,
    type,
  }));
}

const documentsIn = (file: string): GoldDocument[] =>
  file.endsWith('.txt') && existsSync(annotationOf(file))
    ? [annotated(readFileSync(file, 'utf8'), readFileSync(annotationOf(file), 'utf8'))]
    : corpusIn(basename(file), unescaped(readFileSync(file, 'utf8')));

const annotationOf = (file: string): string =>
  join(dirname(file), 'annotations', basename(file).replace(/txt$/, 'json'));

/** A corpus kept as rich text has its accents as bytes: \\'c3\\'b6 for ö. */
const unescaped = (text: string): string =>
  text.replace(/(?:\\'[0-9a-f]{2})+/g, (bytes) =>
    Buffer.from(bytes.replaceAll("\\'", ''), 'hex').toString('utf8'),
  );
const documents = files.flatMap(documentsIn);
const stock = stockOf(
  readFileSync(join(data, 'places.txt'), 'utf8'),
  readFileSync(join(data, 'words.txt'), 'utf8'),
);
const templates = readFileSync(join(import.meta.dirname, 'entityTemplates.txt'), 'utf8');
const made = synthesized(templates, stock, Number(options.rounds));
const cautions = [0, 2, 4];

function report(name: string, tested: readonly [GoldDocument, Learned][]): void {
  for (const caution of cautions) {
    const tally: Tally = scoreOf(
      tested.map(([document, learned]) => ({
        gold: document.names,
        found: namesFound(document, learned, caution),
      })),
    );
    console.log(name, 'caution', caution, tally.text);
  }
}

if (options.folds !== undefined) {
  const folds = Number(options.folds);
  const tested: [GoldDocument, Learned][] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const learned = learn(documents.filter((_, i) => i % folds !== fold));
    for (const [i, document] of documents.entries()) {
      if (i % folds === fold) tested.push([document, learned]);
    }
  }
  report('cross-validated', tested);
} else {
  const learned = learn(documents);
  for (const file of options.test) {
    report(
      basename(file),
      documentsIn(file).map((it) => [it, learned]),
    );
  }
  if (options.out !== undefined) writeFileSync(options.out, writtenWeights(learned));
}
console.log(`names that no run of capitals holds: ${lost} of ${kept}`);
