import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Words } from './definition.ts';
import type { FoundName } from './found.ts';
import type { Token } from './text/token.ts';
import { courtesies, offices, roleNouns, roleQualifiers } from './wording.ts';
import type { ZonedText } from './text/zone.ts';

/** The words beside a person's name that say who that is, if there are any. */
export function roleOf(text: ZonedText, name: FoundName, gazetteer: Gazetteer): Words | undefined {
  const isClosed = /^[,.;)—–]?$/.test(text.tokens[name.to]?.text ?? '');
  return roleBefore(text.tokens, name.from, gazetteer, isClosed) ?? roleAfter(text.tokens, name.to);
}

/**
 * An office before a name.
 *
 *     Iraqi Foreign Minister Fuad Hussein      the company's chief executive, Ann Lee,
 *     ^^^^^^^^^^^^^^^^^^^^^^                                 ^^^^^^^^^^^^^^^
 */
function roleBefore(
  tokens: readonly Token[],
  to: number,
  gazetteer: Gazetteer,
  isClosed: boolean,
): Words | undefined {
  const word = (i: number): string => tokens[i]?.lower ?? '';
  let end = to;
  while (courtesies.has(word(end - 1))) end -= 1;
  if (word(end - 1) === ',') {
    // "... told the minister, Ann Lee said" is no apposition: it is not closed.
    if (!isClosed) return undefined;
    end -= 1;
  }
  if (!offices.has(word(end - 1)) && !roleNouns.has(word(end - 1))) return undefined;
  let from = end - 1;
  while (from > 0 && (isRoleWord(word(from - 1)) || /^[-‐]$/.test(word(from - 1)))) from -= 1;
  const before = tokens[from - 1];
  if (before !== undefined && gazetteer.placeOfDemonym(before.text) !== undefined) from -= 1;
  else if (before !== undefined && /^(?:U\.S\.|US|UK|U\.K\.|UN|U\.N\.|EU)$/.test(before.text))
    from -= 1;
  return { from, to: end };
}

const isRoleWord = (lower: string): boolean =>
  offices.has(lower) || roleNouns.has(lower) || roleQualifiers.has(lower);

/**
 * A role after a name, between commas.
 *
 *     Ann Lee, the chief executive of Acme, said
 *              ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function roleAfter(tokens: readonly Token[], at: number): Words | undefined {
  const word = (i: number): string => tokens[i]?.lower ?? '';
  if (word(at) !== ',') return undefined;
  const from = /^(?:the|an?|its|his|her|their|who)$/.test(word(at + 1)) ? at + 2 : at + 1;
  if (word(at + 1) === 'who') return undefined;
  let noun = from;
  while (noun < from + 5 && !roleNouns.has(word(noun))) {
    if (!/^['’]?[\p{L}-]+$/u.test(word(noun))) return undefined;
    noun += 1;
  }
  if (!roleNouns.has(word(noun))) return undefined;
  for (let to = noun + 1; to <= from + 14; to += 1) {
    if (/^(?:,|\.|;|\(|\)|—|–|)$/.test(word(to)) && !isInitialStop(tokens, to)) return { from, to };
    if (/^(?:who|and|said|says|told|was|is|has|had|whose|where|which)$/.test(word(to)))
      return { from, to };
  }
  return undefined;
}

const isInitialStop = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === '.' && /^\p{Lu}$/u.test(tokens[i - 1]?.text ?? '');
