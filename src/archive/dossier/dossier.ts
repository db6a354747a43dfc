/** Everything the archive knows about one person, organisation or place, each thing with where it stands. */
import type { Geography } from '../../article/article.ts';
import type { AuthorityEntry } from '../../article/authority/authority.ts';
import type { EntityId } from '../../article/id.ts';
import type { Archive } from '../archive.ts';
import type { ArticleCard, EntityCard } from '../card.ts';
import { companionsOf, type Companion } from './companions.ts';
import type { Evidence } from '../digest.ts';
import { dossierPagesOf, firstPageOf } from './dossierPages.ts';
import type { Entry } from '../entry.ts';
import type { PlaceMap } from '../placeMap.ts';
import { wordingWeight } from '../pageWeight.ts';
import type { MentioningSentence } from '../passage.ts';
import type { SpokenWords } from '../quotationIndex.ts';
import { joined, type Slice } from '../slice.ts';
import type { Standing } from './standing.ts';
import type { Contents, ListPage } from '../binding/listPage.ts';

export type { Evidence } from '../digest.ts';

/** What one article has of an entity. */
export interface DossierStory {
  readonly article: ArticleCard;
  readonly said: readonly SpokenWords[];
  /** What others said that mentions it. */
  readonly about: readonly SpokenWords[];
  readonly passages: readonly MentioningSentence[];
}

/** The dossier of an entity, or one volume of a long one. */
export interface Dossier extends EntityCard {
  readonly alternateNames: readonly Evidence[];
  readonly roles: readonly Evidence[];
  /** Of a place, on the first page. */
  readonly geography?: Geography;
  /** Drawn by the publisher. */
  readonly map?: PlaceMap;
  /** What an editor asserts, apart from what the articles say. */
  readonly note?: AuthorityEntry;
  /** The articles on this page, newest first. */
  readonly stories: readonly DossierStory[];
  readonly companions: readonly Companion[];
  /** On the first page all dated articles, oldest first; empty where they are too few to tell anything, or so many that their volumes tell it. */
  readonly timeline: readonly ArticleCard[];
  /** How many there are of each on all pages. */
  readonly totals: {
    readonly said: number;
    readonly about: number;
    readonly passages: number;
  };
  readonly contents: Contents;
}

const companionsShown = 5;
const evidenceShown = 6;

/** One page of a dossier. The first also has what all articles tell, and counts all of them; a volume counts its own. */
export function dossierOf(
  archive: Archive,
  standing: Standing,
  { items, contents }: ListPage<Slice>,
): Dossier {
  const { id, kind, name, role } = standing;
  const isFirst = contents.part === '';
  const entries = items.map(({ entry }) => entry);
  const totals = totalsOf(id, isFirst ? standing.entries : entries);
  const note = archive.notes.get(id);
  const geography = isFirst ? standing.geography : undefined;
  const first = isFirst ? firstPageOf(standing, note) : undefined;
  const [alternateNames, roles] = within(first?.wordings ?? 0, [
    isFirst ? evidenceOf(archive, standing, 'alternateNames') : [],
    isFirst ? evidenceOf(archive, standing, 'roles') : [],
  ]);
  return {
    id,
    kind,
    name,
    ...(isFirst && role !== undefined && { role }),
    articles: isFirst ? standing.articles : contents.count,
    quotations: totals.said,
    alternateNames: alternateNames ?? [],
    roles: roles ?? [],
    ...(geography && { geography }),
    ...(isFirst && note && { note }),
    stories: joined(items).map((slice) => storyOf(archive, id, slice)),
    companions: isFirst ? companionsIn(archive, id, standing.entries) : [],
    timeline: first?.timeline ?? [],
    totals,
    contents,
  };
}

/** The wordings of each list with their sentences, as long as there is room for these; after that, without. */
function within(
  room: number,
  lists: readonly (readonly Evidence[])[],
): readonly (readonly Evidence[])[] {
  let left = room;
  return lists.map((list) =>
    list.map((it) => {
      left -= wordingWeight(it.text, it.sentence);
      return left >= 0 ? it : { ...it, sentence: '' };
    }),
  );
}

/** The rows of a slice. They are counted through what was said, what was said about it, the passages. */
function storyOf(archive: Archive, id: EntityId, { entry, from, to }: Slice): DossierStory {
  const { said, about, passages } = archive.rows(entry, id);
  const cut = <T>(rows: readonly T[], before: number): readonly T[] =>
    rows.slice(Math.max(0, from - before), Math.max(0, to - before));
  return {
    article: entry.card,
    said: cut(said, 0),
    about: cut(about, said.length),
    passages: cut(passages, said.length + about.length),
  };
}

/** The first page of an entity's dossier, where it belongs to a story. */
export function findDossier(archive: Archive, id: EntityId): Dossier | undefined {
  const standing = archive.standings.get(id);
  const first = standing && dossierPagesOf(standing, archive.notes.get(id))[0];
  return first && dossierOf(archive, standing, first);
}

/** The first companions with their names. */
export function companionsIn(
  archive: Archive,
  id: EntityId,
  entries: readonly Entry[],
): readonly Companion[] {
  return companionsOf(id, entries)
    .slice(0, companionsShown)
    .map((it) => ({ ...it, name: archive.standings.get(it.id)?.name ?? '' }));
}

/** Each name or role with the newest sentence that gives it. */
function evidenceOf(
  archive: Archive,
  standing: Standing,
  field: 'roles' | 'alternateNames',
): readonly Evidence[] {
  const { id, entries } = standing;
  return standing[field].slice(0, evidenceShown).flatMap((text) => {
    const entry = entries.find(({ parts }) =>
      parts.some((part) => part.id === id && part[field].includes(text)),
    );
    if (entry === undefined) return [];
    return archive.rows(entry, id)[field].filter((evidence) => evidence.text === text);
  });
}

function totalsOf(id: EntityId, entries: readonly Entry[]): Dossier['totals'] {
  const totals = { said: 0, about: 0, passages: 0 };
  for (const { parts } of entries) {
    const part = parts.find((it) => it.id === id);
    totals.said += part?.said ?? 0;
    totals.about += part?.about ?? 0;
    totals.passages += part?.passages ?? 0;
  }
  return totals;
}
