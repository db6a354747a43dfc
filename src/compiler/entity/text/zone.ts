import type { Block, TextBlock } from '../../../article/article.ts';
import { textBlocksIn } from '../../../article/text.ts';
import type { Draft } from '../../draft.ts';
import type { WordList } from '../../gazetteer/wordList.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { cut, partsOfUncased } from './script.ts';
import { tokensOf, type Token } from './token.ts';

/**
 * What may be read in a text. `prose` has sentences with names in them; a
 * `title` is set with capitals on most words, so that its names can only be
 * known from the prose; `whole` is one name from end to end; a `byline` names who wrote it, a `credit` names
 * an agency and a photographer, a `dateline` a place and an agency.
 */
export type Zone = 'prose' | 'title' | 'whole' | 'byline' | 'credit' | 'dateline';

/** A text block with its tokens. */
export interface ZonedText {
  readonly block: TextBlock;
  readonly zone: Zone;
  readonly tokens: readonly Token[];
}

/** Every text block of a draft in reading order, with the way it is to be read. */
export function zonedTextsIn(draft: Draft, { gazetteer, words }: Knowledge): ZonedText[] {
  const credits = new Set(draft.blocks.map(creditOf));
  return textBlocksIn(draft).map((block) => {
    const tokens = partedTokensOf(block.text, gazetteer);
    const isWhole = block === draft.site || block === draft.publisher;
    const named: Zone | undefined = isWhole
      ? 'whole'
      : credits.has(block)
        ? 'credit'
        : block === draft.byline
          ? 'byline'
          : block === draft.dateline
            ? 'dateline'
            : undefined;
    return { block, tokens, zone: named ?? (isTitle(tokens, words) ? 'title' : 'prose') };
  });
}

const creditOf = (block: Block): TextBlock | undefined =>
  block.type === 'figure' ? block.credit : undefined;

/**
 * Whether a line is set as a title: no full stop at its end, a capital on all
 * long words, or on all but one of many, and half of them ordinary words: a list
 * of names is no title.
 *
 *     Iraq Warns Daesh Activities Have Intensified, Urges International Cooperation
 */
export function isTitle(tokens: readonly Token[], words: WordList): boolean {
  if (/^[.!?]$/.test(tokens.at(-1)?.text ?? '')) return false;
  const long = tokens.filter((it) => /^\p{L}{4,}/u.test(it.text));
  if (long.length < 3) return false;
  const lower = long.filter((it) => it.text === it.lower && it.lower !== it.text.toUpperCase());
  if (lower.length > (long.length >= 7 ? 1 : 0)) return false;
  const ordinary = long.filter((it) => {
    const { group, isCommon, marks } = words.find(it.lower);
    return group !== '' && (isCommon || marks === '');
  });
  return ordinary.length * 2 >= long.length;
}

/** What French and Italian write as one with the name after it: "l'Irlande". */
const elided = /^(?:l|d|qu|all|dall|dell|nell|sull)['’](?=\p{Lu})/iu;
const hyphen = /[-\u2010\u2011]/;

/** A word that is never more than one. */
const simple = /^[A-Za-z]+$/;

function partedTokensOf(text: string, gazetteer: Gazetteer): Token[] {
  const tokens: Token[] = [];
  for (const token of tokensOf(text)) {
    if (simple.test(token.text)) tokens.push(token);
    else tokens.push(...partsOf(token, gazetteer));
  }
  return tokens;
}

/** Two countries or peoples joined by a hyphen are two words: "Russia-Turkey", "German-Iraqi". */
function partsOf(token: Token, gazetteer: Gazetteer): Token[] {
  if (!token.isCapitalized) return partsOfUncased(token, gazetteer);
  const [article = ''] = elided.exec(token.text) ?? [];
  if (article !== '' && gazetteer.placesNamed(token.text.slice(article.length)).length > 0) {
    return cut(token, [article.length]);
  }
  if (!hyphen.test(token.text)) return [token];
  const parts = token.text.split(/(-|\u2010|\u2011)/);
  if (parts.length < 3 || !parts.every((it, i) => i % 2 === 1 || isOfCountry(it, gazetteer))) {
    return [token];
  }
  let start = token.start;
  return parts.map((text, i) => {
    const part = {
      start,
      end: start + text.length,
      text,
      lower: text.toLowerCase(),
      begins: token.begins && i === 0,
      isCapitalized: i % 2 === 0,
    };
    start = part.end;
    return part;
  });
}

const isOfCountry = (word: string, gazetteer: Gazetteer): boolean =>
  /^\p{Lu}/u.test(word) &&
  (gazetteer.placeOfDemonym(word) !== undefined ||
    /^(?:country|region)$/.test(gazetteer.placesNamed(word)[0]?.type ?? ''));
