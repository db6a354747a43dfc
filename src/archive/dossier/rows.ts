/** What one article has of one entity, in the rows that its dossier shows. */
import type { EntityId } from '../../article/id.ts';
import type { Digest, Evidence } from '../digest.ts';
import { mentioningSentenceOf, type MentioningSentence } from '../passage.ts';
import { saidAbout, saidBy, spokenWordsOf, type SpokenWords } from '../quotationIndex.ts';

export interface Rows {
  readonly said: readonly SpokenWords[];
  /** What others said that mentions it. */
  readonly about: readonly SpokenWords[];
  readonly passages: readonly MentioningSentence[];
  readonly roles: readonly Evidence[];
  readonly alternateNames: readonly Evidence[];
}

export function rowsOf(id: EntityId, { quotations, appearances }: Digest): Rows {
  const own = appearances.find((it) => it.id === id);
  return {
    said: saidBy(id, quotations).map(spokenWordsOf),
    about: saidAbout(id, quotations).map(spokenWordsOf),
    passages: (own?.passages ?? []).map(mentioningSentenceOf),
    roles: own?.roles ?? [],
    alternateNames: own?.alternateNames ?? [],
  };
}
