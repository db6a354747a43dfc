/** A quotation with what a reader asks about it: who said it, in which words the text says so, and by which steps the words lead to the name. */
import type {
  Confidence,
  Mention,
  NewsArticle,
  Quotation,
  TextBlock,
  TextRange,
} from './article.ts';
import type { BlockId, EntityId } from './id.ts';
import { contains, textBlocksIn, wordsOf } from './text.ts';

/** A step from the words beside a quotation to the name of its speaker. */
export interface EvidenceStep {
  readonly words: string;
  /** Absent where the words are of no known kind. */
  readonly how?: Mention['how'];
  readonly block: BlockId;
}

export interface Statement {
  readonly quotation: Quotation;
  /** The first words of what was said. */
  readonly opening: string;
  /** Absent where nobody is known to have said it. */
  readonly speaker?: {
    /** Absent where the words lead to nobody who has a name in the article. */
    readonly entity?: EntityId;
    readonly name: string;
    readonly confidence: Confidence;
    /** The clause that attributes the quotation: "the minister added". */
    readonly clause: string;
    /** From the words in the clause to the name; one step where the clause has the name. */
    readonly steps: readonly EvidenceStep[];
  };
}

/** The statements of an article, in reading order. */
export function statementsOf(article: NewsArticle): readonly Statement[] {
  const blocks = new Map(textBlocksIn(article).map((block) => [block.id as string, block]));
  const names = new Map(article.entities.map(({ id, name }) => [id, name]));
  return article.quotations.map((quotation) => {
    const speaker = speakerOf(quotation, article, blocks, names);
    const first = quotation.pieces[0];
    return {
      quotation,
      opening: first === undefined ? '' : openingOf(wordsOf(first, blocks)),
      ...(speaker && { speaker }),
    };
  });
}

function speakerOf(
  { attribution }: Quotation,
  { mentions }: NewsArticle,
  blocks: ReadonlyMap<string, TextBlock>,
  names: ReadonlyMap<EntityId, string>,
): Statement['speaker'] {
  if (attribution === undefined) return undefined;
  const { speaker, as, cue, confidence, evidence } = attribution;
  const step = (range: TextRange): EvidenceStep => {
    const how = mentions.find((it) => contains(it.range, range) || contains(range, it.range))?.how;
    return { words: wordsOf(range, blocks), ...(how && { how }), block: range.block };
  };
  return {
    ...(speaker !== undefined && names.has(speaker) && { entity: speaker }),
    name: (speaker && names.get(speaker)) ?? wordsOf(as, blocks),
    confidence,
    clause: clauseOf(as, cue, blocks),
    steps: [as, ...evidence].map(step),
  };
}

/** The text from the speaker's words to the cue, or the other way round; only the speaker's words where the cue is far off. */
function clauseOf(
  as: TextRange,
  cue: TextRange | undefined,
  blocks: ReadonlyMap<string, TextBlock>,
): string {
  const longest = 120;
  if (cue === undefined || cue.block !== as.block) return wordsOf(as, blocks);
  const whole = {
    block: as.block,
    start: Math.min(as.start, cue.start),
    end: Math.max(as.end, cue.end),
  };
  return whole.end - whole.start > longest ? wordsOf(as, blocks) : wordsOf(whole, blocks);
}

/** The first words of a text, whole words only, at most about 48 characters. */
function openingOf(text: string): string {
  const longest = 48;
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest + 1);
  const end = cut.lastIndexOf(' ');
  return `${(end > longest / 2 ? cut.slice(0, end) : text.slice(0, longest)).replace(/[\s,;:.–—-]+$/, '')}\u00a0…`;
}
