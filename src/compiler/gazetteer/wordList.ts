import { foldName } from './fold.ts';
import { sortedLinesOf } from './sortedLines.ts';

/** What open lists know of a word, in lower case. */
export interface KnownWord {
  /** Words used alike have the same cluster; empty for a rare word. */
  readonly cluster: string;
  /** The same with wider clusters. */
  readonly family: string;
  /** Clusters used alike have the same group. */
  readonly group: string;
  readonly isFirstName: boolean;
  readonly isSurname: boolean;
  /** It stands in a dictionary as an ordinary word. */
  readonly isCommon: boolean;
  /** All the marks of the list, for the tagger: see build/words.ts. */
  readonly marks: string;
}

export interface WordList {
  /** What is known of a word in lower case; accents do not count. */
  readonly find: (lower: string) => KnownWord;
}

const unknown: KnownWord = {
  cluster: '',
  family: '',
  group: '',
  isFirstName: false,
  isSurname: false,
  isCommon: false,
  marks: '',
};

/** The word list in the text of words.txt (see build/words.ts for its columns). */
export function wordListOf(text: string): WordList {
  const lines = sortedLinesOf(text);
  const seen = new Map<string, KnownWord>();
  return {
    find(lower) {
      const known = seen.get(lower);
      if (known !== undefined) return known;
      const line = lines.find(/^[a-z.'-]*$/.test(lower) ? lower : foldName(lower))[0];
      const word = line === undefined ? unknown : wordIn(line);
      seen.set(lower, word);
      return word;
    },
  };
}

function wordIn(line: string): KnownWord {
  const [cluster = '', family = '', group = '', marks = ''] = line.split('\t');
  return {
    cluster,
    family,
    group,
    isFirstName: marks.includes('f'),
    isSurname: marks.includes('s'),
    isCommon: marks.includes('w'),
    marks,
  };
}
