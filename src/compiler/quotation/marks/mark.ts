/**
 * A quotation mark in a text: which pair it belongs to and which way it can face
 * where it stands.
 *
 *     He said, "It's over".
 *              ^ opens    ^ closes; the apostrophe is no mark
 */
export interface Mark {
  /** `[start, end)` in the text: two characters for `''` and two backticks. */
  readonly start: number;
  readonly end: number;
  /** `double` and `angle` quote; `single` quotes in British style or inside another quotation. */
  readonly family: 'double' | 'single' | 'doubled' | 'angle';
  readonly opens: boolean;
  readonly closes: boolean;
  /** The character says which way it faces, so that a second one opens a nested quotation. */
  readonly directed: boolean;
}

type Facing = Pick<Mark, 'opens' | 'closes' | 'directed'>;

const anyMark = /&quot;|''|``|,,(?=\p{Lu})|["“”„‟«»'‘’‚‛‹›`′]/gu;
const boundaryBefore = /[\s([{<—–\-/|"“”„‟«»'‘’‚‛‹›`>:¿¡=\u200b\u200e\u200f]/u;
const boundaryAfter = /[\s)\]}>—–\-/|"“”‟«»'’‛‹›`.,;:?!…<*\u200b\u200e\u200f]/u;
const letter = /[\p{L}\p{N}]/u;
/** Words that English writes with an apostrophe in front. */
const elided =
  /^(?:\d0s?|\d\d\b|em|til|till|tis|twas|twere|cause|bout|round|n|cuz|kay|neath|fore|ere|er|im|ole|cos)\b/i;

/** Every quotation mark of a text, in order; apostrophes, primes and elisions are left out. */
export function marksIn(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { 0: sign, index } of text.matchAll(anyMark)) {
    const facing = facingOf(sign, text, index);
    if (!facing.opens && !facing.closes) continue;
    marks.push({ start: index, end: index + sign.length, family: familyOf(sign), ...facing });
  }
  return marks;
}

function familyOf(sign: string): Mark['family'] {
  if (sign === "''" || sign === '``' || sign === ',,') return 'doubled';
  if (sign === '&quot;' || '"“”„‟'.includes(sign)) return 'double';
  return '«»'.includes(sign) ? 'angle' : 'single';
}

function facingOf(sign: string, text: string, at: number): Facing {
  const before = at === 0 ? ' ' : (text[at - 1] ?? ' ');
  const after = text[at + sign.length] ?? ' ';
  const free = boundaryBefore.test(before);
  const ended = boundaryAfter.test(after);
  if (sign === '«' || sign === '»') return angleFacing(sign, before, after);
  if (sign === '„' || sign === ',,') return { opens: true, closes: false, directed: true };
  if (sign === '``') return { opens: true, closes: false, directed: true };
  if (sign === '“' || sign === '‟') return curlyFacing(free, after, ended, before);
  if (sign === '”') return closingFacing(free, before, after, ended);
  if (sign === '"' || sign === "''" || sign === '&quot;')
    return straightFacing(before, after, free, ended);
  return singleFacing(sign, text, at, { before, after, free, ended });
}

/** German pairs turn the points inwards: »so«. French ones have spaces inside: « ainsi ». */
function angleFacing(sign: string, before: string, after: string): Facing {
  const inwards = /[\p{L}\p{N}¿¡(['"“‘]/u.test(after) && boundaryBefore.test(before);
  const outwards = !/\s/.test(before) && boundaryAfter.test(after);
  if (sign === '«') return { opens: !outwards || inwards, closes: outwards, directed: true };
  const opens = inwards && !outwards;
  return { opens, closes: !opens, directed: true };
}

/** An opening curly mark; German closes with it, and typists turn it the wrong way. */
function curlyFacing(free: boolean, after: string, ended: boolean, before: string): Facing {
  const closes = !/\s/.test(before) && !free && ended && !letter.test(after);
  return { opens: !closes, closes, directed: true };
}

/** A closing curly mark; Swedish and wrong-way typing open with it. */
function closingFacing(free: boolean, before: string, after: string, ended: boolean): Facing {
  const opens = free && !ended && (/\s/.test(before) || before === '(' || before === '—');
  return { opens, closes: !opens || !/\s/.test(after), directed: !opens };
}

function straightFacing(before: string, after: string, free: boolean, ended: boolean): Facing {
  if (/\d/.test(before) && ended && !/[.,]/.test(after)) {
    return { opens: false, closes: true, directed: false };
  }
  const opens = free && !/[\s.,;:?!)\]]/.test(after);
  const closes = ended && !/\s/.test(before) && before !== '(';
  if (opens || closes) return { opens, closes, directed: false };
  // A space on both sides: whichever is due.
  if (/\s/.test(before) && /\s/.test(after)) return { opens: true, closes: true, directed: false };
  // `word"word` and `word "` with a space too many: let the pairing decide.
  return { opens: !/\s/.test(after), closes: !opens, directed: false };
}

interface Around {
  readonly before: string;
  readonly after: string;
  readonly free: boolean;
  readonly ended: boolean;
}

function singleFacing(sign: string, text: string, at: number, around: Around): Facing {
  const { before, after, free, ended } = around;
  if (sign === '‚') return { opens: free && letter.test(after), closes: false, directed: true };
  if (sign === '‹' || sign === '›') return angleFacing(sign === '‹' ? '«' : '»', before, after);
  if (sign === '′' || (letter.test(before) && letter.test(after))) return none;
  const opens = free && !/[\s.,;:?!)\]]/.test(after) && !elided.test(text.slice(at + 1, at + 8));
  const closes = !/\s/.test(before) && ended && sign !== '`';
  if (sign === '‘') return { opens: opens || !closes, closes: closes && !opens, directed: true };
  if (sign === '’') return { opens: false, closes, directed: true };
  return { opens, closes, directed: false };
}

const none: Facing = { opens: false, closes: false, directed: false };
