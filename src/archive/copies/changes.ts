/** What is different between two versions of an article: paragraph by paragraph, and word by word within a paragraph. */
import type { NewsArticle } from '../../article/article.ts';
import { textBlocksOf } from '../../article/text.ts';

/** Words that both versions have, that only the later one has, or only the earlier one. */
export interface ChangedWords {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A paragraph that is not the same in both versions. Its words in order: those of one version, or of both. */
export interface ParagraphChange {
  readonly words: readonly ChangedWords[];
}

/** Longer versions are not compared: the table of common parts grows with the square. */
const [mostParagraphs, mostWords] = [300, 600];

/** The paragraphs that differ, in the order of the text. Undefined where there are too many to compare. */
export function findChanges(
  earlier: NewsArticle,
  later: NewsArticle,
): readonly ParagraphChange[] | undefined {
  const [before, after] = [paragraphsOf(earlier), paragraphsOf(later)];
  if (before.length > mostParagraphs || after.length > mostParagraphs) return undefined;
  const changes: ParagraphChange[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = (): void => {
    changes.push(...pairedChanges(removed, added));
    [removed, added] = [[], []];
  };
  for (const { kind, part } of commonParts(before, after)) {
    if (kind === 'same') flush();
    else if (kind === 'removed') removed.push(part);
    else added.push(part);
  }
  flush();
  return changes;
}

function paragraphsOf({ headline, blocks }: NewsArticle): readonly string[] {
  const story = blocks.filter(({ type }) => type !== 'figure').flatMap(textBlocksOf);
  return [headline, ...story].map(({ text }) => text);
}

/** Between two paragraphs that stayed: each new one with the old one that it was made from, in their order. */
function pairedChanges(
  removed: readonly string[],
  added: readonly string[],
): readonly ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let next = 0;
  for (const text of added) {
    const from = removed.findIndex((old, n) => n >= next && areAkin(old, text));
    const gone = from < 0 ? [] : removed.slice(next, from);
    changes.push(...gone.map((old) => whole('removed', old)));
    changes.push(
      from < 0 ? whole('added', text) : { words: changedWords(removed[from] ?? '', text) },
    );
    if (from >= 0) next = from + 1;
  }
  changes.push(...removed.slice(next).map((old) => whole('removed', old)));
  return changes;
}

const whole = (kind: ChangedWords['kind'], text: string): ParagraphChange => ({
  words: [{ kind, text }],
});

/** Words with the blanks before them, so that joined they are the text again. */
const wordsIn = (text: string): readonly string[] => text.match(/\s*\S+/g) ?? [];

/** Whether at least half of the words of the shorter one stand in the other. */
function areAkin(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => new Set(wordsIn(text).map((word) => word.trim())));
  if (a === undefined || b === undefined) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared * 2 >= Math.min(a.size, b.size);
}

function changedWords(before: string, after: string): readonly ChangedWords[] {
  const [a, b] = [wordsIn(before), wordsIn(after)];
  if (a.length > mostWords || b.length > mostWords)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: ` ${after}` },
    ];
  const words: { kind: ChangedWords['kind']; text: string }[] = [];
  for (const { kind, part } of commonParts(a, b)) {
    const last = words.at(-1);
    if (last?.kind === kind) last.text += part;
    else words.push({ kind, text: part });
  }
  return words;
}

interface Part {
  readonly kind: ChangedWords['kind'];
  readonly part: string;
}

/** Two lists as one: their longest common part, and between its members what only one of them has, the old before the new. */
function commonParts(before: readonly string[], after: readonly string[]): readonly Part[] {
  const width = after.length + 1;
  /** At `i, j`: how long the longest common part is of what follows there. */
  const lengths = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      lengths[at] =
        before[i] === after[j]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  const parts: Part[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, now] = [before[i], after[j]];
    if (old !== undefined && old === now) {
      parts.push({ kind: 'same', part: old });
      [i, j] = [i + 1, j + 1];
    } else if (
      old !== undefined &&
      (now === undefined ||
        (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
    ) {
      parts.push({ kind: 'removed', part: old });
      i += 1;
    } else {
      parts.push({ kind: 'added', part: now ?? '' });
      j += 1;
    }
  }
  return parts;
}
