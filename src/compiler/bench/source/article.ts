/** A draft as the article extraction benchmark wants it. */
import type { Draft, SourceFile } from '../../draft.ts';
import { decode } from '../../source/decode.ts';
import { pageOf } from '../../source/html/page.ts';
import { headValue } from '../../source/html/metadata/headLines.ts';

/** The fields of the benchmark, null where the page has none. */
export function articleOf(draft: Draft, file: SourceFile): Record<string, string | null> {
  const body = draft.blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.map((item) => item.text);
    if (block.type === 'figure') return [];
    return [block.type === 'footnote' ? block.marker + block.text : block.text];
  });
  const dateline = draft.dateline ? [`${draft.dateline.text} ${body[0] ?? ''}`] : [];
  return {
    articleBody: [...dateline, ...(draft.dateline ? body.slice(1) : body)].join('\n\n'),
    headline: draft.headline.text,
    datePublished: draft.datePublished?.iso ?? null,
    byline: draft.byline?.text.replace(/^\s*by\s+/i, '') ?? null,
    image: imageOf(file),
  };
}

/** The address of the picture that the page's head names. */
function imageOf(file: SourceFile): string | null {
  const { text } = decode(file);
  const head = text === undefined ? [] : pageOf(text).head;
  return (
    headValue(head, 'og:image', 'ld:image', 'twitter:image', 'parsely-image-url')?.text ?? null
  );
}
