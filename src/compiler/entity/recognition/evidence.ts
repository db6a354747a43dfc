import type { KnownPlace } from '../../gazetteer/gazetteer.ts';
import type { KnownWord, WordList } from '../../gazetteer/wordList.ts';
import type { Knowledge } from '../../knowledge.ts';
import { placeNounOf } from '../definition.ts';
import { nameOf, standAlone, type FoundName } from '../found.ts';
import type { Token } from '../text/token.ts';
import { courtesies, offices, speakingVerbs } from '../wording.ts';
import type { ZonedText } from '../text/zone.ts';
import { wordSet } from '../../wordSet.ts';

const prepositions = new Set(
  'in at near from to toward towards outside across around inside visited'.split(' '),
);
/** The same in other languages. */
const abroad = new Map([
  ['fr', new Set("à en vers entre dans depuis de d'".split(' '))],
  ['es', new Set('en desde hacia por entre de'.split(' '))],
  ['de', new Set('in aus nach bei von'.split(' '))],
]);
/** "dans le Finistère" */
const articles = /^(?:le|la|les|el|los|las|der|dem|den|die)$/;
const calendar = wordSet(
  `january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday`,
);

/**
 * Names that stand where a name of their type must stand, for when the tagger
 * saw nothing there. In this order: an office and a name; a first name and
 * another; a place after a preposition; a name before a verb of saying.
 *
 *     Minister Zebari       Saddam Hussein       found cells in Basra       Karim said
 *              ^^^^^^       ^^^^^^^^^^^^^^                      ^^^^^       ^^^^^
 */
