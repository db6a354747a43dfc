import type { AttributionRule } from '../../article/article.ts';
import type { NounPhrase } from './syntax/nounPhrase.ts';

/** What a rule found beside one quoted region: who speaks and the words of saying, as tokens of the passage. */
export interface Finding {
  readonly rule: AttributionRule;
  readonly speaker: NounPhrase;
  /** Index of the reporting verb, colon or preposition; absent where the marks alone tell. */
  readonly cue?: number;
  /** Index after the last token of the reporting clause. */
  readonly clauseTo: number;
  /** `firm` rules are all but certain by their form; `loose` ones crossed other words on the way. */
  readonly strength: 'firm' | 'loose' | 'guess';
}
