import type { Knowledge } from '../knowledge.ts';
import { nameOf, type FoundName } from './found.ts';
import { offices } from './wording.ts';
import type { ZonedText } from './zone.ts';

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
  return names.flatMap((name) => {
    const text = texts[name.at];
    if (text === undefined || name.by !== 'tagger') return [name];
    const holder = afterOffice(text, name, words);
    if (holder !== undefined) return [holder];
    if (!name.text.includes(' and ')) return [name];
    const joint = text.tokens.findIndex((it, i) => i > name.from && it.lower === 'and');
    if (joint < 0 || joint >= name.to - 1) return [name];
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
    if (next?.isCapitalized !== true || known.isCommon) return undefined;
    return nameOf(text, name.at, { from: i + 1, to: name.to }, 'person', 'tagger');
  }
  return undefined;
}
