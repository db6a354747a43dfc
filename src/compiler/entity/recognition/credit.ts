import { foldName } from '../../gazetteer/fold.ts';
import type { FoundName } from '../found.ts';
import type { Token } from '../text/token.ts';
import { agencies } from '../wording.ts';
import type { ZonedText } from '../text/zone.ts';

/** Words of a credit that name nobody. */
const plainWords = new Set(
  'photo photos photograph photographer picture pictures image images courtesy credit by via for of the file handout pool illustration graphic video still screenshot'.split(
    ' ',
  ),
);

/**
 * The agency and the photographer that a credit names.
 *
 *     © AP Photo / Felipe Dana
 *       ^^         ^^^^^^^^^^^
 */
export function namesInCredit(text: ZonedText, at: number): FoundName[] {
  const names: FoundName[] = [];
  let from = -1;
  const close = (to: number): void => {
    let end = to;
    while (end > from && /^\P{L}+$/u.test(text.tokens[end - 1]?.text ?? '')) end -= 1;
    if (from >= 0 && end > from) names.push(nameAt(text, at, from, end));
    from = -1;
  };
  text.tokens.forEach((token, i) => {
    const isPlain =
      plainWords.has(token.lower) && !(from >= 0 && /^(?:images|pictures)$/.test(token.lower));
    const isWord = token.isCapitalized && !isPlain;
    const isJoint =
      from >= 0 && /^(?:[-'’.]|de|van|von|al|el|bin|der|den|la|da|dos|di)$/.test(token.lower);
    if (isWord && from < 0) from = i;
    if (!isWord && !isJoint) close(i);
  });
  close(text.tokens.length);
  return names;
}

function nameAt(text: ZonedText, at: number, from: number, to: number): FoundName {
  const [first, last] = [text.tokens[from], text.tokens[to - 1]];
  const [start, end] = [first?.start ?? 0, last?.end ?? 0];
  const name = text.block.text.slice(start, end);
  const type = isAgency(name, text.tokens.slice(from, to)) ? 'organization' : 'person';
  return { at, from, to, start, end, text: name, type, by: 'position' };
}

const organizationWord =
  /^(?:images|press|news|agency|media|photos|times|post|pictures|corp|inc|ltd|tv|network|wire|museum|university|department|ministry|army|navy|nasa|office|police|government|service)$/;

/** Whether a name in a credit is an agency's. One word is an agency, and so is a name with a word that only organisations have. */
export function isAgency(name: string, tokens: readonly Token[]): boolean {
  return (
    agencies.has(foldName(name)) ||
    tokens.length === 1 ||
    tokens.some((it) => organizationWord.test(it.lower.replace(/\.$/, '')))
  );
}

/**
 * The place and the agency of a dateline.
 *
 *     BAGHDAD, Iraq (Reuters) -
 *     ^^^^^^^  ^^^^  ^^^^^^^
 */
export function namesInDateline(text: ZonedText, at: number): FoundName[] {
  const bracket = text.tokens.findIndex((it) => it.text === '(');
  return namesInCredit(text, at).map((name) => ({
    ...name,
    type: bracket >= 0 && name.from > bracket ? 'organization' : 'place',
  }));
}
