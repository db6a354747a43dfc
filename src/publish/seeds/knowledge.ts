/** What the compiler knows, read from the data files beside it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuthorityEntry } from '../../article/authority/authority.ts';
import { knowledgeOf, type Knowledge } from '../../compiler/knowledge.ts';

/** The full knowledge, for a build. `root` is the project's folder. */
export function knowledgeIn(root: string, authority: readonly AuthorityEntry[]): Knowledge {
  const data = (name: string): string =>
    readFileSync(join(root, 'src/compiler/gazetteer', name), 'utf8');
  return knowledgeOf(
    { places: data('places.txt'), words: data('words.txt'), tagger: data('tagger.txt') },
    authority,
  );
}
