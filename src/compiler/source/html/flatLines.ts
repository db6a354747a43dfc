import { visibleLine } from '../controls.ts';

/**
 * The text of a page without its structure, in one pass and without a tree: for
 * pages that are nested too deep to be read as pages.
 */
export function flatLinesOf(html: string): string[] {
  const text = withoutUnseen(html)
    .replace(
      /<(?:br|\/?(?:p|div|li|td|tr|h[1-6]|section|article|blockquote|ul|ol|table|body|figure|figcaption|header|footer|main|aside|nav|title|pre|dd|dt))\b[^<>]*>/gi,
      '\n',
    )
    .replace(/<\/?[a-z][^<>]*>/gi, '');
  return text
    .split('\n')
    .map((line) => visibleLine(decoded(line).replace(/\s+/g, ' ')).text.trim())
    .filter((line) => line !== '');
}

/** The page without comments and without what is in scripts and styles; each search goes on where the last one ended. */
function withoutUnseen(html: string): string {
  const opening = /<!--|<(script|style|template|noscript|iframe|svg)\b/gi;
  const kept: string[] = [];
  let from = 0;
  for (let found = opening.exec(html); found; found = opening.exec(html)) {
    kept.push(html.slice(from, found.index));
    const closing = found[1] === undefined ? '-->' : `</${found[1].toLowerCase()}`;
    const end = indexOfEnd(html, closing, opening.lastIndex);
    // Something that is never closed hides nothing but itself.
    from = end ?? opening.lastIndex;
    opening.lastIndex = from;
    if (end === undefined) kept.push(' ');
  }
  return [...kept, html.slice(from)].join('').replaceAll('\n', ' ');
}

function indexOfEnd(html: string, closing: string, from: number): number | undefined {
  const pattern = new RegExp(closing, 'gi');
  pattern.lastIndex = from;
  const found = pattern.exec(html);
  if (!found) return undefined;
  const end = html.indexOf('>', found.index);
  return end < 0 ? html.length : end + 1;
}

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
]);

/** Character references; those of no known character stay as they are. */
function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal, hex, name) => {
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      if (name !== undefined) return named.get(name) ?? whole;
      const isCharacter = code > 0 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000);
      return isCharacter ? String.fromCodePoint(code) : whole;
    },
  );
}
