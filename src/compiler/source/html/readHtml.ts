/** A page: text -> tree -> lines -> labelled units -> draft. No HTML leaves this folder. */
import type { Draft, Reading, SourceFile, SourceLine } from '../../draft.ts';
import { assemble } from '../../layout/assemble.ts';
import { withWholeCredits } from '../../layout/figures/figure.ts';
import { statedLanguageOf } from '../../layout/language.ts';
import type { LabelledUnit, Unit } from '../../layout/unit.ts';
import { type Problem, excerpt } from '../../problem.ts';
import { empty, isTooLong, readText, tooLong } from '../readText.ts';
import { flatLinesOf } from './flatLines.ts';
import { headFactsOf, type Role } from './metadata/headFacts.ts';
import { deepest, mostElements, treeSizeOf } from './limits.ts';
import { type Page, pageOf } from './page.ts';
import { headlineIndexOf } from './pageHeadline.ts';
import { pageLabelsOf } from './pageLabels.ts';
import { pageMetadataOf } from './metadata/pageMetadata.ts';
import { withPictureAddresses } from './pictureAddress.ts';
import { storyLinesOf } from './storyLines.ts';

/** Which item of a feed a page is, and what the feed says of it. */
export interface Origin {
  readonly format: Draft['source']['format'];
  readonly part?: number;
}

/** The statements of the head, one line each, then the lines of the page. */
export function htmlLinesOf(html: string): SourceLine[] {
  if (excessOf(html)) return numberedLines(flatLinesOf(html));
  const page = pageOf(html);
  return numberedLines([
    ...headFactsOf(page.head).values(),
    ...page.lines.map((line) => line.text),
  ]);
}

const numberedLines = (texts: readonly string[]): SourceLine[] =>
  texts.map((text, index) => ({ number: index + 1, text }));

/** Read a page. */
export function readHtml(file: SourceFile, html: string): Reading {
  const excess = excessOf(html);
  if (excess) return readFlat(file, html, excess);
  const page = pageOf(html);
  const facts = headFactsOf(page.head);
  if (page.lines.length === 0) return { drafts: [], problems: [empty(file.name)] };
  if (isTooLong(page.lines)) return { drafts: [], problems: [tooLong(file.name)] };
  const headUnits = new Map(Array.from(facts, ([role, text], i) => [role, unitAt(i + 1, text)]));
  const units = pageUnitsOf(page, facts, headUnits);
  const { metadata, problems } = pageMetadataOf(units, headUnits, file.name);
  if (!metadata) return { drafts: [], problems: [empty(file.name)] };
  const language = statedLanguageOf(page.language, textOf(units));
  const draft = assemble({
    file,
    format: 'html',
    units: withWholeCredits(units),
    metadata,
    ...(language && { language }),
  });
  const pictured = withPictureAddresses(draft, page, facts.size);
  return { drafts: [pictured], problems: [...invalidOf(page, file.name), ...problems] };
}

/** A page that is too complex for a tree is read as plain text. */
function readFlat(file: SourceFile, html: string, excess: string): Reading {
  const { drafts, problems } = readText(file, numberedLines(flatLinesOf(html)), 'html');
  return { drafts, problems: [tooComplex(file.name, excess), ...problems] };
}

const textOf = (units: readonly LabelledUnit[]): string =>
  units
    .filter((it) => it.label === 'body')
    .map((it) => it.text)
    .join('\n');

const unitAt = (line: number, text: string): Unit => ({
  text,
  source: [{ line, start: 0, end: text.length }],
  apart: true,
});

function pageUnitsOf(
  page: Page,
  facts: ReadonlyMap<Role, string>,
  head: ReadonlyMap<Role, Unit>,
): LabelledUnit[] {
  const story = storyLinesOf(page);
  const headline = headlineIndexOf(page.lines, facts.get('title'), story.indexOf(true));
  const labels = pageLabelsOf({
    lines: page.lines,
    story,
    headline,
    description: facts.get('description') ?? '',
  });
  const units = page.lines.map((line, i): LabelledUnit => ({
    ...unitAt(facts.size + i + 1, line.text),
    label: labels[i] ?? 'page',
  }));
  return [...leadFigureOf(units, head), ...units];
}

/** The picture that only the head describes stands before the story. */
function leadFigureOf(
  units: readonly LabelledUnit[],
  head: ReadonlyMap<Role, Unit>,
): LabelledUnit[] {
  const caption = head.get('caption');
  if (!caption || units.some((unit) => unit.label === 'caption')) return [];
  const credit = head.get('credit');
  return [
    { ...caption, label: 'caption' },
    ...(credit ? [{ ...credit, label: 'credit' as const }] : []),
  ];
}

function excessOf(html: string): string | undefined {
  const { elements, depth } = treeSizeOf(html);
  if (depth > deepest) return `elements nested more than ${deepest} deep`;
  return elements > mostElements ? `more than ${mostElements} elements` : undefined;
}

const tooComplex = (file: string, excess: string): Problem => ({
  severity: 'warning',
  code: 'html/too-complex',
  message: `“${excerpt(file)}” has ${excess}; no news page does. It was read as plain text, without its structure. Save the article as plain text to be sure.`,
  file,
});

function invalidOf(page: Page, file: string): Problem[] {
  if (page.invalid.length === 0) return [];
  const message =
    'A script of type “application/ld+json” is not JSON; what it states about the article is not used. The visible page was read instead.';
  return [{ severity: 'warning', code: 'html/json-ld', message, file }];
}
