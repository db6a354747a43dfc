import { findLexicon, languageOfPassage, type Lexicon } from '../../quotation/lexicon/languages.ts';
import { nameOf, type FoundName } from '../found.ts';
import type { Token } from '../text/token.ts';
import type { ZonedText } from '../text/zone.ts';

/** Words in the longest name of a speaker. */
const longest = 4;
/** German offices have a capital and are written as one with what they are of: "Hafensenator". */
const germanOffice =
  /(?:senator|minister|präsident|sprecher|chef|leiter|direktor|sekretär|kanzler|meister|professor|anwalt|richter|forscher|trainer)(?:in)?$/i;
const closed = /^[,.:;،؛»”"“«(–—-]?$/;

/**
 * The persons that speak in a text of a language besides English: two words or
 * more beside a verb of saying, with capitals where the script has them.
 *
 *     », dijo Rocío Benítez, presidente      Lena Vogt sagte: „      وقالت نجاة بوعزاوي،
 *             ^^^^^^^^^^^^^                   ^^^^^^^^^                     ^^^^^^^^^^^^
 */
export function speakersIn(text: ZonedText, at: number, declared: string): FoundName[] {
  if (text.zone !== 'prose' || declared.startsWith('en')) return [];
  const lexicon = findLexicon(languageOfPassage(text.block.text, declared));
  if (lexicon === undefined) return [];
  const { tokens } = text;
  return tokens.flatMap((token, i) => {
    if (!lexicon.verbs.has(token.lower)) return [];
    const to = endAfter(tokens, i + 1, lexicon);
    if (to !== undefined) {
      const from = germanOffice.test(tokens[i + 1]?.text ?? '') && to - i > 3 ? i + 2 : i + 1;
      return [nameOf(text, at, { from, to }, 'person', 'gazetteer')];
    }
    if (lexicon.isVerbFirst === true) return [];
    const end = lexicon.auxiliaries.has(tokens[i - 1]?.lower ?? '') ? i - 1 : i;
    const from = startBefore(tokens, end);
    return from === undefined ? [] : [nameOf(text, at, { from, to: end }, 'person', 'gazetteer')];
  });
}

function endAfter(tokens: readonly Token[], from: number, lexicon: Lexicon): number | undefined {
  let to = from;
  while (to < from + longest && isNameWord(tokens[to], lexicon)) to += 1;
  const next = tokens[to]?.text ?? '';
  // A word more than a name may end an Arabic sentence; before a comma or a colon it is a name.
  const isWhole =
    lexicon.isVerbFirst === true ? /^[،:]$/.test(next) && to - from === 2 : closed.test(next);
  return isWhole && to - from > 1 ? to : undefined;
}

function isNameWord(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token === undefined || lexicon.stops.has(token.lower)) return false;
  if (lexicon.isVerbFirst === true) return /^[\p{Lo}\p{M}]{2,}$/u.test(token.text);
  return token.isCapitalized && /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(token.text);
}

function startBefore(tokens: readonly Token[], to: number): number | undefined {
  let from = to;
  while (from > to - longest && isCapitalWord(tokens[from - 1])) from -= 1;
  return to - from > 1 && !isCapitalWord(tokens[from - 1]) ? from : undefined;
}

const isCapitalWord = (token: Token | undefined): boolean =>
  token !== undefined && token.isCapitalized && /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(token.text);
