import { labels, type Weights } from './tagger.ts';

const size = labels.length;
const zero = 'O'.charCodeAt(0);

/** Added to the score of every word outside a name, in the units of the file: fewer names, surer ones. */
const caution = 16;

/**
 * The tagger's weights in the text of tagger.txt. The first line has the numbers
 * of the transitions; every other line a feature, a tab, and a letter for each
 * label: `O` is nought, `P` one, `N` minus one; noughts at the end are left out.
 */
export function weightsOf(text: string): Weights {
  const firstEnd = Math.max(0, text.indexOf('\n'));
  const transitions = Int16Array.from(text.slice(0, firstEnd).split(' '), Number);
  const rows = new Map<string, Int8Array>();
  for (let at = firstEnd + 1; at < text.length;) {
    const tab = text.indexOf('\t', at);
    const end = text.indexOf('\n', tab);
    if (tab < 0 || end < 0) break;
    const row = new Int8Array(size);
    for (let i = tab + 1; i < end; i += 1) row[i - tab - 1] = text.charCodeAt(i) - zero;
    rows.set(text.slice(at, tab), row);
    at = end + 1;
  }
  return { of: (feature) => rows.get(feature), transitions, caution };
}
