/** Everything the archive knows about one person, organisation or place, each thing with where it stands. */
import type { Geography } from '../article/article.ts';
import type { AuthorityEntry } from '../article/authority.ts';
import type { EntityId } from '../article/id.ts';
import type { Archive } from './archive.ts';
import type { EntityCard } from './card.ts';
import { companionsOf, type Companion } from './companions.ts';
import type { Appearance, Evidence } from './digest.ts';
import type { Entry } from './entry.ts';
import type { PlaceMap } from './placeMap.ts';
import type { Passage } from './passage.ts';
import type { QuotedWords } from './quotationIndex.ts';
import type { Standing } from './standing.ts';
import { timelineOf, type TimelineItem } from './timeline.ts';
import { datePartsOf, listPagesOf, type Binding, type Contents, type ListPage } from './volume.ts';

export type { Evidence } from './digest.ts';

/** The dossier of an entity, or one volume of a long one: passages and quotations are those of the articles on this page. */
export interface Dossier extends EntityCard {
  readonly alternateNames: readonly Evidence[];
  readonly roles: readonly Evidence[];
  /** Of a place, on the first page. */
  readonly geography?: Geography;
  /** Drawn by the publisher. */
  readonly map?: PlaceMap;
  /** What an editor asserts, apart from what the articles say. */
  readonly note?: AuthorityEntry;
  readonly passages: readonly Passage[];
  readonly said: readonly QuotedWords[];
  /** What others said that mentions it. */
  readonly about: readonly QuotedWords[];
  readonly companions: readonly Companion[];
  /** The dated articles of this page, oldest first; empty where there are fewer than three. */
  readonly timeline: readonly TimelineItem[];
  /** How many there are of each on all pages. */
  readonly totals: {
    readonly said: number;
    readonly about: number;
    readonly passages: number;
  };
  readonly contents: Contents;
}

const companionsShown = 24;
const evidenceShown = 12;

/** The articles of an entity on pages. A row is a quotation or a passage. */
export function dossierBindingOf(id: EntityId): Binding<Entry> {
  return {
    partsOf: ({ card }) => datePartsOf(card),
    rowsOf: ({ parts }) => {
      const part = parts.find((it) => it.id === id);
      return part === undefined ? 0 : part.said + part.about + part.passages;
    },
    rows: 100,
  };
}

/** The pages of a dossier, the first one first. */
export function dossierPagesOf(standing: Standing): readonly ListPage<Entry>[] {
  return listPagesOf(standing.entries, dossierBindingOf(standing.id));
}

/** One page of a dossier. The first also has what all articles tell, and counts all of them; a volume counts its own. */
export function dossierOf(
  archive: Archive,
  standing: Standing,
  { items, contents }: ListPage<Entry>,
): Dossier {
  const { id, kind, name, role } = standing;
  const isFirst = contents.part === '';
  const digests = items.map(({ card }) => archive.digest(card.id));
  const quotations = digests.flatMap((digest) => digest.quotations);
  const totals = totalsOf(id, isFirst ? standing.entries : items);
  const note = archive.notes.get(id);
  const geography = isFirst ? standing.geography : undefined;
  return {
    id,
    kind,
    name,
    ...(isFirst && role !== undefined && { role }),
    articles: isFirst ? standing.articles : contents.count,
    quotations: totals.said,
    alternateNames: isFirst ? evidenceOf(archive, standing, 'alternateNames') : [],
    roles: isFirst ? evidenceOf(archive, standing, 'roles') : [],
    ...(geography && { geography }),
    ...(isFirst && note && { note }),
    passages: digests.flatMap((digest) => appearanceIn(digest.appearances, id)?.passages ?? []),
    timeline: timelineOf(items.map(({ card }) => card)),
    said: quotations.filter(({ speaker }) => speaker?.id === id),
    about: quotations.filter((it) => it.speaker?.id !== id && it.about.includes(id)),
    companions: isFirst ? companionsIn(archive, id, standing.entries) : [],
    totals,
    contents,
  };
}

/** The first page of an entity's dossier, where it belongs to a story. */
export function findDossier(archive: Archive, id: EntityId): Dossier | undefined {
  const standing = archive.standings.get(id);
  const first = standing && dossierPagesOf(standing)[0];
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
    const appearance = appearanceIn(archive.digest(entry.card.id).appearances, id);
    return appearance?.[field].filter((evidence) => evidence.text === text) ?? [];
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

function appearanceIn(appearances: readonly Appearance[], id: EntityId): Appearance | undefined {
  return appearances.find((it) => it.id === id);
}
