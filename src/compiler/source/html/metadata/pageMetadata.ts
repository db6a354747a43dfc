/** The metadata of a page: what its head states, else what its lines say. */
import type { CleanedLine } from '../../../../article/cleaning.ts';
import { cleanedLinesOf } from '../../../layout/cleaned.ts';
import {
  type Metadata,
  type MetadataReading,
  headlineOf,
  namesOf,
  statedLinesOf,
} from '../../../layout/head/metadata.ts';
import { folded } from '../../../layout/shape.ts';
import { findDate } from '../../../layout/dates/statedDate.ts';
import { type LabelledUnit, type Unit, partOf } from '../../../layout/unit.ts';
import { excerpt, type Problem } from '../../../problem.ts';
import type { Role } from './headFacts.ts';

type Head = ReadonlyMap<Role, Unit>;

/** Read the metadata of a page. */
export function pageMetadataOf(
  units: readonly LabelledUnit[],
  head: Head,
  file: string,
): MetadataReading {
  const shown = units.find((unit) => unit.label === 'headline');
  const title = shown ?? titleOf(head);
  const stand = title
    ? { headline: title, problems: conflictOf(shown, head, file) }
    : headlineOf(units, file);
  if (!stand.headline) return { metadata: undefined, problems: stand.problems };
  const lines = statedLinesOf(units, file);
  const date = dateOf(head);
  const first = (label: LabelledUnit['label']) => units.find((unit) => unit.label === label);
  const site = head.get('site') ?? first('site');
  const publisher = publisherOf(head, site) ?? lines.publisher;
  const shownByline = first('byline');
  const byline = shownByline ? namesOf(shownByline) : authorOf(head);
  const standfirst = first('standfirst');
  const datePublished = date ?? lines.date;
  const used = {
    headline: stand.headline,
    ...(standfirst && { standfirst }),
    ...(byline && { byline }),
    ...(publisher && { publisher }),
    ...(site && { site }),
    ...(datePublished && { datePublished }),
  };
  const problems = date
    ? lines.problems.filter((it) => !it.code.startsWith('date/'))
    : lines.problems;
  return {
    metadata: { ...used, cleaned: unusedOf(units, head, used) },
    problems: [...stand.problems, ...problems],
  };
}

/** The title in the head, without the site's name at its end. */
function titleOf(head: Head): Unit | undefined {
  const title = head.get('title');
  if (!title) return undefined;
  const site = folded(head.get('site')?.text ?? '');
  const end = /\s+[|–—•·-]\s+([^|–—•·]{2,40})$/u.exec(title.text);
  const isSite = end !== null && (folded(end[1] ?? '') === site || /[|•·]/.test(end[0]));
  return isSite ? (partOf(title, 0, end.index) ?? title) : title;
}

function dateOf(head: Head): Metadata['datePublished'] {
  const unit = head.get('date');
  const found = unit && findDate(unit.text);
  const source = found && partOf(unit, found.start, found.end)?.source[0];
  return source && { ...found.date, source };
}

/** Many pages name themselves where an author belongs. */
function authorOf(head: Head): Unit | undefined {
  const author = head.get('author');
  const houses = [head.get('site'), head.get('publisher')].map((unit) => folded(unit?.text ?? ''));
  return author && !houses.includes(folded(author.text)) ? author : undefined;
}

function publisherOf(head: Head, site: Unit | undefined): Unit | undefined {
  const publisher = head.get('publisher');
  return publisher && folded(publisher.text) !== folded(site?.text ?? '') ? publisher : undefined;
}

/** A headline on the page that shares no word with the one in the head may be another story's. */
function conflictOf(shown: Unit | undefined, head: Head, file: string): Problem[] {
  const title = head.get('title');
  if (!shown || !title) return [];
  const words = new Set(folded(title.text).split(' '));
  if (
    folded(shown.text)
      .split(' ')
      .some((word) => words.has(word))
  )
    return [];
  const message = `The page shows the headline “${excerpt(shown.text)}” and states “${excerpt(title.text)}” in its head. The one that is shown was taken; check that it is this story's.`;
  return [{ severity: 'warning', code: 'metadata/conflict', message, file }];
}

/** Everything labelled as metadata, and everything in the head, that is not in use. */
function unusedOf(
  units: readonly LabelledUnit[],
  head: Head,
  used: Omit<Metadata, 'cleaned'>,
): CleanedLine[] {
  const { datePublished, ...texts } = used;
  const inFigure = units.filter(({ label }) => label === 'caption' || label === 'credit');
  const slices = [...Object.values(texts), ...inFigure].flatMap((unit) => unit.source);
  const taken = new Set(
    [...slices, ...(datePublished ? [datePublished.source] : [])].map(({ line }) => line),
  );
  const labelled = units.filter(({ label }) =>
    /^(?:byline|date|dateline|site|standfirst|headline)$/.test(label),
  );
  return [...head.values(), ...labelled]
    .filter((unit) => unit.source.every(({ line }) => !taken.has(line)))
    .flatMap((unit) => cleanedLinesOf(unit, 'metadata'));
}
