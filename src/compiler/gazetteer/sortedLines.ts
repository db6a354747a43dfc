/**
 * A table kept as the text of its file: lines in the order of their first
 * column, columns parted by tabs. Nothing is read until it is asked for, so a
 * table of 140,000 lines costs a few milliseconds.
 */
export interface SortedLines {
  /** The lines whose first column is this key, without the key. */
  readonly find: (key: string) => readonly string[];
  /** How many words the longest key has that begins with this word; 0 when none does. */
  readonly longestFrom: (word: string) => number;
}

/** The table in the text of a file whose lines are in the order of UTF-16 code units. */
export function sortedLinesOf(text: string): SortedLines {
  const starts = startsOf(text);
  return {
    find(key) {
      const found: string[] = [];
      for (let i = firstAtOrAfter(text, starts, key); i < starts.length - 1; i += 1) {
        const [from = 0, to = 0] = [starts[i], starts[i + 1]];
        if (!text.startsWith(key, from)) break;
        const after = text[from + key.length];
        if (after === '\t') found.push(text.slice(from + key.length + 1, to - 1));
        else if (after === '\n') found.push('');
        else break;
      }
      return found;
    },
    longestFrom(word) {
      let longest = 0;
      for (let i = firstAtOrAfter(text, starts, word); i < starts.length - 1; i += 1) {
        const from = starts[i] ?? 0;
        const after = text.charCodeAt(from + word.length);
        if (!text.startsWith(word, from) || (after !== 9 && after !== 10 && after !== 32)) break;
        longest = Math.max(longest, wordsAt(text, from));
      }
      return longest;
    },
  };
}

function startsOf(text: string): Uint32Array {
  let size = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) size += 1;
  const starts = new Uint32Array(size);
  let next = 0;
  for (let line = 1; line < size; line += 1) {
    next = text.indexOf('\n', next) + 1;
    starts[line] = next;
  }
  return starts;
}

function firstAtOrAfter(text: string, starts: Uint32Array, key: string): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(text, starts[middle] ?? 0, key)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wordsAt(text: string, from: number): number {
  let words = 1;
  for (let at = from; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 32) words += 1;
    if (code === 9 || code === 10 || Number.isNaN(code)) return words;
  }
}

/** Whether the first column of the line at `from` comes before the key. */
function isBefore(text: string, from: number, key: string): boolean {
  for (let i = 0; i < key.length; i += 1) {
    const ours = text.charCodeAt(from + i);
    const theirs = key.charCodeAt(i);
    if (ours === 9 || ours === 10 || Number.isNaN(ours)) return true;
    if (ours !== theirs) return ours < theirs;
  }
  return false;
}
