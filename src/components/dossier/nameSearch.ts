/** Finding a name by some of its letters, as a reader types them: without accents, in any case. */

/** Whether a name has these letters, every word of them somewhere in it. */
export function isNamed(name: string, wanted: string): boolean {
  const letters = plain(name);
  return plain(wanted)
    .split(/\s+/)
    .every((word) => letters.includes(word));
}

/** Lower case, without the marks that a reader may leave out: accents, the vowels of Arabic and Hebrew. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
