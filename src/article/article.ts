/**
 * The words: the shapes of one article and what each part means.
 *
 * Text is stored once, in text blocks. Everything that is said about the text
 * (quotations, mentions, footnotes) points into it by range, so that two things
 * said about the same words may overlap. Lengths and offsets are UTF-16 code
 * units; lines are counted from 1; dates are ISO 8601.
 */
import type { CleanedLine } from './cleaning.ts';
import type { ArticleId, BlockId, EntityId, QuotationId } from './id.ts';

/** Whether a text is set from left to right or from right to left. */
export type Direction = 'ltr' | 'rtl';

/** Part of one line of the source: `[start, end)` within line number `line`. */
export interface SourceSlice {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** A text with an address. Its slices of the source, joined by one space each, are the text. */
export interface TextBlock {
  readonly id: BlockId;
  readonly text: string;
  readonly source: readonly SourceSlice[];
}

/** Part of the text of one block: `[start, end)`. */
export interface TextRange {
  readonly block: BlockId;
  readonly start: number;
  readonly end: number;
}

/** A date with the precision of its source: `iso` never says more than the source did. */
export interface StatedDate {
  /** `2020`, `2020-11`, `2020-11-26` or `2020-11-26T14:05` with `Z` or an offset where one was given. */
  readonly iso: string;
  readonly precision: 'year' | 'month' | 'day' | 'minute';
}

export interface Paragraph extends TextBlock {
  readonly type: 'paragraph';
}

export interface Subheading extends TextBlock {
  readonly type: 'subheading';
}

export interface List {
  readonly type: 'list';
  readonly id: BlockId;
  readonly items: readonly TextBlock[];
}

/** Who made or owns a picture, as the source words it: "© AP Photo / Felipe Dana". */
export interface Credit extends TextBlock {
  readonly agency?: TextRange;
  readonly photographer?: TextRange;
}

/** A picture that the edition has. */
export interface Picture {
  /** File name within `seeds/media/`. */
  readonly file: string;
  /** Of its widest form, in pixels. */
  readonly width: number;
  readonly height: number;
  /** From narrow to wide in the format of today; the last is for whoever cannot show that. */
  readonly forms: readonly PictureForm[];
}

/** A published file of a picture. */
export interface PictureForm {
  /** File name within the edition's `media/`; it changes with the content. */
  readonly name: string;
  readonly type: 'image/avif' | 'image/jpeg' | 'image/png';
  readonly width: number;
}

/** A picture's place in the story, with or without the picture itself. */
export interface Figure {
  readonly type: 'figure';
  readonly id: BlockId;
  readonly caption?: TextBlock;
  readonly credit?: Credit;
  /** When the picture was taken, as the caption says; never the date of publication. */
  readonly dateCreated?: StatedDate & { readonly range: TextRange };
  readonly picture?: Picture;
  /** Where the page that is the source took the picture from, as it wrote it: relative or whole. */
  readonly address?: string;
}

/** A note at the foot of the article. The text is without its marker. */
export interface Footnote extends TextBlock {
  readonly type: 'footnote';
  /** The sign before the note: "*". */
  readonly marker: string;
  /** The words of the body that the note explains. */
  readonly anchor?: TextRange;
  /** Whether the body itself bears the marker at `anchor`, or the tie was found from the note's words. */
  readonly anchored: 'marked' | 'by name';
}

export type Block = Paragraph | Subheading | List | Figure | Footnote;

/**
 * How sure a statement about the text is.
 *
 * - `stated`: the text says it, by name, next to the words.
 * - `inferred`: it follows from the text through a role, a pronoun or a neighbouring sentence.
 * - `unsure`: there is a candidate, but the text would also bear another.
 */
export type Confidence = 'stated' | 'inferred' | 'unsure';

/** The pattern that gave a quotation its speaker; `attribution` explains each with a drawn example. */
export type AttributionRule =
  | 'speaker after'
  | 'cue before speaker'
  | 'speaker before'
  | 'according to'
  | 'colon'
  | 'label'
  | 'signature'
  | 'participle'
  | 'passive'
  | 'same paragraph'
  | 'unclosed'
  | 'introduced'
  | 'carried over'
  | 'subject'
  | 'editor';

/** Who said a quotation, and how that is known. */
export interface Attribution {
  /** Who it is. Absent when the words do not lead to a person, an organisation or a place named in the article. */
  readonly speaker?: EntityId;
  /** The words that name the speaker here: "the minister". */
  readonly as: TextRange;
  /** The words of saying: "added". */
  readonly cue?: TextRange;
  readonly rule: AttributionRule;
  readonly confidence: Confidence;
  /** The chain from `as` to the name, nearest first; empty when `as` is the name itself. */
  readonly evidence: readonly TextRange[];
}

/** Words that somebody said or is reported to have said. */
export interface Quotation {
  readonly id: QuotationId;
  /** `direct`: verbatim, between marks. `indirect`: reported in the writer's words. */
  readonly kind: 'direct' | 'indirect';
  /** In reading order, without the outer marks; `"..." X said. "..."` has two. */
  readonly pieces: readonly TextRange[];
  readonly attribution?: Attribution;
  /** Why an editor corrected it, where one did. */
  readonly editor?: string;
}

/** Words of the text that stand for an entity. */
export interface Mention {
  readonly entity: EntityId;
  readonly range: TextRange;
  readonly how: 'name' | 'alias' | 'role' | 'pronoun' | 'demonym';
  /** A capital or country that stands for its government: "Baghdad declared victory". */
  readonly standsFor?: 'government';
}

/** Something said of an entity in the article, with the words that say it. */
export interface Wording {
  readonly text: string;
  readonly range: TextRange;
}

/** The same entity in a public catalogue; `basis` says why the two are the same. */
export interface SameAs {
  readonly catalogue: 'wikidata' | 'geonames' | 'iso-3166-1' | 'iso-3166-2';
  readonly id: string;
  readonly basis: string;
}

interface EntityBase {
  readonly id: EntityId;
  /** The fullest name that the article uses. */
  readonly name: string;
  /** Other names that the article states for it: "also known as". */
  readonly alternateNames: readonly Wording[];
  readonly sameAs: readonly SameAs[];
}

export interface Person extends EntityBase {
  readonly kind: 'person';
  /** What the article calls them: "foreign minister". */
  readonly roles: readonly (Wording & { readonly confidence: Confidence })[];
}

export interface Organization extends EntityBase {
  readonly kind: 'organization';
  /** What the article says it is: "a terrorist group". */
  readonly roles: readonly (Wording & { readonly confidence: Confidence })[];
}

/** Where and what a place is, as far as that is known. */
export interface Geography {
  readonly type?: 'country' | 'division' | 'city' | 'region';
  /** ISO 3166-1 alpha-2 code of the country it lies in. */
  readonly country?: string;
  /** WGS 84 degrees. */
  readonly position?: { readonly latitude: number; readonly longitude: number };
}

export interface Place extends EntityBase, Geography {
  readonly kind: 'place';
}

export type Entity = Person | Organization | Place;
export type EntityKind = Entity['kind'];

/** One article, checked: every range lies in its block, every block in the source. */
export interface NewsArticle {
  readonly id: ArticleId;
  readonly headline: TextBlock;
  readonly standfirst?: TextBlock;
  readonly byline?: TextBlock;
  /** Place and agency before the first sentence: "BAGHDAD (Reuters) -". */
  readonly dateline?: TextBlock;
  /** Who the source says published it: "Iraq News". */
  readonly publisher?: TextBlock;
  /** The site it was taken from, as the site names itself: "Iraq News Now". */
  readonly site?: TextBlock;
  readonly datePublished?: StatedDate & { readonly source: SourceSlice };
  /** BCP 47. */
  readonly language: string;
  readonly direction: Direction;
  readonly blocks: readonly Block[];
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly cleaned: readonly CleanedLine[];
  readonly source: {
    readonly file: string;
    readonly sha256: string;
    readonly format: 'text' | 'html' | 'feed';
  };
}
