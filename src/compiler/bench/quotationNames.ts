import type { Entity, Mention } from '../../article/article.ts';
import type { EntityId } from '../../article/id.ts';
import { entityIdOf } from '../../article/id.ts';
import { textBlocksOf } from '../../article/text.ts';
import type { Draft, Named } from '../draft.ts';
import { abbreviations } from '../quotation/lexicon/abbreviations.ts';
import { titles, roleNouns } from '../quotation/lexicon/roles.ts';
import {
  adverbs,
  conjunctions,
  determiners,
  prepositions,
  pronouns,
  subordinators,
  times,
  relatives,
} from '../quotation/lexicon/words.ts';

/** A stand-in for the name finder: runs of capitalised words, surnames joined to full names. */
export function namesIn(draft: Draft): Named {
  const runs = draft.blocks
    .flatMap(textBlocksOf)
    .flatMap(({ id, text }) => runsOf(text).map((run) => ({ ...run, block: id })));
  const full = new Map<string, string | null>();
  for (const { words } of runs) {
    if (words.length < 2 || words.length > 4) continue;
    const last = words.at(-1) ?? '';
    const name = words.join(' ');
    const known = full.get(last);
    if (known === undefined) full.set(last, name);
    else if (known !== null && known.split(' ')[0] !== words[0]) full.set(last, known);
  }
  const entities = new Map<EntityId, Entity>();
  const mentions: Mention[] = [];
  for (const { words, start, end, block } of runs) {
    const name = words.length > 1 ? words.join(' ') : (full.get(words[0] ?? '') ?? words[0] ?? '');
    if (name === '') continue;
    const id = entityIdOf('person', name);
    if (!entities.has(id))
      entities.set(id, { kind: 'person', id, name, alternateNames: [], sameAs: [], roles: [] });
    mentions.push({ entity: id, range: { block, start, end }, how: 'name' });
  }
  return { entities: [...entities.values()], mentions };
}

function runsOf(text: string) {
  const runs: { words: string[]; start: number; end: number }[] = [];
  for (const { 0: run, index } of text.matchAll(
    /\p{Lu}[\p{L}'’.-]*(?: (?:(?:van|von|de|al|bin) )?\p{Lu}[\p{L}'’.-]*)*/gu,
  )) {
    let start = index;
    const words: string[] = [];
    for (const { 0: raw, index: at } of run.matchAll(/\S+/g)) {
      const word = raw.replace(/['’]s?$|\.$/g, '');
      const low = word.toLowerCase();
      if (
        words.length === 0 &&
        (titles.has(low) || abbreviations.has(low) || roleNouns.has(low) || isPlain(low))
      ) {
        start = index + at + raw.length + 1;
        continue;
      }
      words.push(word);
    }
    if (words.length === 0) continue;
    const end = index + run.length;
    runs.push({ words, start, end: Math.max(start + 1, end) });
  }
  return runs;
}

const isPlain = (word: string): boolean =>
  [
    adverbs,
    conjunctions,
    determiners,
    prepositions,
    pronouns,
    subordinators,
    times,
    relatives,
  ].some((set) => set.has(word));
