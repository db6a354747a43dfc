import { weightOf } from './shape.ts';
import type { TextBlock, TextRange } from '../../article/article.ts';

const opening = /^(\*{1,3}|†{1,2}|‡|[¹²³⁴-⁹]{1,2}|\[\d{1,2}\]|\(\d{1,2}\))\s*(?=[\p{L}\p{N}"“'(])/u;

/**
 * The sign before a note, with the blanks after it. Undefined where a text has none.
 *
 *     *Daesh, also known as ISIS, is ...
 *     ^
 */
export function footnoteMarkerOf(text: string): { marker: string; length: number } | undefined {
  const found = opening.exec(text);
  return found?.[1] === undefined ? undefined : { marker: found[1], length: found[0].length };
}

/** Which texts of a story are notes: those with a marker that stand after its last paragraph. */
export function areFootnotes(texts: readonly string[], isStory: readonly boolean[]): boolean[] {
  const notes = texts.map(() => false);
  for (let i = texts.length - 1; i > 0; i -= 1) {
    if (!isStory[i]) continue;
    const text = texts[i] ?? '';
    if (footnoteMarkerOf(text) === undefined || weightOf(text) < 5) break;
    if (isListed(texts, isStory, i)) break;
    notes[i] = true;
  }
  return notes;
}

/** Whether a line with a sign and a blank follows, or is followed by, another such line: then both are items of a list. */
function isListed(texts: readonly string[], isStory: readonly boolean[], index: number): boolean {
  const isItem = (i: number) => isStory[i] === true && /^\*\s/.test(texts[i] ?? '');
  return isItem(index) && (isItem(index - 1) || isItem(index + 1));
}

/** What a note is tied to in the body. */
export interface Anchor {
  readonly range: TextRange;
  readonly anchored: 'marked' | 'by name';
}

/**
 * The words of the body that a note explains: those that bear its marker, or,
 * where none does, the first mention of the words that the note begins with.
 */
export function anchorOf(
  marker: string,
  note: string,
  body: readonly TextBlock[],
): Anchor | undefined {
  return markedAnchorOf(marker, body) ?? namedAnchorOf(note, body);
}

/** The word before the marker: "Daesh*". */
function markedAnchorOf(marker: string, body: readonly TextBlock[]): Anchor | undefined {
  const sign = marker.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`[\\p{L}\\p{M}\\p{N}'’-]{1,60}(?=${sign}(?!\\*))`, 'u');
  for (const { id, text } of body) {
    const found = text.includes(marker) ? pattern.exec(text) : null;
    if (found)
      return {
        range: { block: id, start: found.index, end: found.index + found[0].length },
        anchored: 'marked',
      };
  }
  return undefined;
}

/** The longest opening of the note, up to its first comma, verb or bracket, that the body has too. */
function namedAnchorOf(note: string, body: readonly TextBlock[]): Anchor | undefined {
  const opening = /^[^,;:.()[\]–—]{1,80}/u.exec(note)?.[0] ?? '';
  const words = [...opening.matchAll(/[\p{L}\p{M}\p{N}'’-]+/gu)].slice(0, 6);
  for (let count = words.length; count > 0; count -= 1) {
    const last = words[count - 1];
    if (!last || (count === 1 && last[0].length < 3)) continue;
    const found = mentionOf(opening.slice(words[0]?.index ?? 0, last.index + last[0].length), body);
    if (found) return { range: found, anchored: 'by name' };
  }
  return undefined;
}

function mentionOf(name: string, body: readonly TextBlock[]): TextRange | undefined {
  // A note that begins with "The group" is tied to no first "The".
  if (/^(?:the|a|an|this|these|it|in|on|for|all|le|la|der|die|das|el)$/i.test(name))
    return undefined;
  for (const { id, text } of body) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const isWhole = !/[\p{L}\p{M}\p{N}]/u.test(
        (text[at - 1] ?? ' ') + (text[at + name.length] ?? ' '),
      );
      if (isWhole) return { block: id, start: at, end: at + name.length };
    }
  }
  return undefined;
}
