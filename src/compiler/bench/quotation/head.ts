/** The word that a phrase naming a speaker turns on, as the gold's scorer cuts it. */
const cut =
  /^(of|for|in|at|on|from|to|with|who|whose|whom|which|that|near|by|as|against|about|and|or|said|says|told|like|under|inside|during|after|before|when|where|while|close|familiar|involved|including|among|between|over|behind|working|running|speaking|representing|was|is|are|were|has|had|have)$/i;
const titles =
  /\b(secretary of (state|defense|labor|education|agriculture|the treasury)|chief of staff|speaker of the house|director of national intelligence)\b/gi;

/** Pronouns: two mentions agree only where they overlap. */
export const pronouns: ReadonlySet<string> = new Set(
  `he she they i we it you who him her them his their my our me us its himself herself one that this those these
  mine`.split(/\s+/),
);

/** The head word in lower case: "former Gov. Ana Lopez of Ohio" -> "lopez". */
export function headWordOf(phrase: string): string {
  const plain = phrase.replace(/’/g, "'").replace(/\s+/g, ' ').replace(titles, 'secretary').trim();
  const [first = ''] = plain.replace(/^["“”‘’'([]+/, '').split(/[,(;:[\]—–]| - |--/);
  const words = first.trim().split(' ').filter(Boolean);
  const at = words.findIndex((word, nth) => nth > 0 && cut.test(word));
  const last = at < 0 ? words.length : at;
  const head = bare(words[last - 1] ?? '');
  const isSuffix = /^(jr|sr|ii|iii|iv)$/i.test(head) && last > 1;
  return (isSuffix ? (words[last - 2] ?? '').replace(/[^\p{L}\p{N}-]/gu, '') : head).toLowerCase();
}

const bare = (word: string): string =>
  word.replace(/[’']s?$/i, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const courtesies = /^(jr|sr|ii|iii|mr|mrs|ms|dr|sen|rep|gov|president|senator|the)$/;

/** Whether a predicted name is the gold's: same last name, and first names that do not conflict. */
export function isSameName(gold: string, predicted: string | undefined): boolean {
  const [ours, theirs] = [wordsOf(predicted ?? ''), wordsOf(gold)];
  if (ours.length === 0 || theirs.length === 0 || ours.at(-1) !== theirs.at(-1)) return false;
  return ours.length < 2 || theirs.length < 2 || ours[0]?.[0] === theirs[0]?.[0];
}

const wordsOf = (name: string): string[] =>
  name
    .replace(/[’']s\b/g, '')
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}-]/gu, '').toLowerCase())
    .filter((word) => word !== '' && !courtesies.test(word));
