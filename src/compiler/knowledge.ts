import type { AuthorityEntry } from '../article/authority/authority.ts';
import type { Weights } from './entity/tagger/tagger.ts';
import { weightsOf } from './entity/tagger/weights.ts';
import { gazetteerOf, type Gazetteer } from './gazetteer/gazetteer.ts';
import { wordListOf, type WordList } from './gazetteer/wordList.ts';

/** What the compiler knows before it reads an article. Given as a value: the compiler opens no file. */
export interface Knowledge {
  /** What the editor knows: `seeds/authority.json`. */
  readonly authority: readonly AuthorityEntry[];
  readonly gazetteer: Gazetteer;
  readonly words: WordList;
  readonly tagger: Weights;
}

/** The texts of the data files in `compiler/gazetteer/`. */
export interface KnowledgeFiles {
  /** `places.txt`, or `places-slim.txt` where little may be loaded. */
  readonly places: string;
  /** `words.txt` or `words-slim.txt`. */
  readonly words: string;
  /** `tagger.txt` or `tagger-slim.txt`. */
  readonly tagger: string;
}

/** Knowledge from the data files and the editor's entries. Empty texts are allowed: less is found. */
export function knowledgeOf(
  { places, words, tagger }: KnowledgeFiles,
  authority: readonly AuthorityEntry[] = [],
): Knowledge {
  return {
    authority,
    gazetteer: gazetteerOf(places),
    words: wordListOf(words),
    tagger: weightsOf(tagger),
  };
}
