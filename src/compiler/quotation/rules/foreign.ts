import type { Finding } from '../finding.ts';
import type { Lexicon } from '../lexicon/languages.ts';
import type { Passage } from '../passage.ts';
import type { NounPhrase } from '../syntax/nounPhrase.ts';
import type { Token } from '../token.ts';

/**
 * The reporting clause beside a quotation in French, German, Spanish or Arabic: the
 * orders are fewer than in English, and the verb mostly comes first.
 *
 *     « Nous tiendrons », a déclaré la ministre Anne Roux.
 *                         ^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^
 *     „Wir bleiben“, sagte Anna Roth.      قال الوزير سامي حداد: «لن نقبل»
 *                    ^^^^^ ^^^^^^^^^       ^^^ ^^^^^^^^^^^^^^^^
 */
export function findForeign(
  passage: Passage,
  quoted: number,
  lexicon: Lexicon,
): Finding | undefined {
  return findAfter(passage.tokens, quoted, lexicon) ?? findBefore(passage, quoted, lexicon);
}

const lower = (token: Token | undefined): string => token?.lower ?? '';

function findAfter(
  tokens: readonly Token[],
  quoted: number,
  lexicon: Lexicon,
): Finding | undefined {
  let at = quoted + 1;
  while (/^[,،—–-]$/.test(tokens[at]?.text ?? '')) at += 1;
  const source = findSource(tokens, at, lexicon);
  if (source !== undefined) return source;
  const verb = verbAt(tokens, at, lexicon);
  if (verb !== undefined) {
    const speaker = phraseFrom(tokens, verb.to, lexicon);
    return speaker && found('cue before speaker', speaker, verb.at, Math.max(verb.to, speaker.to));
  }
  if (lexicon.isVerbFirst) return undefined;
  const speaker = phraseFrom(tokens, at, lexicon);
  const later = speaker && verbAt(tokens, speaker.to, lexicon);
  return speaker && later && found('speaker after', speaker, later.at, later.to);
}

/** "selon la ministre", "laut Polizei". */
function findSource(tokens: readonly Token[], at: number, lexicon: Lexicon): Finding | undefined {
  if (!lexicon.according.has(lower(tokens[at]))) return undefined;
  const speaker = phraseFrom(tokens, at + 1, lexicon);
  return speaker && found('according to', speaker, at, speaker.to);
}

function findBefore(
  { tokens, sentenceStart }: Passage,
  quoted: number,
  lexicon: Lexicon,
): Finding | undefined {
  const floor = Math.max(sentenceStart[quoted] ?? 0, quoted - 40);
  for (let at = quoted - 1; at >= floor; at -= 1) {
    const source = findSource(tokens, at, lexicon);
    if (source !== undefined && source.clauseTo <= quoted) return source;
    const word = lower(tokens[at]);
    if (!lexicon.verbs.has(word) || lexicon.auxiliaries.has(word) || word === 'so') continue;
    const after = phraseFrom(tokens, at + 1, lexicon);
    const before = lexicon.isVerbFirst ? undefined : phraseEnding(tokens, at, floor, lexicon);
    const isFirst = before === undefined && after !== undefined && after.to <= quoted;
    const speaker = isFirst ? after : before;
    if (speaker === undefined) continue;
    const rule = tokens[quoted - 1]?.text === ':' ? 'colon' : 'speaker before';
    const strength = quoted - Math.max(at, speaker.to) < 8 ? 'firm' : 'loose';
    return {
      rule: isFirst ? 'cue before speaker' : rule,
      speaker,
      cue: at,
      clauseTo: quoted,
      strength,
    };
  }
  return undefined;
}

const found = (
  rule: Finding['rule'],
  speaker: NounPhrase,
  cue: number,
  clauseTo: number,
): Finding => ({ rule, speaker, cue, clauseTo, strength: 'firm' });

/** A reporting verb at a token, with its auxiliary before it or its pronoun between: "a-t-il dit". */
function verbAt(
  tokens: readonly Token[],
  at: number,
  { verbs, auxiliaries, pronouns }: Lexicon,
): { readonly at: number; readonly to: number } | undefined {
  const word = lower(tokens[at]);
  if (auxiliaries.has(word)) {
    const inner = pronouns.has(lower(tokens[at + 1])) ? at + 2 : at + 1;
    if (!verbs.has(lower(tokens[inner]))) return undefined;
    return { at: inner, to: inner === at + 2 ? at + 1 : inner + 1 };
  }
  return verbs.has(word) && tokens[at]?.capital !== true ? { at, to: at + 1 } : undefined;
}

/** After a name an article begins something else: "Rosa Vidal el lunes". */
const articles = /^(?:el|la|los|las|le|les|un|une|una|der|die|das|den|ein|eine)$/;

const longest = 9;

/** The words that name a speaker from a token on: a pronoun, or all up to a stop. */
function phraseFrom(
  tokens: readonly Token[],
  from: number,
  { pronouns, stops, verbs, auxiliaries }: Lexicon,
): NounPhrase | undefined {
  const first = tokens[from];
  if (first?.kind !== 'word' || /^(?:von|de|del|du|des)$/.test(first.lower)) return undefined;
  if (pronouns.has(first.lower)) return { from, coreTo: from + 1, to: from + 1 };
  let to = from;
  while (to - from < longest) {
    const token = tokens[to];
    if (token?.kind !== 'word') break;
    const plain = !token.capital || to === from;
    if (plain && (stops.has(token.lower) || auxiliaries.has(token.lower))) break;
    if (plain && verbs.has(token.lower)) break;
    if (tokens[to - 1]?.capital && to > from && articles.test(token.text)) break;
    to += 1;
  }
  return to === from ? undefined : { from, coreTo: to, to };
}

/** The words that name a speaker up to the verb at `verb`, back to the beginning or a mark. */
function phraseEnding(
  tokens: readonly Token[],
  verb: number,
  floor: number,
  lexicon: Lexicon,
): NounPhrase | undefined {
  let to = verb;
  while (to > floor && lexicon.auxiliaries.has(lower(tokens[to - 1]))) to -= 1;
  let from = to;
  while (from > floor && to - from < longest) {
    const token = tokens[from - 1];
    if (token?.kind !== 'word') break;
    if (!token.capital && lexicon.stops.has(token.lower)) break;
    from -= 1;
    if (lexicon.pronouns.has(token.lower)) break;
  }
  return from === to ? undefined : { from, coreTo: to, to };
}
