/**
 * A long list in volumes, as a newspaper's archive is bound: by year, a full
 * year by month, a full month by day, a full day by a hash of its articles. A
 * volume is never renamed: when an article arrives, its volume grows, and one
 * that outgrows a page gets finer volumes beneath it and keeps its address.
 *
 *     ''  ─┬─ 2026 ─┬─ 2026-11 ─── 2026-11-24, 2026-11-23 ...
 *          │        └─ 2026-10
 *          ├─ 2025
 *          └─ undated
 */
import type { StatedDate } from '../article/article.ts';
import { shortHash } from '../article/id.ts';
import { compared, type ArticleCard } from './card.ts';

export interface Volume<T> {
  /** Its part of the address: "2026-11"; empty for the whole list. */
  readonly part: string;
  readonly items: readonly T[];
  /** Finer volumes, in the order of the list; none where all items fit on one page. */
  readonly volumes: readonly Volume<T>[];
}

export interface Binding<T> {
  /** The volumes that an item belongs to, from the widest to the finest. */
  readonly partsOf: (item: T) => readonly string[];
  /** Rows that an item takes on a page. */
  readonly rowsOf: (item: T) => number;
  /** Rows that a page holds. */
  readonly rows: number;
  /** Rows that the first page of the whole list holds, where it has less room than others. */
  readonly firstRows?: number;
  /** Rows that the link to a finer volume takes; none, if not given. */
  readonly volumeRows?: number;
  /** How many things an item counts as; one, if not given. */
  readonly unitsOf?: (item: T) => number;
}

/** The list as volumes. `items` stand in the order of their volumes. */
export function boundIn<T>(items: readonly T[], binding: Binding<T>): Volume<T> {
  if (firstOf(items, binding, '').length === items.length) return { part: '', items, volumes: [] };
  const known = new Map<T, readonly string[]>();
  const partsOf = (item: T): readonly string[] => {
    const before = known.get(item);
    if (before !== undefined) return before;
    const parts = binding.partsOf(item);
    known.set(item, parts);
    return parts;
  };
  return volumeOf(items, { ...binding, partsOf }, '', 0);
}

/** A volume of items that share their parts up to `depth`. */
function volumeOf<T>(
  items: readonly T[],
  binding: Binding<T>,
  part: string,
  depth: number,
): Volume<T> {
  if (firstOf(items, binding, part).length === items.length) return { part, items, volumes: [] };
  for (let finer = depth; ; finer += 1) {
    const groups = new Map<string, T[]>();
    for (const item of items) {
      const name = binding.partsOf(item)[finer];
      if (name === undefined) return { part, items, volumes: [] };
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [item]);
      else group.push(item);
    }
    if (groups.size === 1) continue;
    const volumes = Array.from(groups, ([name, group]) =>
      volumeOf(group, binding, name, finer + 1),
    );
    return { part, items, volumes };
  }
}

/** The items of a volume that stand on its own page: as many as there is room for besides what is `taken`, and at least `least`. */
export function firstOf<T>(
  items: readonly T[],
  { rowsOf, rows, firstRows = rows }: Binding<T>,
  part: string,
  taken = 0,
  least = 1,
): readonly T[] {
  let room = (part === '' ? firstRows : rows) - taken;
  const end = items.findIndex((item, n) => (room -= rowsOf(item)) < 0 && n >= least);
  return end === -1 ? items : items.slice(0, end);
}

/** What a page of a list says about the rest of the list. Parts are parts of addresses. */
export interface Contents {
  readonly part: string;
  /** Items in this volume. */
  readonly count: number;
  readonly volumes: readonly { readonly part: string; readonly count: number }[];
  /** The volumes that this one lies in, from the widest. The whole list is not named. */
  readonly within: readonly string[];
  readonly previous?: string;
  readonly next?: string;
}

/** A page of a list: a volume, or the beginning of one, with the ways on. */
export interface ListPage<T> {
  readonly items: readonly T[];
  readonly contents: Contents;
}

/** Every page of a list, that of the whole list first. */
export function listPagesOf<T>(items: readonly T[], binding: Binding<T>): readonly ListPage<T>[] {
  const whole = boundIn(items, binding);
  const { unitsOf = () => 1 } = binding;
  const count = (volume: Volume<T>): number =>
    volume.items.reduce((sum, item) => sum + unitsOf(item), 0);
  // Most lists of an archive have one page.
  if (whole.volumes.length === 0)
    return [{ items, contents: { part: '', count: count(whole), volumes: [], within: [] } }];
  const finest: readonly Volume<T>[] = leavesOf(whole);
  const leafOf = new Map(finest.flatMap((leaf, n) => leaf.items.map((item) => [item, n] as const)));
  const pages: ListPage<T>[] = [];
  const visit = (volume: Volume<T>, within: readonly string[]): void => {
    const own = finest.indexOf(volume);
    const links = volume.volumes.length * (binding.volumeRows ?? 0);
    // A page of links needs no item that is too heavy to stand beside them.
    const least = volume.part === '' || links === 0 ? 1 : 0;
    const shown =
      own >= 0 ? volume.items : firstOf(volume.items, binding, volume.part, links, least);
    const following = volume.items[shown.length];
    // A page that shows the beginning goes on in the volume that has the next item.
    const next = own >= 0 ? own + 1 : following === undefined ? -1 : leafOf.get(following);
    const previous =
      own > 0 ? finest[own - 1]?.part : own === 0 && volume !== whole ? '' : undefined;
    const nextPart = finest[next ?? -1]?.part;
    pages.push({
      items: shown,
      contents: {
        part: volume.part,
        count: count(volume),
        volumes: volume.volumes.map((finer) => ({ part: finer.part, count: count(finer) })),
        within,
        ...(previous !== undefined && { previous }),
        ...(nextPart !== undefined && { next: nextPart }),
      },
    });
    const below = volume.part === '' ? within : [...within, volume.part];
    for (const finer of volume.volumes) visit(finer, below);
  };
  visit(whole, []);
  return pages;
}

function leavesOf<T>(volume: Volume<T>): readonly Volume<T>[] {
  return volume.volumes.length === 0 ? [volume] : volume.volumes.flatMap(leavesOf);
}

const dated = new WeakMap<ArticleCard, readonly string[]>();

/** The volumes of an article by its date: "2026", "2026-11", "2026-11-24", then by hash. Told once for each card, which stands in many lists. */
export function datePartsOf(card: ArticleCard): readonly string[] {
  const known = dated.get(card);
  if (known !== undefined) return known;
  const parts = datePartsIn(card);
  dated.set(card, parts);
  return parts;
}

function datePartsIn({ id, datePublished }: ArticleCard): readonly string[] {
  const hash = shortHash(id).slice(-2);
  const day = datePublished === undefined ? undefined : wholeDate(datePublished);
  const parts = day === undefined ? ['undated'] : [day.slice(0, 4), day.slice(0, 7), day];
  const last = parts.at(-1) ?? '';
  return [...parts, `${last}-${hash.slice(-1)}`, `${last}-${hash}`];
}

/** The day of a date, with `00` for what it does not say. */
function wholeDate({ iso }: Pick<StatedDate, 'iso'>): string {
  const [year = '0000', month = '00', day = '00'] = iso.slice(0, 10).split('-');
  return `${year}-${month}-${day}`;
}

/** The newest first, the undated last; those of one date by id. */
export function newestFirst(a: ArticleCard, b: ArticleCard): number {
  return compared(b.datePublished?.iso ?? '', a.datePublished?.iso ?? '') || compared(a.id, b.id);
}
