/** Which lines of a page its gold body holds. */

/** The words of a text as the extraction benchmark counts them. */
export const words = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];

/** Whether most of a line's runs of words are runs of the gold body. */
export function labelOf(text: string, gold: ReadonlySet<string>): number {
  const own = words(text);
  if (own.length === 0) return 0;
  const width = Math.min(4, own.length);
  let hits = 0;
  for (let i = 0; i + width <= own.length; i += 1) {
    if (gold.has(own.slice(i, i + width).join(' '))) hits += 1;
  }
  return hits / (own.length - width + 1) > 0.5 ? 1 : 0;
}

/** Every run of one to four words of the gold body; short lines count only where a gold line equals them. */
export function runsOf(gold: string): Set<string> {
  const runs = new Set<string>();
  const all = words(gold);
  for (let i = 0; i + 4 <= all.length; i += 1) runs.add(all.slice(i, i + 4).join(' '));
  for (const line of gold.split('\n')) {
    const own = words(line);
    if (own.length > 0 && own.length < 4) runs.add(own.join(' '));
  }
  return runs;
}
