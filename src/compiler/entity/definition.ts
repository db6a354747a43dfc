import { foldName } from '../gazetteer/fold.ts';
import { abbreviationsIn } from './abbreviation.ts';
import { bodies } from './body.ts';
import { segmentsIn } from './text/segment.ts';
import type { NameType } from './tagger/label.ts';
import type { Token } from './text/token.ts';
import type { ZonedText } from './text/zone.ts';

/** A name that the document itself explains: its type, or another name for it. Tokens of text `at`. */
export interface Definition {
  readonly at: number;
  readonly name: Words;
  readonly type?: NameType;
  /** What it says the name is: "terrorist group". */
  readonly role?: Words;
  /** The other names that the text states. */
  readonly aliases: readonly Words[];
}

/** Tokens `[from, to)`. */
export interface Words {
  readonly from: number;
  readonly to: number;
}

const organizationNouns = new Set(
  'group groups organization organisation movement militia militants party faction network gang cartel agency company firm newspaper magazine broadcaster airline airlines corporation bank club team union charity nonprofit think-tank thinktank startup retailer automaker carmaker bloc alliance coalition association ministry institute website channel station'.split(
    ' ',
  ),
);
const kindsOfGroup = new Set(
  'terrorist terror militant extremist islamist jihadist jihadi rebel armed insurgent guerrilla separatist paramilitary political opposition news human rights advocacy activist hacking criminal drug'.split(
    ' ',
  ),
);
/** After these a name is a group's, even where a gazetteer knows the word as a place. */
const telling = new Set(
  'terrorist terror militant extremist islamist jihadist jihadi insurgent guerrilla separatist paramilitary'.split(
    ' ',
  ),
);
const placeNouns = new Set(
  'city town village hamlet province governorate state county district region municipality suburb neighborhood neighbourhood island prefecture canton capital port'.split(
    ' ',
  ),
);
const plurals = new Map(
  [...placeNouns].map((it) => [it.endsWith('y') ? `${it.slice(0, -1)}ies` : `${it}s`, it]),
);

/** The noun for a kind of place, singular: "provinces" -> "province". */
export const placeNounOf = (lower: string): string | undefined =>
  placeNouns.has(lower) ? lower : plurals.get(lower);

/** Every definition in the prose of a document. */
export function definitionsIn(texts: readonly ZonedText[]): Definition[] {
  return texts.flatMap((text, at) => {
    if (text.zone !== 'prose') return [];
    const { tokens } = text;
    const runs = segmentsIn(tokens);
    const shortened = abbreviationsIn(tokens, runs, at);
    const told = runs.flatMap((run) => [
      ...alsoKnownAs(tokens, run, at),
      ...calledGroup(tokens, run, at),
    ]);
    return [...told, ...shortened];
  });
}

/**
 * Other names after "also known as", and what the name is.
 *
 *     Daesh, also known as ISIS/IS/Islamic State, is a terrorist group
 *     ^^^^^                ^^^^ ^^ ^^^^^^^^^^^^^
 */
