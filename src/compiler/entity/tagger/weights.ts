import type { Bundle } from './feature.ts';
import { labels, summed, type Weights } from './tagger.ts';
import { numberOf } from './weightCode.ts';

const size = labels.length;

/** In the units of the file. A wrong person or place does more harm than one that is missed. */
const caution = { person: 13, organization: 13, place: 13, other: 13 };

const doubt = 42;
/** Sums kept for words met before; all are let go when there are more. */
const mostSums = 60_000;

/**
 * The tagger's weights in the text of tagger.txt. The first line has the numbers
 * of the transitions; every other line a feature, a tab, and a character for each
 * label (see weightCode.ts); noughts at the end are left out.
 */
export function weightsOf(text: string): Weights {
  const firstEnd = Math.max(0, text.indexOf('\n'));
  const transitions = Int16Array.from(text.slice(0, firstEnd).split(' '), Number);
  const rows = new Map<string, Int16Array>();
  for (let at = firstEnd + 1; at < text.length;) {
    const tab = text.indexOf('\t', at);
    const end = text.indexOf('\n', tab);
    if (tab < 0 || end < 0) break;
    const row = new Int16Array(size);
    for (let i = tab + 1; i < end; i += 1) row[i - tab - 1] = numberOf(text.charCodeAt(i));
    rows.set(text.slice(at, tab), row);
    at = end + 1;
  }
  const of = (feature: string): Int16Array | undefined => rows.get(feature);
  const sums = new Map<string, Float64Array>();
  const ofBundle = (bundle: Bundle): Float64Array => {
    const known = sums.get(bundle.key);
    if (known !== undefined) return known;
    if (sums.size > mostSums) sums.clear();
    const sum = summed(bundle, of);
    sums.set(bundle.key, sum);
    return sum;
  };
  return { of, ofBundle, transitions, caution, doubt };
}
