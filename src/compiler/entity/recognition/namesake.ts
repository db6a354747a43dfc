import { foldName } from '../../gazetteer/fold.ts';
import type { FoundName } from '../found.ts';
import type { Token } from '../text/token.ts';
import type { ZonedText } from '../text/zone.ts';

/** What is called like a person or a place and is neither: the word before says so. */
const bearers =
  /^(?:hurricane|typhoon|cyclone|storm|ss|mv|hms|uss|rms|ferry|trawler|yacht|tanker|frigate|destroyer|submarine|locomotive)$/;
const planets = new Set('mercury venus mars jupiter saturn uranus neptune pluto'.split(' '));
/** Faiths and their followers: names of many, and of nobody. */
const faiths =
  /^(?:sunnis?|shiites?|shias?|muslims?|islamic|islamists?|christians?|catholics?|protestants?|orthodox|jews?|jewish|hindus?|buddhists?|sikhs?|mormons?|lutherans?|methodists?|baptists?|anglicans?)$/;

/**
 * The words of a document that name a storm, a ship or a planet, folded.
 *
 *     Hurricane Rita was upgraded. On Tuesday, Rita packed winds of 240 kph.
 *               ^^^^                           ^^^^
 */
export function namesakesIn(texts: readonly ZonedText[]): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  for (const { tokens } of texts) {
    tokens.forEach((token, i) => {
      if (!token.isCapitalized) return;
      if (planets.has(token.lower)) seen.add(token.lower);
      if (isCalled(tokens, i)) found.add(foldName(token.text));
    });
  }
  // One of them is a metal, a car or a goddess; two are in the sky.
  if (seen.size > 1) for (const planet of seen) found.add(planet);
  return found;
}

/** Whether a lone word stands after what it is the name of. */
function isCalled(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    before !== undefined && bearers.test(before.lower) && tokens[i + 1]?.isCapitalized !== true
  );
}

/** Whether a found name is the name of nobody and of no place. */
export function isNamesake({ text }: FoundName, namesakes: ReadonlySet<string>): boolean {
  return (
    namesakes.has(foldName(text)) || text.split(' ').every((it) => faiths.test(it.toLowerCase()))
  );
}
