/** The label of every line of a plain text, read off its draft: the format of the scraped-text bench. */
import type { Block, SourceSlice } from '../../../article/article.ts';
import type { CleaningRule } from '../../../article/cleaning.ts';
import type { Draft, SourceLine } from '../../draft.ts';

const ofRule: Record<CleaningRule, string> = {
  'headline/repeated': 'headline-dup',
  'caption/repeated': 'caption',
  'boilerplate/promotion': 'promo',
  'boilerplate/navigation': 'nav',
  'boilerplate/related': 'related',
  'boilerplate/disclaimer': 'disclaimer',
  'boilerplate/agency': 'agency-tail',
  'boilerplate/embed': 'embed',
  'boilerplate/page': 'nav',
  section: 'section',
  metadata: 'date',
  'empty-mark': 'credit',
};

/** The bench's label for each non-blank line, in order. */
export function lineLabelsOf(draft: Draft, lines: readonly SourceLine[]): string[] {
  const labels = new Map<number, string>();
  const set = (label: string, slices: readonly SourceSlice[]) => {
    for (const { line } of slices) labels.set(line, label);
  };
  for (const { line, rule, text } of draft.cleaned) {
    const isButton = rule === 'empty-mark' && !/[\p{L}©ⓒ]/u.test(text);
    labels.set(line, isButton ? 'nav' : ofRule[rule]);
  }
  set('section', draft.site?.source ?? []);
  set('deck', draft.standfirst?.source ?? []);
  set('byline', draft.byline?.source ?? []);
  const story = draft.blocks.find((block) => block.type === 'paragraph');
  const isTail = (draft.publisher?.source[0]?.line ?? 0) > (story?.source[0]?.line ?? Infinity);
  set(isTail ? 'agency-tail' : 'date', draft.publisher?.source ?? []);
  set('dateline', draft.dateline?.source ?? []);
  set('date', draft.datePublished ? [draft.datePublished.source] : []);
  set('headline', draft.headline.source);
  for (const block of draft.blocks.toReversed()) setBlock(block, set);
  return lines
    .filter(({ text }) => text.trim() !== '')
    .map(({ number }) => labels.get(number) ?? 'missing');
}

function setBlock(
  block: Block,
  set: (label: string, slices: readonly SourceSlice[]) => void,
): void {
  switch (block.type) {
    case 'paragraph':
      return set('body', block.source);
    case 'subheading':
      return set('subheading', block.source);
    case 'list':
      return block.items.forEach((item) => set('body', item.source));
    case 'footnote':
      return set('disclaimer', block.source);
    case 'figure':
      set('credit', block.credit?.source ?? []);
      return set('caption', block.caption?.source ?? []);
  }
}

/** The named fields of the bench, null where the text has none. */
export function fieldsOf(draft: Draft, hasHeadline: boolean): Record<string, string | null> {
  return {
    headline: hasHeadline ? draft.headline.text : null,
    date: draft.datePublished?.iso.slice(0, 10) ?? null,
    byline: draft.byline?.text.replace(/^[\s—–-]*(?:by|written by)\s+/i, '') ?? null,
    dateline: draft.dateline?.text.replace(/[\s—–-]+$/, '') ?? null,
  };
}
