import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { nameOf, type FoundName } from '../found.ts';
import type { Token } from './token.ts';
import type { ZonedText } from './zone.ts';

const uncased = /^[\p{Lo}\p{M}]+$/u;
const hasUncased = /[\p{Lo}\p{M}]/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Conjunctions and prepositions that Arabic writes as one with the word after them. */
const joined = /^(?:[وف]?[بلك]|[وف])(?=\p{L}{3})/u;
/** Signs in the longest name of a place that is looked for in text without spaces. */
const longest = 8;

/**
 * A word of a script without capitals, cut where a place's name begins and ends.
 *
 *     وبطنجة -> وب + طنجة        总统在北京说 -> 总统在 + 北京 + 说
 */
export function partsOfUncased(token: Token, gazetteer: Gazetteer): Token[] {
  if (!uncased.test(token.text) || isPlace(token.text, gazetteer)) return [token];
  if (unspaced.test(token.text)) return cut(token, placesInRun(token.text, gazetteer));
  const [prefix = ''] = joined.exec(token.text) ?? [];
  const known = [prefix, prefix.slice(0, 1)].find(
    (it) => it !== '' && isPlace(token.text.slice(it.length), gazetteer),
  );
  return known === undefined ? [token] : cut(token, [known.length, token.text.length]);
}

/** Where places begin and end in a run of signs: the longest from the left. */
function placesInRun(text: string, gazetteer: Gazetteer): number[] {
  const cuts: number[] = [];
  for (let at = 0; at < text.length - 1; at += 1) {
    let to = Math.min(text.length, at + longest);
    while (to > at + 1 && !isPlace(text.slice(at, to), gazetteer)) to -= 1;
    if (to <= at + 1) continue;
    cuts.push(at, to);
    at = to - 1;
  }
  return cuts;
}

const isPlace = (name: string, gazetteer: Gazetteer): boolean =>
  gazetteer.placesNamed(name).length > 0;

/** A word cut at some of its signs; each part has a capital or not, as it is written. */
export function cut(token: Token, cuts: readonly number[]): Token[] {
  const ends = [...new Set([...cuts, token.text.length])].filter((it) => it > 0);
  let from = 0;
  return ends.map((to) => {
    const text = token.text.slice(from, to);
    const part = {
      ...token,
      text,
      lower: text.toLowerCase(),
      start: token.start + from,
      end: token.start + to,
    };
    const begins = token.begins && from === 0;
    from = to;
    return { ...part, begins, isCapitalized: /^\p{Lu}/u.test(text) };
  });
}

/** The places of the gazetteer in the words of scripts without capitals, the longest first. */
export function placesInUncased(text: ZonedText, at: number, gazetteer: Gazetteer): FoundName[] {
  const { tokens } = text;
  const found: FoundName[] = [];
  if (!hasUncased.test(text.block.text)) return found;
  for (let from = 0; from < tokens.length; from += 1) {
    const word = tokens[from]?.text ?? '';
    if (!uncased.test(word)) continue;
    for (let to = from + Math.min(4, gazetteer.reachFrom(word)); to > from; to -= 1) {
      if (to > tokens.length) continue;
      const name = nameOf(text, at, { from, to }, 'place', 'gazetteer');
      if (!isPlace(name.text, gazetteer)) continue;
      found.push(name);
      from = to - 1;
      break;
    }
  }
  return found;
}
