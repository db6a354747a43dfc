/** How like each other two words are: for names that are not written as they should be. */

/**
 * The consonants of a word as they sound, roughly: what is left of a name in
 * every way of writing it. Only a key to look under; whether two words are
 * alike is told by their distance.
 *
 *     Hussein, Husayn, Hussain  ->  sn
 *     Qaddafi, Gadafi           ->  kdf
 *     Schumann, Shuman          ->  smn
 */
export function skeletonOf(term: string): string {
  return term
    .replaceAll('ph', 'f')
    .replaceAll('sch', 's')
    .replace(/[aeiouyhw\u0627\u0648\u064a\u0621\u0626\u0624\u0647]/g, '')
    .replace(/[cgq]/g, 'k')
    .replaceAll('z', 's')
    .replaceAll('v', 'f')
    .replace(/(.)\1+/gu, '$1');
}

/** Slips allowed in a term of this length: none in a short one, where every slip makes another word. */
export function slipsIn(term: string): number {
  return term.length < 4 ? 0 : term.length < 6 ? 1 : 2;
}

/** Words longer than this are no names. */
const longest = 40;

/**
 * The slips between a term and a word: letters added, left out, changed, or
 * two exchanged (optimal string alignment). Where `open`, the word may go on
 * after the term.
 */
export function slipsBetween(term: string, word: string, open = false): number {
  if (term.length > longest || word.length > longest) return term === word ? 0 : longest;
  let [twoBefore, before]: [number[], number[]] = [
    [],
    Array.from({ length: word.length + 1 }, (_, n) => n),
  ];
  for (let i = 1; i <= term.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= word.length; j += 1) {
      const differs = term[i - 1] === word[j - 1] ? 0 : 1;
      let best = Math.min(
        (before[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (before[j - 1] ?? 0) + differs,
      );
      if (i > 1 && j > 1 && term[i - 1] === word[j - 2] && term[i - 2] === word[j - 1])
        best = Math.min(best, (twoBefore[j - 2] ?? 0) + 1);
      row.push(best);
    }
    [twoBefore, before] = [before, row];
  }
  return open ? Math.min(...before) : (before[word.length] ?? longest);
}
