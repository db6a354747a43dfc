import type { Words } from './definition.ts';
import type { Shares } from './tagger/certainty.ts';
import type { NameType } from './tagger/label.ts';
import type { Token } from './text/token.ts';
import { courtesies, offices } from './wording.ts';
import type { ZonedText } from './text/zone.ts';

/** Words of one text that name something; tokens `[from, to)` of the text at index `at`. */
export interface FoundName {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: NameType;
  /** How likely the tagger alone holds it to be a name of each type; absent where other evidence speaks. */
  readonly shares?: Shares;
  /** What the type rests on, the strongest first: see `evidence` in entity.ts. */
  readonly by: 'definition' | 'position' | 'gazetteer' | 'tagger' | 'projection';
}

/** Whether two names share a token. */
export const collide = (a: FoundName, b: FoundName): boolean =>
  a.at === b.at && a.from < b.to && b.from < a.to;

/** The names that keep their place where some collide: the earlier in the list wins. */
export function withoutCollisions(names: readonly FoundName[]): FoundName[] {
  /** By text, the tokens that have a name. */
  const taken: boolean[][] = [];
  const kept: FoundName[] = [];
  for (const name of names) {
    const tokens = (taken[name.at] ??= []);
    let at = name.from;
    while (at < name.to && tokens[at] !== true) at += 1;
    if (at < name.to) continue;
    for (let i = name.from; i < name.to; i += 1) tokens[i] = true;
    kept.push(name);
  }
  return kept.toSorted((a, b) => a.at - b.at || a.from - b.from);
}

/** The words of a text as a name. */
export function nameOf(
  { block, tokens }: ZonedText,
  at: number,
  { from, to }: Words,
  type: NameType,
  by: FoundName['by'],
): FoundName {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return { at, from, to, start, end, text: block.text.slice(start, end), type, by };
}

/**
 * Whether no word with a capital stands right beside some words, so that they
 * are no part of a longer name. Offices do not count.
 *
 *     in Anguilla on Friday      the Anguilla United Front
 *        ^^^^^^^^                         (a part)
 */
export function standAlone(tokens: readonly Token[], { from, to }: Words): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]];
  const isJoined = (token: Token | undefined): boolean =>
    token !== undefined &&
    token.isCapitalized &&
    !offices.has(token.lower) &&
    !courtesies.has(token.lower);
  return (
    !(isJoined(after) && after?.begins === false) && !(isJoined(before) && before?.begins === false)
  );
}
