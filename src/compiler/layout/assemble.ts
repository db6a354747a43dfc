/** Labelled units to a draft: every text in its block, and what was left out in the list of cleaned lines. */
import type { Block, Footnote, TextBlock } from '../../article/article.ts';
import type { CleanedLine } from '../../article/cleaning.ts';
import { type BlockId, articleIdOf, blockIdOf } from '../../article/id.ts';
import { directionOf, textBlocksOf } from '../../article/text.ts';
import type { Draft, SourceFile } from '../draft.ts';
import { anchorOf, footnoteMarkerOf } from './footnote.ts';
import { datelineEndOf } from './head/dateline.ts';
import { figureOf } from './figures/figure.ts';
import { directionOfLanguage, languageOf } from './language.ts';
import { cleaningRuleOf } from './label.ts';
import { cleanedLinesOf } from './cleaned.ts';
import type { Metadata } from './head/metadata.ts';
import { type LabelledUnit, type Unit, partOf } from './unit.ts';

/** What a draft is made of. */
export interface Layout {
  readonly file: SourceFile;
  readonly format: Draft['source']['format'];
  /** Which item of a feed, from 1. */
  readonly part?: number;
  readonly units: readonly LabelledUnit[];
  readonly metadata: Metadata;
  /** BCP 47, where the source states it. */
  readonly language?: string;
}

/** Put the draft together. */
export function assemble(layout: Layout): Draft {
  const { file, units, metadata } = layout;
  const story = storyOf(units);
  const blocks = blocksOf(story.units);
  const language =
    layout.language ??
    languageOf(
      units
        .filter(isStory)
        .map((it) => it.text)
        .join('\n')
        .slice(0, 20_000),
    );
  return {
    id: articleIdOf(file.name, layout.part),
    headline: textBlock('headline', metadata.headline),
    ...optional('standfirst', metadata.standfirst),
    ...optional('byline', metadata.byline),
    ...optional('dateline', story.dateline),
    ...optional('publisher', metadata.publisher),
    ...optional('site', metadata.site),
    ...(metadata.datePublished && { datePublished: metadata.datePublished }),
    language,
    direction: directionOfLanguage(language) ?? directionOf(metadata.headline.text),
    blocks: tied(blocks),
    cleaned: [...cleanedOf(units), ...metadata.cleaned].toSorted((a, b) => a.line - b.line),
    source: { file: file.name, sha256: file.sha256, format: layout.format },
  };
}

const isStory = (unit: LabelledUnit): boolean => unit.label === 'body' || unit.label === 'item';

/** A text block of a unit. */
export function textBlock(id: string | number, unit: Unit): TextBlock {
  return { id: blockIdOf(id), text: unit.text, source: unit.source };
}

function optional<Key extends string>(
  key: Key,
  unit: Unit | undefined,
): Partial<Record<Key, TextBlock>> {
  if (unit === undefined) return {};
  return { [key]: textBlock(key, unit) } as Partial<Record<Key, TextBlock>>;
}

/** The units of the story, the dateline taken off its first paragraph. */
function storyOf(units: readonly LabelledUnit[]): {
  units: readonly LabelledUnit[];
  dateline?: Unit;
} {
  const alone = units.find((unit) => unit.label === 'dateline');
  if (alone) return { units, dateline: alone };
  const first = units.findIndex((unit) => unit.label === 'body');
  const unit = units[first];
  const end = unit && datelineEndOf(unit.text);
  const dateline = unit && end !== undefined ? partOf(unit, 0, end) : undefined;
  const rest = unit && end !== undefined ? partOf(unit, end) : undefined;
  if (!dateline || !rest) return { units };
  return { units: units.with(first, { ...rest, label: 'body' }), dateline };
}

function blocksOf(units: readonly LabelledUnit[]): Block[] {
  const blocks: Block[] = [];
  for (let i = 0; i < units.length;) {
    const run = runAt(units, i);
    const block = blockOf(run, blockIdOf(blocks.length + 1));
    if (block) blocks.push(block);
    i += run.length;
  }
  return blocks;
}

/** The units that form one block: the items of a list, the caption and credit of a figure. */
function runAt(units: readonly LabelledUnit[], from: number): readonly LabelledUnit[] {
  const first = units[from];
  if (first === undefined) return [];
  const run = [first];
  for (let i = from + 1; i < units.length && i < from + 2000; i += 1) {
    const unit = units[i];
    if (unit === undefined || !joins(run, unit)) break;
    run.push(unit);
  }
  return run;
}

function joins(run: readonly LabelledUnit[], unit: LabelledUnit): boolean {
  const [first] = run;
  if (unit.label === 'item') return first?.label === 'item';
  const isPair = unit.label === 'credit' ? first?.label === 'caption' : first?.label === 'credit';
  return run.length === 1 && isPair && (unit.label === 'credit' || unit.label === 'caption');
}

function blockOf(run: readonly LabelledUnit[], id: BlockId): Block | undefined {
  const [first] = run;
  if (first === undefined) return undefined;
  switch (first.label) {
    case 'body':
      return { type: 'paragraph', ...textBlock(id, first) };
    case 'subheading':
      return { type: 'subheading', ...textBlock(id, first) };
    case 'item':
      return listOf(run, id);
    case 'footnote':
      return noteOf(first, id);
    case 'caption':
    case 'credit':
      return figureOf(run, id);
    default:
      return undefined;
  }
}

/** Several items are a list, without their signs; one alone is a paragraph that begins with a sign. */
function listOf(run: readonly LabelledUnit[], id: BlockId): Block {
  const [first] = run;
  if (first && run.length === 1 && /^\P{L}/u.test(first.text))
    return { type: 'paragraph', ...textBlock(id, first) };
  const items = run.map((unit, i) => {
    const sign = /^[•‣▪●◦·*–—-]\s+/u.exec(unit.text)?.[0].length ?? 0;
    return textBlock(`${id}-${i + 1}`, partOf(unit, sign) ?? unit);
  });
  return { type: 'list', id, items };
}

function noteOf(unit: LabelledUnit, id: BlockId): Footnote {
  const found = footnoteMarkerOf(unit.text);
  const note = partOf(unit, found?.length ?? 0) ?? unit;
  return {
    type: 'footnote',
    ...textBlock(id, note),
    marker: found?.marker ?? '',
    anchored: 'by name',
  };
}

/** Footnotes with their place in the body. */
function tied(blocks: readonly Block[]): Block[] {
  const body = blocks.flatMap((it) =>
    it.type === 'paragraph' || it.type === 'list' ? textBlocksOf(it) : [],
  );
  return blocks.map((block) => {
    if (block.type !== 'footnote') return block;
    const anchor = anchorOf(block.marker, block.text, body);
    return anchor ? { ...block, anchor: anchor.range, anchored: anchor.anchored } : block;
  });
}

function cleanedOf(units: readonly LabelledUnit[]): CleanedLine[] {
  return units.flatMap((unit) => {
    const rule = cleaningRuleOf(unit.label);
    return rule ? cleanedLinesOf(unit, rule) : [];
  });
}
