/**
 * Trains the tagger whose weights are src/compiler/gazetteer/tagger.txt.
 *
 *     npx tsx src/compiler/bench/entity/train.ts wikigold.conll.txt --out src/compiler/gazetteer/tagger.txt
 *     npx tsx src/compiler/bench/entity/train.ts wikigold.conll.txt --slim --least 0.21 --out src/compiler/gazetteer/tagger-slim.txt
 *     npx tsx src/compiler/bench/entity/train.ts wikigold.conll.txt --folds 5
 *
 * With --folds it trains on all documents but a fifth, tests on that fifth, five
 * times over; with --out PREFIX the weights of each fold go to PREFIX0.txt and so
 * on, for the bench to try the whole compiler with (--folds PREFIX); --only N
 * trains the fold N and no other. A corpus must bear a licence that lets weights
 * learned from it be shipped; see src/compiler/gazetteer/NOTICE.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { flattened, outside, spotsIn, viewOf } from '../../entity/tagger/feature.ts';
import { usageOf, type Sight } from '../../entity/tagger/sight.ts';
import { segmentsIn } from '../../entity/text/segment.ts';
import { labels } from '../../entity/tagger/label.ts';
import { tagged, weightsIn, type Tagged, type Weights } from '../../entity/tagger/tagger.ts';
import { rowTable } from '../../entity/tagger/rowTable.ts';
import { tokensOf } from '../../entity/text/token.ts';
import { gazetteerOf } from '../../gazetteer/gazetteer.ts';
import { wordListOf } from '../../gazetteer/wordList.ts';
import { annotated, corpusIn, type GoldDocument } from './corpus.ts';
import { trainedField } from './crf.ts';
import { pathOf, type Example } from './example.ts';
import { scoreOf } from './score.ts';
import { stockOf, synthesized } from './synthesis.ts';
import { writtenWeights } from './weights.ts';

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string' },
    only: { type: 'string' },
    epochs: { type: 'string', default: '12' },
    certainty: { type: 'string', multiple: true, default: ['0', '0.4', '0.5', '0.6', '0.8'] },
    rate: { type: 'string', default: '0.03' },
    decay: { type: 'string', default: '0.003' },
    dropped: { type: 'string', default: '30' },
    rounds: { type: 'string', default: '5' },
    slim: { type: 'boolean', default: false },
    least: { type: 'string', default: '0.1' },
    out: { type: 'string' },
    test: { type: 'string', multiple: true, default: [] },
  },
});
const data = resolve(import.meta.dirname, '../../gazetteer');
const ending = options.slim ? '-slim.txt' : '.txt';
const gazetteer = gazetteerOf(readFileSync(join(data, `places${ending}`), 'utf8'));
const words = wordListOf(readFileSync(join(data, `words${ending}`), 'utf8'));

/** Each line is a text of its own, as each paragraph is for the compiler. */
function sightsOf(
  text: string,
  votes: ReadonlyMap<string, string> = new Map(),
): (Sight & { readonly offset: number })[] {
  let offset = 0;
  const lines = text.split('\n').map((line) => {
    const at = offset;
    offset += line.length + 1;
    return { text: line, offset: at, tokens: tokensOf(line) };
  });
  const usage = usageOf(lines.map((it) => it.tokens));
  return lines.map((it) => ({
    ...it,
    segments: segmentsIn(it.tokens),
    usage,
    votes,
    words,
    gazetteer,
  }));
}

let [lost, kept] = [0, 0];
function examplesOf({ text, names }: GoldDocument): Example[] {
  return sightsOf(text).flatMap((sight) => {
    const { offset } = sight;
    const here = names
      .filter((it) => it.start >= offset && it.start < offset + sight.text.length)
      .map((it) => ({ ...it, start: it.start - offset, end: it.end - offset }));
    return examplesIn(sight, here);
  });
}

function examplesIn(sight: Sight, names: GoldDocument['names']): Example[] {
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
    return {
      features: spotsIn(sight, segment, (it) => viewOf(it, words), outside).map(flattened),
      path: pathOf(segment.to - segment.from, moved),
    };
  });
}

const schedule = {
  epochs: Number(options.epochs),
  rate: Number(options.rate),
  decay: Number(options.decay),
  dropped: Number(options.dropped),
};

type Learned = ReturnType<typeof trainedField>;

function learn(given: readonly GoldDocument[]): Learned {
  return trainedField([...made, ...given].flatMap(examplesOf), schedule);
}

function weightsOf({ features, transitions }: Learned): Weights {
  const table = rowTable<string>(labels.length);
  for (const [feature, values] of features) {
    const row = table.append(feature);
    values.forEach((value, label) => table.set(row, label, value));
  }
  return weightsIn(table, transitions, 1);
}

function namesFound(document: GoldDocument, weights: Weights) {
  return sightsOf(document.text).flatMap((sight) =>
    tagged(sight, weights).map(({ from, to, type, shares }: Tagged) => ({
      certainty: shares[type],
      start: sight.offset + (sight.tokens[from]?.start ?? 0),
      end: sight.offset + (sight.tokens[to - 1]?.end ?? 0),
      type,
    })),
  );
}

const documentsIn = (file: string): GoldDocument[] =>
  file.endsWith('.txt') && existsSync(annotationOf(file))
    ? [annotated(readFileSync(file, 'utf8'), readFileSync(annotationOf(file), 'utf8'))]
    : corpusIn(basename(file), readFileSync(file, 'utf8'));

const annotationOf = (file: string): string =>
  join(dirname(file), 'annotations', basename(file).replace(/txt$/, 'json'));

const documents = files.flatMap(documentsIn);
const stock = stockOf(
  readFileSync(join(data, 'places.txt'), 'utf8'),
  readFileSync(join(data, 'words.txt'), 'utf8'),
);
const templates = readFileSync(join(import.meta.dirname, 'templates.txt'), 'utf8');
const made = synthesized(templates, stock, Number(options.rounds));
const certainties = (options.certainty as string[]).map(Number);

function report(name: string, tested: readonly [GoldDocument, Learned][]): void {
  const known = new Map<Learned, Weights>();
  const compared = tested.map(([document, learned]) => {
    const weights = known.get(learned) ?? weightsOf(learned);
    known.set(learned, weights);
    return { gold: document.names, found: namesFound(document, weights) };
  });
  for (const least of certainties) {
    const { text } = scoreOf(
      compared.map(({ gold, found }) => ({
        gold,
        found: found.filter((it) => it.certainty >= least),
      })),
    );
    console.log(`${name}, certainty ${least}: ${text}`);
  }
}

if (options.folds !== undefined) {
  const folds = Number(options.folds);
  const tested: [GoldDocument, Learned][] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    if (options.only !== undefined && Number(options.only) !== fold) continue;
    const learned = learn(documents.filter((_, i) => i % folds !== fold));
    if (options.out !== undefined)
      writeFileSync(`${options.out}${fold}.txt`, writtenWeights(learned, Number(options.least)));
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
  if (options.out !== undefined)
    writeFileSync(options.out, writtenWeights(learned, Number(options.least)));
}
console.log(`names that no run of capitals holds: ${lost} of ${kept}`);
