import { rowTable } from './rowTable.ts';
import { labels } from './label.ts';
import { weightsIn, type Weights } from './tagger.ts';
import { numberOf, steps } from './weightCode.ts';

/**
 * The tagger's weights in the text of tagger.txt. The first line has the numbers
 * of the transitions; every other line a feature, a tab, and a character for each
 * label (see weightCode.ts); noughts at the end are left out.
 */
export function weightsOf(text: string): Weights {
  const firstEnd = Math.max(0, text.indexOf('\n'));
  const transitions = Int16Array.from(text.slice(0, firstEnd).split(' '), Number);
  const features = rowTable<string>(labels.length);
  for (let at = firstEnd + 1; at < text.length;) {
    const tab = text.indexOf('\t', at);
    const end = text.indexOf('\n', tab);
    if (tab < 0 || end < 0) break;
    const row = features.append(text.slice(at, tab));
    for (let i = tab + 1; i < end; i += 1) {
      features.set(row, i - tab - 1, numberOf(text.charCodeAt(i)));
    }
    at = end + 1;
  }
  return weightsIn(features, transitions, steps);
}
