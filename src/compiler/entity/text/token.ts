import { remembered } from '../../../article/remembered.ts';
import { comma, endOf, kindAt, letter, other, sign, space } from '../../character.ts';

/** A word or a sign of a text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In lower case. */
  readonly lower: string;
  /** Whether it begins a sentence, a line or a quotation. */
  readonly begins: boolean;
  /** Whether it has a capital where a name would: at its front or after a prefix like "al-". */
  readonly isCapitalized: boolean;
}

/**
 * A token, longest kind first: letters with full stops ("U.S."), an abbreviation
 * before a name ("St."), a word with what its hyphens join ("al-Qaeda", but
 * "London-based" is three), a number, one sign.
 */
const pattern =
  /(?:\p{Lu}\.){2,}(?:-\p{Lu}\.)*|(?:Mrs?|Ms|Dr|St|Ste|Gen|Gov|Sen|Rep|Reps|Sens|Lt|Col|Sgt|Capt|Cpl|Pvt|Maj|Adm|Cmdr|Rev|Prof|Hon|Pres|Supt|Det|Insp|Jr|Sr|Inc|Corp|Co|Ltd|Bros|Mt|Ft|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Alta|Ont|Que|Sask|Man|Nfld|Govs|Mt|Ave|Blvd|Atty|Spc|Pfc|Ald|Ltd|Assn|Dept|Univ)\.(?=[\s,;)'’]|$)|\p{Lu}\.(?=\s?\p{Lu})|[\p{L}\p{M}\p{N}]+(?:[.&+@](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+|['’ʻ‘](?![sS](?![\p{L}]))[\p{L}\p{M}]+|[-‐‑][\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}]*|(?<=(?<![\p{L}-])\p{Lu}\p{Ll}{0,4})-(?!(?:led|born|run|era|made|held|like|area|only|wide|old|free|out|up|in|on|off|by|to|area|type|size|star|year|day|time|time|size)(?!\p{L}))\p{Ll}{2,4}(?![\p{L}-]))*|['’]s(?!\p{L})|[^\s]/gu;
const ends = /^[.!?…:;•*|([]$/;
const isQuote = /^["“”«»„]$/;

/** Whether a quotation mark opens: nothing or white space stands before it. */
const isOpening = (text: string, at: number): boolean => /^$|[\s([—–-]/.test(text[at - 1] ?? '');

/** The tokens of a text, in linear time. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let begins = true;
  let before = 0;
  for (;;) {
    let start = endOf(space, text, before);
    let end = endOfPlain(text, start);
    if (end === start) {
      pattern.lastIndex = start;
      const found = pattern.exec(text);
      if (found === null) return tokens;
      start = found.index;
      end = pattern.lastIndex;
    }
    begins ||= isBreak(text, before, start);
    const { text: word, lower, isCapitalized } = wordOf(text.slice(start, end));
    tokens.push({ start, end, text: word, lower, begins, isCapitalized });
    begins = kindAt(text, start) !== letter && beginsAfter(word, text, start, begins);
    before = end;
  }
}

/** Whether a sentence, a line or a quotation begins after a number or a sign. */
function beginsAfter(word: string, text: string, at: number, begins: boolean): boolean {
  return isQuote.test(word)
    ? begins || isOpening(text, at) || /[.!?…]/.test(text[at - 1] ?? '')
    : ends.test(word) || (begins && !/[\p{L}\p{N}]/u.test(word));
}

function isBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text[at] === '\n') return true;
  return false;
}

/** No abbreviation of the pattern has more letters. */
const longestAbbreviation = 5;

/** The end of a sign, or of a word of plain letters to which nothing after it can belong; where the pattern must tell, the start. */
function endOfPlain(text: string, start: number): number {
  const kind = kindAt(text, start);
  if (kind === sign || kind === comma) return start + 1;
  const end = endOf(letter, text, start);
  if (kindAt(text, end) !== other || end === text.length) return end;
  const isStopped = text[end] === '.' && end - start > longestAbbreviation;
  return isStopped && kindAt(text, end + 1) === space ? end : start;
}

const capital =
  /^\p{N}*\p{Lu}|^\p{Lt}|^(?:al|el|an|ad|as|ar|ash|bin|ibn|de|d|l|o|mc|e|i)['’‐-]?\p{Lu}|^\p{Ll}{1,2}\p{Lu}/u;

/** Words whose spellings are remembered: a text has few that are not in the last ones. */
const mostRemembered = 50_000;

/** A word as it is in a text and in lower case. One value for each word, so that what is looked up by it is found at once. */
const wordOf = remembered(
  mostRemembered,
  (text: string): Pick<Token, 'text' | 'lower' | 'isCapitalized'> => ({
    text,
    lower: text.toLowerCase(),
    isCapitalized: capital.test(text),
  }),
);