export function namesByEvidence(
  text: ZonedText,
  at: number,
  language: string,
  { gazetteer, words }: Knowledge,
): FoundName[] {
  if (text.zone !== 'prose') return [];
  const { tokens } = text;
  const isName = (token: Token | undefined): boolean =>
    token !== undefined &&
    token.isCapitalized &&
    !calendar.has(token.lower) &&
    !offices.has(token.lower) &&
    !courtesies.has(token.lower) &&
    /^\p{L}[\p{L}\p{M}'’-]+$/u.test(token.text) &&
    !/^\p{Lu}+$/u.test(token.text) &&
    !words.find(token.lower).isCommon;
  const leading = abroad.get(language.slice(0, 2)) ?? prepositions;
  const isAbroad = abroad.has(language.slice(0, 2));
  const mixesScripts = /\p{Lo}/u.test(text.block.text);
  const found: FoundName[] = datelineIn(text, at, gazetteer);
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) continue;
    const holder = holderAt(tokens, i, words);
    if (holder !== undefined) {
      found.push(nameOf(text, at, { from: i, to: holder }, 'person', 'gazetteer'));
      i = holder - 1;
      continue;
    }
    if (mixesScripts && !token.isCapitalized && uncased.test(token.text)) {
      const end = uncasedNameAt(tokens, i);
      if (end !== undefined)
        found.push(nameOf(text, at, { from: i, to: end }, 'person', 'gazetteer'));
    }
    if (!isName(token)) continue;
    let to = i + 1;
    while (isName(tokens[to]) && to < i + 4) to += 1;
    const known = words.find(token.lower);
    const before = tokens[i - 1];
    const name = nameOf(text, at, { from: i, to }, 'person', 'gazetteer');
    const isAlone =
      standAlone(tokens, { from: i, to }) &&
      !(to - i > 1 && /^(?:the|a|an)$/.test(before?.lower ?? ''));
    const [place] = gazetteer.placesNamed(name.text);
    const isPlace = place !== undefined && (place.type !== 'city' || place.population >= 50);
    const isSmallAbroad =
      isAbroad &&
      place !== undefined &&
      name.text.length > 3 &&
      !/[fs]/.test(known.marks) &&
      /^(?:à|en|vers|entre|desde|hacia|in|aus|nach)$/.test(before?.lower ?? '');
    const isAfter =
      leading.has(before?.lower ?? '') ||
      (isAbroad && articles.test(before?.lower ?? '') && leading.has(tokens[i - 2]?.lower ?? ''));
    const isListed =
      isPlace &&
      /^(?:and|or|et|y|e|und|oder)$/.test(before?.lower ?? '') &&
      found.at(-1)?.type === 'place' &&
      found.at(-1)?.to === i - 1;
    const afterOffice = before !== undefined && before.isCapitalized && offices.has(before.lower);
    const last = words.find(tokens[to - 1]?.lower ?? '');
    const isFull = to - i > 1 && /[fnp]/.test(known.marks) && /[snp]/.test(last.marks) && !isPlace;
    const next = /^[[(]$/.test(tokens[to]?.text ?? '') ? to + 1 : to;
    const isCalled = place !== undefined && placeNounOf(tokens[next]?.lower ?? '') !== undefined;
    const speaks =
      speakingVerbs.has(tokens[to]?.lower ?? '') && (to - i === 2 || /[fsnp]/.test(known.marks));
    const isNamedAfter =
      speakingVerbs.has(before?.lower ?? '') &&
      /[fsnp]/.test(known.marks) &&
      /^[.,;]$/.test(tokens[to]?.text ?? '');
    if (!isAlone) {
      i = to - 1;
      continue;
    }
    if (isCalled || isSmallAbroad || isListed || (isPlace && isAfter))
      found.push({ ...name, type: 'place' });
    else if (place !== undefined && isCertain(place, to - i, known)) {
      found.push({ ...name, type: 'place' });
    } else if (!isPlace && (afterOffice || isFull || speaks || isNamedAfter)) {
      if (gazetteer.placeOfDemonym(token.text) === undefined) found.push(name);
    }
    i = to - 1;
  }
  return found;
}

const uncased = /^\p{Lo}/u;

/**
 * The end of a name in a script without capitals, within a text in one that has
 * them, where a verb of saying or an office stands beside it.
 *
 *     "...", 王小明 said.      Minister فؤاد حسين
 *            ^^^^^^                   ^^^^^^^^^
 */
function uncasedNameAt(tokens: readonly Token[], from: number): number | undefined {
  if (uncased.test(tokens[from - 1]?.text ?? '')) return undefined;
  let to = from + 1;
  while (to < from + 5 && uncased.test(tokens[to]?.text ?? '')) to += 1;
  const before = tokens[from - 1];
  const isHeld = before !== undefined && offices.has(before.lower);
  return isHeld || speakingVerbs.has(tokens[to]?.lower ?? '') ? to : undefined;
}

const certainOffices = wordSet(
  `minister president secretary chancellor premier governor gov. senator sen. rep. congressman congresswoman mayor ambassador chairman chairwoman general gen. spokesman spokeswoman commissioner sheriff professor prof. col. lt. sgt. mr mr. mrs mrs. ms ms. dr dr.`,
);
const noPerson = wordSet(
  `office department administration committee council award day of electric motors assembly hospital staff street house counsel election library of for and the medal elect meeting conference affairs`,
);

/**
 * The end of a full name after an office, whatever words it is made of.
 *
 *     South Korean President Park Geun-hye said
 *                            ^^^^^^^^^^^^^
 */
function holderAt(tokens: readonly Token[], from: number, words: WordList): number | undefined {
  const before = tokens[from - 1];
  if (before === undefined || !certainOffices.has(before.lower)) return undefined;
  const isFirstName = (): boolean => words.find(tokens[from]?.lower ?? '').isFirstName;
  if (!before.isCapitalized && !isFirstName()) return undefined;
  let to = from;
  while (to < from + 4 && isPartOfName(tokens[to])) to += 1;
  return to - from >= 2 && to - from <= 3 && tokens[to]?.isCapitalized !== true ? to : undefined;
}

const isPartOfName = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.isCapitalized &&
  /^\p{Lu}[\p{L}'’.-]*$/u.test(token.text) &&
  !offices.has(token.lower) &&
  !noPerson.has(token.lower) &&
  !calendar.has(token.lower);

/**
 * The place in capitals that begins a report.
 *
 *     WASHINGTON (AP) - The president      BERLIN — Robert Gentz
 *     ^^^^^^^^^^                           ^^^^^^
 */
function datelineIn(text: ZonedText, at: number, gazetteer: Knowledge['gazetteer']): FoundName[] {
  const { tokens } = text;
  let to = 0;
  while (to < 4 && /^\p{Lu}[\p{Lu}.'-]+$/u.test(tokens[to]?.text ?? '')) to += 1;
  const next = tokens[to]?.text ?? '';
  const isCut = /^(?:[-–—(,]|--|\/)$/.test(next) || /^\p{Lu}\p{Ll}/u.test(next);
  if (to === 0 || !isCut) return [];
  const name = nameOf(text, at, { from: 0, to }, 'place', 'position');
  const isAlone = tokens.length <= to + 3;
  return isAlone || gazetteer.placesNamed(name.text).length === 0 ? [] : [name];
}

/** Whether a place is so well known, and its name so little else, that the name alone tells. */
function isCertain({ type, population }: KnownPlace, length: number, word: KnownWord): boolean {
  if (type === 'country' || type === 'region') return true;
  const isAlsoPerson = length === 1 && /[fs]/.test(word.marks);
  return !isAlsoPerson && population >= (length > 1 ? 90 : 500);
}