function alsoKnownAs(tokens: readonly Token[], run: Words, at: number): Definition[] {
  let i = run.to;
  const bracket = /^[,(–—-]$/.test(wordAt(tokens, i));
  if (bracket) i += 1;
  const begun = introductionAt(tokens, i);
  if (begun === undefined) return [];
  i = begun;
  const aliases: Words[] = [];
  while (/^(?:the|its|acronym|initials|["“'‘/,]|or|and|simply|just)$/.test(wordAt(tokens, i)))
    i += 1;
  for (let budget = 8; budget > 0; budget -= 1) {
    const alias = capitalRun(tokens, i);
    if (alias === undefined) break;
    aliases.push(alias);
    i = alias.to;
    while (/^["”'’]$/.test(wordAt(tokens, i))) i += 1;
    if (!/^(?:\/|,|or|and)$/.test(wordAt(tokens, i))) break;
    while (/^(?:\/|,|or|and|the|["“'‘])$/.test(wordAt(tokens, i))) i += 1;
  }
  if (aliases.length === 0) return [];
  while (/^[,)–—-]$/.test(wordAt(tokens, i))) i += 1;
  const stated = typeStatedAt(tokens, i);
  return [{ at, name: namePartOf(tokens, run), ...stated, aliases }];
}

/** How another name is introduced, in six languages; what follows is the name. */
const introduction =
  /^(?:(?:also|better|formerly|previously|commonly) (?:known (?:as|by)|called)|known (?:as|by)|(?:également |aussi |mieux )?(?:connue?s?|appelée?s?)(?: sous le nom d(?:e|u|e la)| comme)|(?:aussi|également) (?:appelée?s?|dite?s?)|(?:también |más |antes )?conocid[oa]s? (?:como|por)|también llamad[oa]s?|(?:auch |besser |früher )?bekannt (?:als|unter dem namen)|(?:anche |meglio )?(?:not[oaie]|conosciut[oaie]) come|anche chiamat[oaie]|(?:também |mais )?conhecid[oa]s? (?:como|por)|também chamad[oa]s?) /;

/** The words with which it begins. */
const introducing =
  /^(?:also|better|formerly|previously|commonly|known|également|aussi|mieux|connue?s?|appelée?s?|también|más|antes|conocid[oa]s?|auch|besser|früher|bekannt|anche|meglio|not[oaie]|conosciut[oaie]|também|mais|conhecid[oa]s?)$/;

function introductionAt(tokens: readonly Token[], i: number): number | undefined {
  if (!introducing.test(wordAt(tokens, i))) return undefined;
  const words = tokens.slice(i, i + 7).map(({ lower }) => lower);
  const [found] = introduction.exec(`${words.join(' ')} `) ?? [];
  return found === undefined ? undefined : i + found.trim().split(' ').length;
}

/** What "is a terrorist group", "was an American company" say that a name is. */
function typeStatedAt(
  tokens: readonly Token[],
  i: number,
): Pick<Definition, 'type' | 'role'> | undefined {
  if (
    !/^(?:is|was|are|were|est|était|es|era|ist|war|è|é)$/.test(wordAt(tokens, i)) ||
    !/^(?:an?|the|une?|una|uno|el|la|le|eine?|die|der|das|il|uma?|o)$/.test(wordAt(tokens, i + 1))
  ) {
    return undefined;
  }
  for (let k = i + 2; k < i + 8; k += 1) {
    const word = wordAt(tokens, k);
    const role = { from: i + 2, to: k + 1 };
    if (organizationNouns.has(word) || isBodyAbroad(word)) return { type: 'organization', role };
    if (placeNouns.has(word)) return { type: 'place', role };
    if (/^[.,;]?$/.test(word) || word === 'of') return undefined;
  }
  return undefined;
}

const isBodyAbroad = (word: string): boolean =>
  Array.from(bodies.values()).some((nouns) => nouns.has(word));

/**
 * A name before the noun for a kind of organisation.
 *
 *     the Daesh terrorist group
 *         ^^^^^
 */
function calledGroup(tokens: readonly Token[], run: Words, at: number): Definition[] {
  let i = run.to;
  let told = false;
  while (kindsOfGroup.has(wordAt(tokens, i)) && i < run.to + 3) {
    told ||= telling.has(wordAt(tokens, i));
    i += 1;
  }
  if (!told || !organizationNouns.has(wordAt(tokens, i))) return [];
  const role = { from: run.to, to: i + 1 };
  return [{ at, name: namePartOf(tokens, run), type: 'organization', role, aliases: [] }];
}

/** A run without an article at its front. */
function namePartOf(tokens: readonly Token[], run: Words): Words {
  const isArticle =
    /^(?:the|an?|but|and|in|l[ae]s?|el|los|der|die|das|il|lo|os?)$/.test(
      wordAt(tokens, run.from),
    ) && run.to - run.from > 1;
  return isArticle ? { from: run.from + 1, to: run.to } : run;
}

function capitalRun(tokens: readonly Token[], from: number): Words | undefined {
  let to = from;
  while (tokens[to]?.isCapitalized === true && to < from + 8) {
    to += 1;
    const next = wordAt(tokens, to);
    if (
      /^(?:of|the|for|in|and)$/.test(next) &&
      tokens[to + 1]?.isCapitalized === true &&
      next !== 'and'
    )
      to += 1;
    if (next === 'of' && wordAt(tokens, to) === 'the' && tokens[to + 1]?.isCapitalized === true)
      to += 1;
  }
  return to > from ? { from, to } : undefined;
}

const wordAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

/** The words of a definition as the text has them, folded for comparison. */
export function foldedWords(text: ZonedText, { from, to }: Words): string {
  const [first, last] = [text.tokens[from], text.tokens[to - 1]];
  if (first === undefined || last === undefined) return '';
  return foldName(text.block.text.slice(first.start, last.end));
}
