import type { Knowledge } from '../../knowledge.ts';
import { nameOf, type FoundName } from '../found.ts';
import { offices } from '../wording.ts';
import type { ZonedText } from '../text/zone.ts';

/**
 * Two names that the tagger took for one: two persons, or two places that the
 * gazetteer knows apart but not together.
 *
 *     the provinces of Anbar, Kirkuk and Diyala
 *                             ^^^^^^     ^^^^^^
 */
export function splitNames(
  texts: readonly ZonedText[],
  names: readonly FoundName[],
  { gazetteer, words }: Knowledge,
): FoundName[] {
  const known = new Set(names.map(({ text }) => text));
  return names.flatMap((name) => {
    const text = texts[name.at];
    if (text === undefined || name.by !== 'tagger') return [name];
    const first = text.tokens[name.from]?.lower ?? '';
    if (name.type === 'person' && name.to - name.from > 1 && title.test(first)) {
      return [nameOf(text, name.at, { ...name, from: name.from + 1 }, 'person', 'tagger')];
    }
    const holder = afterOffice(text, name, words) ?? behindEpithet(text, name, known, words);
    if (holder !== undefined) return [holder];
    if (isGeographic(text, name, words)) return [nameOf(text, name.at, name, 'place', 'tagger')];
    if (!name.text.includes(' and ')) return [name];
    let joint = name.from + 1;
    while (joint < name.to && text.tokens[joint]?.lower !== 'and') joint += 1;
    if (joint >= name.to - 1) return [name];
    const parts = [
      nameOf(text, name.at, { from: name.from, to: joint }, name.type, name.by),
      nameOf(text, name.at, { from: joint + 1, to: name.to }, name.type, name.by),
    ];
    const arePlaces = name.type === 'place' && parts.every((it) => isPlace(it, gazetteer));
    return name.type === 'person' || (arePlaces && !isPlace(name, gazetteer)) ? parts : [name];
  });
}

const isPlace = ({ text }: FoundName, gazetteer: Knowledge['gazetteer']): boolean =>
  gazetteer.placesNamed(text).length > 0;

const title = /^(?:mr|mrs|ms|miss|mx|dr|prof)\.?$/;

/** Words that stand before many names which are no person's: "General Motors", "King Street". */
const ambiguous =
  /^(?:general|king|queen|prince|major|father|judge|justice|chief|captain|marshal|speaker|pope|coach|leader|officer|minor|deputy|private)$/;

/**
 * The person behind an office that the tagger took into the name.
 *
 *     Iraqi Foreign Minister Hoshyar Zebari
 *                            ^^^^^^^^^^^^^^
 */
function afterOffice(
  text: ZonedText,
  name: FoundName,
  words: Knowledge['words'],
): FoundName | undefined {
  for (let i = name.to - 2; i >= name.from; i -= 1) {
    const word = text.tokens[i]?.lower ?? '';
    if (!offices.has(word) || ambiguous.test(word)) continue;
    const next = text.tokens[i + 1];
    const known = words.find(next?.lower ?? '');
    if (next?.isCapitalized !== true || (known.isCommon && !known.isFirstName)) return undefined;
    return nameOf(text, name.at, { from: i + 1, to: name.to }, 'person', 'tagger');
  }
  return undefined;
}

/**
 * The person behind a word that only says something of the person, where the
 * document also gives the name without it.
 *
 *     Crooked Hillary Clinton
 *             ^^^^^^^^^^^^^^^
 */
function behindEpithet(
  text: ZonedText,
  name: FoundName,
  known: ReadonlySet<string>,
  words: Knowledge['words'],
): FoundName | undefined {
  if (name.type !== 'person' || name.to - name.from < 3) return undefined;
  const wordAt = (i: number) => words.find(text.tokens[i]?.lower ?? '');
  const [first, second] = [wordAt(name.from), wordAt(name.from + 1)];
  if (first.isFirstName || !second.isFirstName) return undefined;
  const bare = nameOf(text, name.at, { from: name.from + 1, to: name.to }, 'person', 'tagger');
  return known.has(bare.text) ? bare : undefined;
}

const featureLast =
  /^(?:street|road|avenue|lane|quay|boulevard|highway|island|islands|bay|river|lake|mountain|mountains|valley|creek|canal|peninsula|strait|straits|beach|desert|hills|airport|county|province|peak|reef|gulf|ocean|coast|harbour|harbor|head|point|park|square|bridge|pond|forest|cove|pier|ridge|falls|glacier|basin)$/;
const featureFirst = /^(?:county|lake|mount|mt\.|cape|gulf|isle|strait|loch|lough|rio)$/;

/**
 * Whether a name has a word that makes it a place's, whatever it was taken for.
 *
 *     County Kerry      Albert Quay      Lake Van
 */
function isGeographic(text: ZonedText, name: FoundName, words: Knowledge['words']): boolean {
  if (name.type === 'place' || name.to - name.from < 2 || name.to - name.from > 4) return false;
  const [first, last] = [text.tokens[name.from], text.tokens[name.to - 1]];
  if (featureFirst.test(first?.lower ?? '') && last?.isCapitalized === true) {
    return !words.find(last.lower).isCommon;
  }
  return featureLast.test(last?.lower ?? '') && last?.isCapitalized === true;
}
