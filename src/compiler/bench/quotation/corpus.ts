/**
 * The format that quotation gold and predictions are exchanged in. Offsets are UTF-16 code
 * units into the text as it stands.
 */

/** `[start, end)` of a text, and the words there. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One piece of a quotation as the engine found it. */
export interface Prediction extends Span {
  readonly speaker: Span | null;
  /** The full name of the person, body or place that the words lead to. */
  readonly speakerName?: string;
  readonly confidence?: string;
  readonly rule?: string;
  readonly cue?: Span;
  /** The chain from the words to the name, nearest first. */
  readonly evidence?: readonly Span[];
  /** `indirect` for a statement without marks; left out for a direct quotation. */
  readonly kind?: 'indirect';
}

/** Who spoke, by the gold: the annotated spans and the head word of the phrase. */
export interface GoldSource extends Span {
  readonly spans: readonly (readonly [number, number])[];
  readonly head?: string;
}

/** A person known with some certainty: `named` by the annotation, `silver` by machines that agree. */
export interface GoldPerson {
  readonly name: string;
  readonly how: 'named' | 'silver' | 'weak';
  readonly ambiguous?: boolean;
}

/** One quoted region by the gold. */
export interface GoldQuote extends Span {
  /** Judged in the core set: wholly quoted, or at least five words. */
  readonly core: boolean;
  readonly source?: GoldSource | null;
  readonly sourceClass: string;
  readonly canonical?: GoldPerson | null;
}

/** The gold of one text; what lies in `dontcare` is judged neither way. */
export interface GoldText {
  readonly quotes: readonly GoldQuote[];
  readonly dontcare: readonly Span[];
}

/** The gold of many texts, by id. */
export interface Gold {
  readonly docs: Readonly<Record<string, GoldText>>;
}

/** Texts by id. */
export type Texts = Readonly<Record<string, string>>;
/** What was found in each text, by id. */
export type Predictions = Readonly<Record<string, readonly Prediction[]>>;
