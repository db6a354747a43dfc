import type { Gold, GoldQuote, Prediction, Predictions, Span, Texts } from './corpus.ts';
import { headWordOf, isSameName, pronouns } from './head.ts';

/** Counts over all texts. Spans are right from 0.8 of their union on, one to one, best first. */
export interface Tally {
  gold: number;
  predicted: number;
  found: number;
  /** Found, and the speaker's words right: same head word; where the gold has none, none. */
  attributed: number;
  /** Gold with a source. */
  sourced: number;
  /** Of those: the words or the person right. */
  person: number;
  /** Gold whose person is known, and those named right. */
  known: number;
  named: number;
  readonly byConfidence: Map<string, { count: number; right: number }>;
}

/** Score predictions on the core set, or on every quoted region. */
export function scoreOf(gold: Gold, predictions: Predictions, texts: Texts, isAll = false): Tally {
  const tally: Tally = {
    gold: 0,
    predicted: 0,
    found: 0,
    attributed: 0,
    sourced: 0,
    person: 0,
    known: 0,
    named: 0,
    byConfidence: new Map(),
  };
  for (const [id, { quotes, dontcare }] of Object.entries(gold.docs)) {
    const text = texts[id] ?? '';
    const judged = quotes.filter((quote) => isAll || quote.core);
    const neutral = [...dontcare, ...quotes.filter((quote) => !isAll && !quote.core)];
    const ours = unique((predictions[id] ?? []).flatMap((it) => piecesOf(it, text)));
    const theirs = judged.flatMap((it) => piecesOf(it, text));
    const pairs = paired(theirs, ours);
    const left = ours.filter((it) => !pairs.taken.has(it));
    const zones = neutral.flatMap((it) => piecesOf(it, text));
    tally.predicted += pairs.taken.size + left.filter((it) => !isNeutral(it, zones)).length;
    for (const piece of theirs) count(tally, piece.of, pairs.byGold.get(piece)?.of);
  }
  return tally;
}

interface Piece<T> {
  readonly start: number;
  readonly end: number;
  readonly of: T;
}

const trimmed = /[\s"“”„«»‹›‘’'`,;:]/;

/** One piece per paragraph, without spaces, marks and commas at its ends. */
function piecesOf<T extends Span>(of: T, text: string): Piece<T>[] {
  const pieces: Piece<T>[] = [];
  let from = of.start;
  for (let at = of.start; at <= of.end; at += 1) {
    if (at < of.end && text[at] !== '\n') continue;
    let [start, end] = [from, at];
    while (start < end && trimmed.test(text[start] ?? '')) start += 1;
    while (end > start && trimmed.test(text[end - 1] ?? '')) end -= 1;
    if (end > start) pieces.push({ start, end, of });
    from = at + 1;
  }
  return pieces;
}

function unique<T>(pieces: readonly Piece<T>[]): Piece<T>[] {
  const seen = new Map(pieces.toReversed().map((it) => [`${it.start} ${it.end}`, it]));
  return pieces.filter((it) => seen.get(`${it.start} ${it.end}`) === it);
}

const shared = (a: Piece<unknown>, b: Piece<unknown>): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

function paired(theirs: readonly Piece<GoldQuote>[], ours: readonly Piece<Prediction>[]) {
  const candidates = theirs.flatMap((gold) =>
    ours.flatMap((it) => {
      const both = shared(gold, it);
      const overlap = both / (gold.end - gold.start + (it.end - it.start) - both);
      return overlap >= 0.8 ? [{ overlap, gold, it }] : [];
    }),
  );
  candidates.sort((a, b) => b.overlap - a.overlap);
  const byGold = new Map<Piece<GoldQuote>, Piece<Prediction>>();
  const taken = new Set<Piece<Prediction>>();
  for (const { gold, it } of candidates) {
    if (byGold.has(gold) || taken.has(it)) continue;
    byGold.set(gold, it);
    taken.add(it);
  }
  return { byGold, taken };
}

const isNeutral = (piece: Piece<unknown>, zones: readonly Piece<unknown>[]): boolean =>
  zones.some((zone) => shared(zone, piece) >= 0.5 * (piece.end - piece.start));

function count(tally: Tally, quote: GoldQuote, found: Prediction | undefined): void {
  const source = quote.source ?? undefined;
  const right = found !== undefined && isRight(quote, found);
  const person = quote.canonical ?? undefined;
  const isKnown = person !== undefined && person.how !== 'weak' && person.ambiguous !== true;
  const wanted = person?.how === 'silver' ? person.name.split(' ').at(-1) : person?.name;
  const name = found?.speakerName ?? found?.speaker?.text;
  const isNamed = isKnown && found !== undefined && isSameName(wanted ?? '', name);
  tally.gold += 1;
  if (found !== undefined) tally.found += 1;
  if (right) tally.attributed += 1;
  if (source !== undefined) tally.sourced += 1;
  if (source !== undefined && (right || isNamed)) tally.person += 1;
  if (isKnown) tally.known += 1;
  if (isNamed) tally.named += 1;
  if (found === undefined) return;
  const confidence = found.speaker === null ? 'none' : (found.confidence ?? 'none');
  const counts = tally.byConfidence.get(confidence) ?? { count: 0, right: 0 };
  counts.count += 1;
  if (right || isNamed) counts.right += 1;
  tally.byConfidence.set(confidence, counts);
}

/** The strict test: head words equal; a pronoun must be the very one. */
function isRight({ source }: GoldQuote, { speaker }: Prediction): boolean {
  if (source === undefined || source === null) return speaker === null;
  if (speaker === null) return false;
  const [theirs, ours] = [source.head ?? headWordOf(source.text), headWordOf(speaker.text)];
  if (ours === '' || ours !== theirs) return false;
  return (
    !pronouns.has(theirs) ||
    source.spans.some(([start, end]) => Math.min(end, speaker.end) > Math.max(start, speaker.start))
  );
}
