/** Drafts of a few paragraphs, and what is found in them, for the tests of this folder. */
import { readFileSync } from 'node:fs';
import { authorityIn } from '../../article/authority/authorityFile.ts';
import type { Block, Entity, Place } from '../../article/article.ts';
import { articleIdOf, blockIdOf } from '../../article/id.ts';
import { textBlocksIn } from '../../article/text.ts';
import type { Draft } from '../draft.ts';
import { knowledgeOf } from '../knowledge.ts';
import { findEntities } from './entity.ts';

const dataText = (name: string): string =>
  readFileSync(new URL(`../gazetteer/${name}`, import.meta.url), 'utf8');
const files = {
  places: dataText('places.txt'),
  words: dataText('words.txt'),
  tagger: dataText('tagger.txt'),
};
/** The editor's notes of the edition. */
export const authority = authorityIn(
  readFileSync(new URL('../../../seeds/authority.json', import.meta.url), 'utf8'),
  'seeds/authority.json',
);
/** What the build knows. */
export const knowledge = knowledgeOf(files, authority.entries);

/** A draft of a headline and paragraphs. */
export function drafted(
  headline: string,
  paragraphs: readonly string[],
  more: Partial<Draft> & { file?: string } = {},
): Draft {
  const blocks: Block[] = paragraphs.map((text, i) => ({
    type: 'paragraph',
    id: blockIdOf(i + 1),
    text,
    source: [],
  }));
  const file = more.file ?? 'test.txt';
  return {
    id: articleIdOf(file),
    headline: { id: blockIdOf('headline'), text: headline, source: [] },
    language: 'en',
    direction: 'ltr',
    blocks,
    cleaned: [],
    source: { file, sha256: '', format: 'text' },
    ...more,
  };
}

/** The paragraphs with each mention in brackets, the slug of its entity behind it where it is not the name itself. */
export function marked(draft: Draft): string[] {
  const { mentions } = findEntities(draft, knowledge);
  return textBlocksIn(draft).map(({ id, text }) => {
    const here = mentions.filter((it) => it.range.block === id).toReversed();
    return here.reduce(
      (marks, { range, entity }) =>
        `${marks.slice(0, range.start)}[${marks.slice(range.start, range.end)} ${entity}]${marks.slice(range.end)}`,
      text,
    );
  });
}

/** The entities of a draft by id. */
export function entitiesOf(draft: Draft): ReadonlyMap<string, Entity> {
  return new Map(findEntities(draft, knowledge).entities.map((it) => [it.id, it]));
}

/** The places that a text names. */
export const placesIn = (text: string, language = 'en'): readonly Place[] =>
  findEntities(drafted('x', [text], { language }), knowledge).entities.filter(
    (it) => it.kind === 'place',
  );
