/** The pages of a list that is bound in volumes, each with the ways on. */
import { countIn, finestOf, firstOf, boundIn, type Binding, type Volume } from './volume.ts';

/** The part of the address of the page that the newest of a list stands on. */
export const newest = 'newest';

/** A way to another page of a list. Parts are parts of addresses. */
export interface Way {
  readonly part: string;
  /** The volume that stands there, where it is not the one of that name. */
  readonly shown?: string;
}

/** What a page of a list says about the rest of the list. */
export interface Contents extends Way {
  /** Items in this volume. */
  readonly count: number;
  /** The volumes that this page leads to. */
  readonly volumes: readonly (Way & { readonly count: number })[];
  /** The volumes that this one lies in, from the widest. The whole list is not named. */
  readonly within: readonly string[];
  readonly previous?: Way;
  readonly next?: Way;
}

/** A page of a list: a volume, or the beginning of one, with the ways on. */
export interface ListPage<T> {
  readonly items: readonly T[];
  readonly contents: Contents;
}

/** Most lists of an archive have one page. */
export const onlyPageOf = <T>(whole: Volume<T>, binding: Binding<T>): readonly ListPage<T>[] => [
  {
    items: whole.items,
    contents: { part: '', count: countIn(whole, binding), volumes: [], within: [] },
  },
];

/** Every page of a list, that of the whole list first. A volume that has finer ones shows its beginning beside the ways to them. */
export function listPagesOf<T>(items: readonly T[], binding: Binding<T>): readonly ListPage<T>[] {
  const whole = boundIn(items, binding);
  if (whole.volumes.length === 0) return onlyPageOf(whole, binding);
  const finest = finestOf(whole);
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
    const previous = own > 0 ? finest[own - 1]?.part : own === 0 ? '' : undefined;
    const nextPart = finest[next ?? -1]?.part;
    pages.push({
      items: shown,
      contents: {
        part: volume.part,
        count: countIn(volume, binding),
        volumes: volume.volumes.map((finer) => ({
          part: finer.part,
          count: countIn(finer, binding),
        })),
        within,
        ...(previous !== undefined && { previous: { part: previous } }),
        ...(nextPart !== undefined && { next: { part: nextPart } }),
      },
    });
    const below = volume.part === '' ? within : [...within, volume.part];
    for (const finer of volume.volumes) visit(finer, below);
  };
  visit(whole, []);
  return pages;
}
