/** Letters that Unicode does not decompose, as a name is usually written without them. */
const plainLetters = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
]);
const marks = /[\u0300-\u036f]/g;
const dropped = /[.'’‘`´ʻʼʿʾ"“”]/g;
const spaces = /[\s\-‐‑–—_/,]+/g;
const plain = /^[a-z0-9 ]*$/;

/** Forms kept, since a document asks for the same names again and again. */
const folded = new Map<string, string>();
const mostKept = 20_000;

/**
 * A name in the form in which names are compared: lower case, no accents, no
 * full stops, no apostrophes, one space between words.
 *
 *     "Côte-d'Ivoire" -> "cote divoire"      "U.S." -> "us"
 */
export function foldName(name: string): string {
  const known = folded.get(name);
  if (known !== undefined) return known;
  if (folded.size > mostKept) folded.clear();
  const form = folding(name);
  folded.set(name, form);
  return form;
}

function folding(name: string): string {
  const lower = name.toLowerCase();
  if (plain.test(lower)) return lower.replace(/ {2,}/g, ' ').trim();
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => plainLetters.get(letter) ?? letter)
    .normalize('NFC')
    .replace(dropped, '')
    .replace(spaces, ' ')
    .trim();
}

/** A folded name with a capital on each word, the way most names are written: "new york" -> "New York". */
export function capitalized(folded: string): string {
  return folded.replace(/(^| )\p{L}/gu, (first) => first.toUpperCase());
}
