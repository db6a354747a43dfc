/**
 * The frame round an article: lines that can be told by their words alone.
 * What they are worth at their place, `classify` decides.
 */
import { isByline } from './head/byline.ts';
import { isCreditedCaption, isLabelledCaption, isMarkedCaption } from './figures/caption.ts';
import { isCredit, isCreditMark } from './figures/credit.ts';
import { isDatelineAlone } from './head/dateline.ts';
import type { Label } from './label.ts';
import { metadataLineOf } from './head/metadataLine.ts';
import {
  agencyOpening,
  disclaimerOpening,
  embeddedPost,
  embedOpening,
  promotionOpening,
  promotionWords,
  relatedOpening,
} from './words/openings.ts';
import { navigationLines, promotionLines, relatedHeadings } from './words/phrases.ts';
import { folded, weightOf } from './shape.ts';
import { isTrail } from './trail.ts';

/** A teaser of another story ends by inviting the reader there. */
const teaserEnd =
  /\s(?:continue reading|read more|read the full story|full story|learn more|read on)\s*[….»>→]*$/iu;

/** Longer lines are text, whatever they begin with; this also bounds the work of the patterns. */
const longestFrame = 600;

/** What a line is by its words alone. Undefined for lines that may be the article's own. */
export function frameLabelOf(text: string): Label | undefined {
  if (text.length > longestFrame) return text.startsWith('<image>data:') ? 'embed' : undefined;
  const plain = folded(text);
  if (isCreditMark(text)) return 'mark';
  if (plain === '') return /^[\p{P}\p{S}\s]{1,10}$/u.test(text) ? 'mark' : undefined;
  if (relatedHeadings.has(plain)) return 'related';
  if (promotionLines.has(plain)) return 'promotion';
  if (plain === 'read more' && /[:：]$/.test(text)) return 'related';
  if (navigationLines.has(plain) || isCounter(plain) || isTrail(text)) return 'navigation';
  return labelOfOpening(text) ?? labelOfShape(text);
}

/** "4553", "12 Shares", "Views: 1,204", "3 min read". */
function isCounter(plain: string): boolean {
  return (
    /^(?:(?:shares?|views?|comments?|likes?|hits|reads?) )?\d{1,6}(?: \d{1,3})?k?$/.test(plain) ||
    /^\d{1,3}(?: \d{1,3})?k? (?:shares?|views?|comments?|likes?|retweets?|hits|reads?)$/.test(
      plain,
    ) ||
    /^(?:reading time )?\d{1,2} ?min(?:ute)?s?(?: read)?$/.test(plain)
  );
}

function labelOfOpening(text: string): Label | undefined {
  const weight = weightOf(text);
  if (weight <= 8 && /^share (?:this |it )?(?:with|on|via|to)\b/i.test(text)) return 'navigation';
  if (weight <= 60 && teaserEnd.test(text)) return 'related';
  if (embedOpening.test(text) || (text.includes('(@') && embeddedPost.test(text))) return 'embed';
  if (weight <= 60 && disclaimerOpening.test(text)) return 'disclaimer';
  if (weight <= 40 && relatedOpening.test(text)) return 'related';
  if (weight <= 45 && (promotionOpening.test(text) || promotionWords.test(text)))
    return 'promotion';
  return undefined;
}

function labelOfShape(text: string): Label | undefined {
  if (isCredit(text) && !isLabelledCaption(text)) return 'credit';
  if (isMarkedCaption(text) || isCreditedCaption(text)) return 'caption';
  if (metadataLineOf(text)) return 'date';
  if (isDatelineAlone(text)) return 'dateline';
  if (isTail(text) && agencyOpening.test(text)) return 'agency';
  return isByline(text) ? 'byline' : undefined;
}

/** A note on who made the report is short, in brackets, or a list of duties; a sentence of the story is none of these. */
function isTail(text: string): boolean {
  if (/^\p{L}+ by \p{Ll}/u.test(text)) return false;
  const weight = weightOf(text);
  return weight <= 14 || (weight <= 60 && (/^[([（【]/.test(text) || text.includes(';')));
}
