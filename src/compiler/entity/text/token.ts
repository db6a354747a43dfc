import { remembered } from '../../../article/remembered.ts';

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
  for (const { 0: word, index } of text.matchAll(pattern)) {
    if (text.slice(before, index).includes('\n')) begins = true;
    before = index + word.length;
    const { text: own, lower, isCapitalized } = wordOf(word);
    tokens.push({ start: index, end: before, text: own, lower, begins, isCapitalized });
    if (/^[A-Za-z]/.test(word)) begins = false;
    else
      begins = isQuote.test(word)
        ? begins || isOpening(text, index) || /[.!?…]/.test(text[index - 1] ?? '')
        : ends.test(word) || (begins && !/[\p{L}\p{N}]/u.test(word));
  }
  return tokens;
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
