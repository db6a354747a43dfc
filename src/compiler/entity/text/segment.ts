import type { Token } from './token.ts';

/** A run of tokens in which names may stand: `[from, to)` of the tokens. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

/** Small words that stand inside names: "Bank of America", "Ludwig van Beethoven". */
const joining = new Set(
  "of the and for & de la le les du des da das do dos di del della y von van der den ter zu zum bin ibn al el ul ud ben abu in on at to - – ‑ ' ’ 's ’s . / + a an als und et e o".split(
    ' ',
  ),
);
/** Words whose capital only says that a sentence begins. */
const openers = new Set(
  "a an in on at to from of by for with as but and or if when while after before since because although though however he she it they we you i his her its their our your my this that these those there here what who where why how which not no yes so then now also both each some many most more all any every one two three four five six seven eight nine ten first second another other such even still just only once until during under over between among about against despite according within without through is are was were be been has have had do does did will would can could should may might must let please meanwhile moreover instead perhaps i'm it's that's he's she's we're they're don't didn't i've i'll there's what's you're".split(
    ' ',
  ),
);
const pronoun = /^i(?:['’](?:m|ve|ll|d))?$/;
const widest = 3;
/** No name is longer; a list of names in capitals is cut. */
const longest = 40;

/**
 * The runs of a text that begin and end with a capital or a number in a name.
 *
 *     the head of the Bank of England said in London on Friday
 *                     ^^^^^^^^^^^^^^^         ^^^^^^    ^^^^^^
 */
export function segmentsIn(tokens: readonly Token[]): Segment[] {
  const segments: Segment[] = [];
  let from = -1;
  let last = -1;
  const close = (): void => {
    const isArticle = last === from && tokens[from]?.lower === 'the';
    if (from >= 0 && !isArticle) segments.push({ from, to: last + 1 });
    from = -1;
  };
  tokens.forEach((token, i) => {
    if (from >= 0 && (token.begins || i - last > widest + 1 || i - from >= longest)) close();
    const isOpener = from < 0 && token.begins && openers.has(token.lower);
    const carries =
      (token.isCapitalized && !isOpener && !pronoun.test(token.lower)) ||
      isNumberInName(tokens, i, from >= 0);
    if (carries) {
      if (from < 0) from = i;
      last = i;
    } else if (!joining.has(token.lower) && !isCommaInName(tokens, i)) close();
  });
  close();
  return segments;
}

/** Letters of ASCII, with which most words begin, are no numbers. */
const begunByNumber = /^(?![A-Za-z])\p{N}/u;
const isNumberInName = (tokens: readonly Token[], i: number, isOpen: boolean): boolean =>
  begunByNumber.test(tokens[i]?.text ?? '') && (isOpen || tokens[i + 1]?.isCapitalized === true);

/** "Google, Inc."; "Martin Luther King, Jr." */
const isCommaInName = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === ',' &&
  /^(?:inc|corp|co|ltd|llc|l\.l\.c|plc|jr|sr|l\.p)\.?$/.test(tokens[i + 1]?.lower ?? '');
