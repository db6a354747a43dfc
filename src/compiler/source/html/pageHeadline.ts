import { folded, weightOf } from '../../layout/shape.ts';
import { type PageLine, tagOf } from './pageLines.ts';

/**
 * Which line of a page is its headline: a heading that the head also states,
 * else the first `<h1>` before the story, else a line that says what the
 * title says. Undefined where only the head has it.
 */
export function headlineIndexOf(
  lines: readonly PageLine[],
  title: string | undefined,
  firstStory: number,
): number | undefined {
  const stated = folded(title ?? '');
  const isStated = (plain: string) => plain !== '' && (plain === stated || isMostOf(plain, stated));
  const find = (test: (line: PageLine, index: number) => boolean) => {
    const index = lines.findIndex(test);
    return index < 0 ? undefined : index;
  };
  const isBefore = (index: number) => firstStory < 0 || index <= firstStory;
  return (
    find((line) => level(line) === '1' && isStated(folded(line.text))) ??
    find((line) => level(line) !== undefined && isStated(folded(line.text))) ??
    find((line, i) => isBefore(i) && folded(line.text) === stated && stated !== '') ??
    find((line, i) => isBefore(i) && level(line) === '1' && weightOf(line.text) >= 2) ??
    find((line) => level(line) === '1' && /[\p{L}\p{N}]/u.test(line.text))
  );
}

const level = (line: PageLine) => /^h([1-3])$/.exec(headingTagOf(line))?.[1];

/** A heading may hold its words in an inner block. */
function headingTagOf(line: PageLine): string {
  const own = tagOf(line.block);
  const parent = line.block.parentElement;
  return /^h[1-3]$/.test(own) || !parent ? own : tagOf(parent);
}

/** Whether one text is the other but for a site's name at the end or a few words. */
function isMostOf(plain: string, stated: string): boolean {
  if (plain.length < 12) return false;
  return stated.startsWith(plain) || (stated.length > 12 && plain.startsWith(stated));
}
