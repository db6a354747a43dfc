/** Everything the archive knows about one person, organisation or place, each thing with where it stands. */
import type { Confidence, Entity, NewsArticle, TextRange, Wording } from '../article/article.ts';
import type { AuthorityEntry } from '../article/authority.ts';
import type { EntityId } from '../article/id.ts';
import { textBlocksIn } from '../article/text.ts';
import { cardOf, type ArticleCard, type EntityCard } from './card.ts';
import { companionsOf, type Companion } from './companions.ts';
import { passagesOf, sentenceAt, type Passage } from './passage.ts';
import type { QuotedWords } from './quotationIndex.ts';

/** A name or a role that an article gives an entity, with the sentence that gives it. */
export interface Evidence {
  readonly text: string;
  readonly confidence: Confidence;
  readonly article: ArticleCard;
  readonly sentence: string;
}

export interface Dossier extends EntityCard {
  readonly alternateNames: readonly Evidence[];
  readonly roles: readonly Evidence[];
  /** What an editor asserts, apart from what the articles say. */
  readonly note?: AuthorityEntry;
  readonly passages: readonly Passage[];
  readonly said: readonly QuotedWords[];
  /** What others said that mentions it. */
  readonly about: readonly QuotedWords[];
  readonly companions: readonly (Companion & { readonly name: string })[];
}

/** The dossier of every entity that belongs to the story of an article. */
export function dossiersOf(
  articles: readonly NewsArticle[],
  quotations: readonly QuotedWords[],
  notes: readonly AuthorityEntry[],
): ReadonlyMap<EntityId, Dossier> {
  const passages = collected(articles.map(passagesOf));
  const companions = companionsOf(articles);
  const said = grouped(quotations, ({ speaker }) =>
    speaker?.id === undefined ? [] : [speaker.id],
  );
  const about = grouped(quotations, (it) => it.about.filter((id) => id !== it.speaker?.id));
  const appearances = appearancesOf(articles);
  const names = new Map(Array.from(appearances, ([id, found]) => [id, nameOf(found)]));
  const noted = new Map(notes.map((note) => [note.id, note]));
  const dossier = (id: EntityId, found: readonly Appearance[]): Dossier => {
    const roles = fullest(
      found.flatMap(({ article, entity }) => evidenceOf(article, rolesOf(entity))),
    );
    const note = noted.get(id);
    return {
      id,
      kind: found[0]?.entity.kind ?? 'person',
      name: names.get(id) ?? '',
      ...(roles[0] && { role: roles[0].text }),
      articles: found.length,
      quotations: said.get(id)?.length ?? 0,
      alternateNames: found.flatMap(({ article, entity }) =>
        evidenceOf(article, entity.alternateNames),
      ),
      roles,
      ...(note && { note }),
      passages: passages.get(id) ?? [],
      said: said.get(id) ?? [],
      about: about.get(id) ?? [],
      companions: (companions.get(id) ?? []).map((it) => ({ ...it, name: names.get(it.id) ?? '' })),
    };
  };
  return new Map(
    Array.from(appearances)
      .filter(([id]) => passages.has(id))
      .map(([id, found]) => [id, dossier(id, found)]),
  );
}

/** A dossier in a line of a list. */
export function entityCardOf({ id, kind, name, role, articles, quotations }: Dossier): EntityCard {
  return { id, kind, name, ...(role !== undefined && { role }), articles, quotations };
}

interface Appearance {
  readonly article: NewsArticle;
  readonly entity: Entity;
}

function appearancesOf(
  articles: readonly NewsArticle[],
): ReadonlyMap<EntityId, readonly Appearance[]> {
  return grouped(
    articles.flatMap((article) => article.entities.map((entity) => ({ article, entity }))),
    ({ entity }) => [entity.id],
  );
}

/** The fullest name that an article uses: most words, then the first met. */
function nameOf(found: readonly Appearance[]): string {
  const words = (name: string): number => name.split(/\s+/).length;
  return found
    .map(({ entity }) => entity.name)
    .reduce((best, name) => (words(name) > words(best) ? name : best));
}

function rolesOf(entity: Entity): readonly (Wording & { readonly confidence: Confidence })[] {
  return entity.kind === 'place' ? [] : entity.roles;
}

/** The wordings with their sentences, each text once. */
function evidenceOf(
  article: NewsArticle,
  wordings: readonly (Wording & { readonly confidence?: Confidence })[],
): readonly Evidence[] {
  const seen = new Set<string>();
  return wordings.flatMap(({ text, range, confidence = 'stated' }) => {
    if (seen.has(text)) return [];
    seen.add(text);
    return [{ text, confidence, article: cardOf(article), sentence: sentenceOf(article, range) }];
  });
}

/** Without a wording that a fuller one contains: "minister" beside "foreign minister". */
function fullest(wordings: readonly Evidence[]): readonly Evidence[] {
  return wordings.filter(
    ({ text }) =>
      !wordings.some((other) => other.text !== text && ` ${other.text} `.includes(` ${text} `)),
  );
}

function sentenceOf(article: NewsArticle, range: TextRange): string {
  const block = textBlocksIn(article).find(({ id }) => id === range.block);
  if (block === undefined) return '';
  const { start, end } = sentenceAt(block, range);
  return block.text.slice(start, end);
}

function grouped<K, V>(
  values: readonly V[],
  keysOf: (value: V) => readonly K[],
): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [value]);
      else group.push(value);
    }
  }
  return groups;
}

function collected<K, V>(
  maps: readonly ReadonlyMap<K, readonly V[]>[],
): ReadonlyMap<K, readonly V[]> {
  return new Map(
    Array.from(
      grouped(
        maps.flatMap((map) => [...map]),
        ([key]) => [key],
      ),
      ([key, entries]) => [key, entries.flatMap(([, values]) => values)],
    ),
  );
}
