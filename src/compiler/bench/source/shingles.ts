/** The score of article bodies by runs of four words, as the public extraction benchmark defines it. */
const words = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];

function shinglesOf(text: string): Map<string, number> {
  const all = words(text);
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, all.length - 3); i += 1) {
    const key = all.slice(i, i + 4).join(' ');
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const size = (counts: Map<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);

/** Precision, recall and F1 of the means over pages. */
export function scorePages(pages: readonly { gold: string; body: string }[]): string {
  let [precision, recall, judged] = [0, 0, 0];
  for (const { gold, body } of pages) {
    const [wanted, found] = [shinglesOf(gold), shinglesOf(body)];
    let right = 0;
    for (const [key, count] of wanted) right += Math.min(count, found.get(key) ?? 0);
    recall += wanted.size > 0 ? right / size(wanted) : 0;
    if (found.size > 0) {
      precision += right / size(found);
      judged += 1;
    }
  }
  const [p, r] = [precision / (judged || 1), recall / (pages.length || 1)];
  return `F1 ${((2 * p * r) / (p + r)).toFixed(4)}  P ${p.toFixed(4)}  R ${r.toFixed(4)}`;
}
