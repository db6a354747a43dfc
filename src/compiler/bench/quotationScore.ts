/** Scores predictions against hand-made gold, with the definitions of the gold's own scorer. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
export interface Prediction extends Span {
  readonly speaker: Span | null;
  readonly speakerName?: string;
  readonly confidence?: string;
  readonly rule?: string;
}
export interface GoldQuote extends Span {
  readonly core: boolean;
  readonly source?: Span & {
    readonly spans: readonly (readonly [number, number])[];
    readonly head?: string;
  };
  readonly canonical?: {
    readonly name: string;
    readonly how: string;
    readonly ambiguous?: boolean;
  };
  readonly sourceClass: string;
  readonly cue?: { readonly text: string };
  readonly mark?: string;
}
export interface GoldDocument {
  readonly quotes: readonly GoldQuote[];
  readonly dontcare: readonly Span[];
}
export interface Gold {
  readonly docs: Readonly<Record<string, GoldDocument>>;
}
