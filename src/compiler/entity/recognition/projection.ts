import { foldName } from '../../gazetteer/fold.ts';
import type { Knowledge } from '../../knowledge.ts';
import { nameOf, standAlone, withoutCollisions, type FoundName } from '../found.ts';
import type { NameType } from '../tagger/label.ts';
import type { Token } from '../text/token.ts';
import { surnamesIn } from './vote.ts';
import { courtesies, offices } from '../wording.ts';
import type { ZonedText } from '../text/zone.ts';

/** Tokens in the longest name of a country or a people. */
const longest = 4;
/** Tokens in the longest name that is looked for again. */
const longestKnown = 16;

/** What may be looked for again: folded names with their types, and what lists to ask. */
interface Search extends Pick<Knowledge, 'gazetteer' | 'words'> {
  readonly known: ReadonlyMap<string, NameType>;
  /** The most words of a known name, by its first word. */
  readonly lengths: ReadonlyMap<string, number>;
  /** Words that the document has in lower case. */
  readonly lower: ReadonlySet<string>;
}

/**
 * The names of a document wherever they stand, the longest first: what the prose
 * named once is a name again in a title, a caption or at the front of a sentence.
 * Demonyms and countries are found by the gazetteer, the surnames of the persons
 * by their full names.
 */
export function projected(
  texts: readonly ZonedText[],
  names: readonly FoundName[],
  { gazetteer, words }: Knowledge,
): FoundName[] {
  const known = new Map<string, NameType>();
  for (const { text, type } of names) {
    const key = foldName(text);
    if (type !== 'other' && !known.has(key)) known.set(key, type);
  }
  const lower = new Set<string>();
  for (const { tokens } of texts)
    for (const it of tokens) if (it.text === it.lower) lower.add(it.text);
  for (const surname of surnamesIn(names).keys())
    if (!known.has(surname)) known.set(surname, 'person');
  const search = { known, lengths: lengthsOf(known.keys()), lower, gazetteer, words };
  const again = texts.flatMap((text, at) => {
    const isDone = /^(?:whole|credit|byline)$/.test(text.zone);
    return isDone ? [] : namesAgain(text, at, search);
  });
  return withoutCollisions([...names, ...again]);
}

function namesAgain(text: ZonedText, at: number, search: Search): FoundName[] {
  const found: FoundName[] = [];
  for (let from = 0; from < text.tokens.length; from += 1) {
    if (!mayBegin(text.tokens[from], search)) continue;
    const name = nameFrom(text, at, from, search);
    if (name === undefined) continue;
    found.push(name);
    from = name.to - 1;
  }
  return found;
}

/** Whether a name may begin with a word: it has a capital, or none of its script has and the name is known. */
const mayBegin = (token: Token | undefined, { lengths }: Search): boolean =>
  token !== undefined &&
  (token.isCapitalized ||
    (/^(?![A-Za-z])\p{Lo}/u.test(token.text) && lengths.has(foldName(token.text))));

function nameFrom(
  text: ZonedText,
  at: number,
  from: number,
  search: Search,
): FoundName | undefined {
  const first = text.tokens[from];
  const known = search.lengths.get(firstWordOf(foldName(first?.text ?? ''))) ?? 0;
  const certain = Math.min(longest, search.gazetteer.reachFrom(first?.text ?? ''));
  const reach = Math.max(certain, Math.min(known * 2, longestKnown));
  for (let to = Math.min(text.tokens.length, from + reach); to > from; to -= 1) {
    const last = text.tokens[to - 1];
    if (last === undefined || !/[\p{L}\p{N}]\.?$/u.test(last.text)) continue;
    const words = text.block.text.slice(first?.start, last.end);
    const ours = known > 0 ? search.known.get(foldName(words)) : undefined;
    const type = ours ?? (to - from <= certain ? certainType(words, search) : undefined);
    if (type === undefined) continue;
    const isUncased = /^\p{Lo}/u.test(words);
    const isKnown = ours !== undefined && (isUncased || !search.lower.has(first?.lower ?? ''));
    const isPart =
      text.zone === 'prose' && type === 'place' && !standAlone(text.tokens, { from, to });
    if (isPart) continue;
    if (to - from === 1 && !isKnown && isOrdinary(first, search)) continue;
    const name = nameOf(text, at, { from, to }, type, 'projection');
    return type === 'person' && text.zone === 'prose' ? wholePerson(text, name, search) : name;
  }
  return undefined;
}

/**
 * The person that a known name means where it stands again: with the first name
 * before it; none where the name goes on, as it is then somebody's or something else's.
 *
 *     the legacy of Yasser Arafat      in Arafat Park
 *                   ^^^^^^^^^^^^^
 */
function wholePerson(text: ZonedText, name: FoundName, search: Search): FoundName | undefined {
  const { tokens } = text;
  if (tokens[name.to]?.begins === false && isNameWord(tokens[name.to])) return undefined;
  let { from } = name;
  while (from > name.from - 2 && tokens[from]?.begins === false) {
    const before = tokens[from - 1];
    if (!isNameWord(before) || isOrdinary(before, search)) break;
    from -= 1;
  }
  return nameOf(text, name.at, { from, to: name.to }, 'person', 'projection');
}

const isNameWord = (token: Token | undefined): token is Token =>
  token !== undefined &&
  token.isCapitalized &&
  /^\p{Lu}\p{Ll}/u.test(token.text) &&
  !offices.has(token.lower) &&
  !courtesies.has(token.lower);

/** The type of a demonym or a country, which need no other mention. */
function certainType(name: string, { gazetteer }: Search): NameType | undefined {
  if (gazetteer.placeOfDemonym(name) !== undefined) return 'other';
  const isCountry = gazetteer.placesNamed(name)[0]?.type === 'country';
  return isCountry && !/^\p{Lu}{2,4}$/u.test(name) ? 'place' : undefined;
}

/** Whether a word may have its capital only because it begins a sentence. */
function isOrdinary(token: Token | undefined, { words }: Search): boolean {
  if (token === undefined || !token.begins) return false;
  return words.find(token.lower).isCommon && !/\p{Lu}/u.test(token.text.slice(1));
}

function firstWordOf(folded: string): string {
  const end = folded.indexOf(' ');
  return end < 0 ? folded : folded.slice(0, end);
}

function lengthsOf(names: Iterable<string>): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const name of names) {
    const words = name.split(' ');
    const first = words[0] ?? '';
    lengths.set(first, Math.max(lengths.get(first) ?? 0, words.length));
  }
  return lengths;
}
