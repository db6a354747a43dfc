/**
 * A long list in volumes, as a newspaper's archive is bound: what does not fit
 * on a page is cut into finer volumes, as far as is needed. A volume is never
 * renamed: when an item arrives, its volume grows, and one that outgrows a page
 * gets finer volumes beneath it and keeps its address.
 */
export interface Volume<T> {
  /** Its part of the address: "2026-11"; empty for the whole list. */
  readonly part: string;
  readonly items: readonly T[];
  /** Finer volumes, in the order of the list; none where all items fit on one page. */
  readonly volumes: readonly Volume<T>[];
}

/** How a list is bound. */
export interface Binding<T> {
  /** The volume that an item lies in at a level, the widest at 0; none below the finest. */
  readonly findPart: (item: T, level: number) => string | undefined;
  /** The order of volumes beside each other, where it is not that of their first items. */
  readonly compare?: (a: string, b: string) => number;
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
  /** For a list that `openingPagesOf` makes pages of: the links at most that stand on the page of a volume that is reached through so many levels. */
  readonly linksAt?: (levels: number) => number;
}

/** The list as volumes. `items` stand in the order of their volumes. */
export function boundIn<T>(items: readonly T[], binding: Binding<T>): Volume<T> {
  return volumeOf(items, binding, '', 0);
}

/** A volume of items that lie together in the first `depth` levels. */
function volumeOf<T>(
  items: readonly T[],
  binding: Binding<T>,
  part: string,
  depth: number,
): Volume<T> {
  const links = part === '' ? 0 : (binding.linksAt?.(depth) ?? 0) * (binding.volumeRows ?? 0);
  if (firstOf(items, binding, part, links).length === items.length)
    return { part, items, volumes: [] };
  for (let level = depth; ; level += 1) {
    const groups = groupedAt(level, items, binding);
    if (groups === undefined) return { part, items, volumes: [] };
    // A whole list that has less room than its volumes is not cut finer than they would be.
    const isWhole = part === '' && binding.firstRows !== undefined;
    if (groups.length === 1 && !isWhole) continue;
    const volumes = groups.map(([name, group]) => volumeOf(group, binding, name, level + 1));
    return { part, items, volumes };
  }
}

/** The items by their volumes at a level; nothing where there is none so fine. */
function groupedAt<T>(
  level: number,
  items: readonly T[],
  { findPart, compare }: Binding<T>,
): readonly (readonly [part: string, items: readonly T[]])[] | undefined {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = findPart(item, level);
    if (name === undefined) return undefined;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  const inOrder = [...groups];
  return compare === undefined ? inOrder : inOrder.toSorted(([a], [b]) => compare(a, b));
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

/** Volumes that no finer ones are in, in the order of the list. */
export function finestOf<T>(volume: Volume<T>): readonly Volume<T>[] {
  return volume.volumes.length === 0 ? [volume] : volume.volumes.flatMap(finestOf);
}

/** How many things are in a volume. */
export const countIn = <T>({ items }: Volume<T>, { unitsOf = () => 1 }: Binding<T>): number =>
  items.reduce((sum, item) => sum + unitsOf(item), 0);
