/** What all articles together say about an entity, in short: its name, its role, how much there is. */
import type { Geography } from '../../article/article.ts';
import type { EntityId } from '../../article/id.ts';
import { compared, type EntityCard } from '../card.ts';
import type { Entry, Part } from '../entry.ts';

export interface Standing extends EntityCard {
  /** Of a place: what the first article that knows where it lies says. */
  readonly geography?: Geography;
  /** The articles that name it, newest first. */
  readonly entries: readonly Entry[];
  /** Every role and other name that an article gives it, each once, the newest article's first. */
  readonly roles: readonly string[];
  readonly alternateNames: readonly string[];
  /** False for a capital that only ever stands for its government. */
  readonly ofStory: boolean;
}

/** Where an entity is named: the articles, and the part of each that is about it. */
interface Found {
  readonly entries: Entry[];
  readonly parts: Part[];
}

/** Every entity that belongs to the story of an article. `entries` are newest first. */
export function standingsOf(entries: readonly Entry[]): ReadonlyMap<EntityId, Standing> {
  const found = new Map<EntityId, Found>();
  for (const entry of entries) {
    for (const part of entry.parts) {
      let own = found.get(part.id);
      if (own === undefined) found.set(part.id, (own = { entries: [], parts: [] }));
      own.entries.push(entry);
      own.parts.push(part);
    }
  }
  const standings = new Map<EntityId, Standing>();
  for (const [id, own] of found)
    if (own.parts.some(({ passages }) => passages > 0)) standings.set(id, standingOf(id, own));
  return standings;
}

function standingOf(id: EntityId, { entries, parts }: Found): Standing {
  const allRoles = new Set<string>();
  const alternateNames = new Set<string>();
  let quotations = 0;
  for (const part of parts) {
    quotations += part.said;
    for (const role of part.roles) allRoles.add(role);
    for (const name of part.alternateNames) alternateNames.add(name);
  }
  const geography = (
    parts.find((part) => part.geography?.position !== undefined) ??
    parts.find((part) => part.geography !== undefined)
  )?.geography;
  const roles = fullest([...allRoles]);
  return {
    id,
    kind: parts[0]?.kind ?? 'person',
    name: fullestName(parts),
    ...(geography && { geography }),
    ...(roles[0] !== undefined && { role: roles[0] }),
    articles: entries.length,
    quotations,
    entries,
    roles,
    alternateNames: [...alternateNames],
    ofStory: parts.some((part) => part.ofStory),
  };
}

/** The fullest name that an article uses: most words, then what most articles use, then the first met. */
function fullestName(parts: readonly Part[]): string {
  const words = (name: string): number => name.split(/\s+/).length;
  const uses = new Map<string, number>();
  for (const { name } of parts) uses.set(name, (uses.get(name) ?? 0) + 1);
  return Array.from(uses).reduce((best, it) =>
    (words(it[0]) - words(best[0]) || it[1] - best[1]) > 0 ? it : best,
  )[0];
}

/** Without a wording that a fuller one contains: "minister" beside "foreign minister". */
function fullest(wordings: readonly string[]): readonly string[] {
  return wordings.filter(
    (text) => !wordings.some((other) => other !== text && ` ${other} `.includes(` ${text} `)),
  );
}

/** An entity in a line of a list. */
export function entityCardOf({ id, kind, name, role, articles, quotations }: Standing): EntityCard {
  return { id, kind, name, ...(role !== undefined && { role }), articles, quotations };
}

/** Those in most articles first, then those who speak most, then by name. */
export function byStanding(a: EntityCard, b: EntityCard): number {
  return b.articles - a.articles || b.quotations - a.quotations || compared(a.name, b.name);
}
