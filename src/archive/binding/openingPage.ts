/**
 * The pages of a list whose volumes open with the first of their finer ones,
 * which then has no page of its own: so no page is there only to lead on, and
 * nothing is on two of them. In brackets what stands on the page above it:
 *
 *     ''  ─┬─ newest = [2024--2027] ─┬─ [2026--2027]
 *          │                          └─ 2024--2025 ─┬─ [2025]
 *          │                                        └─ 2024
 *          └─ 2020--2023
 *
 * The page of the whole list shows as much as it has room for, so what is first
 * of all stands on a page besides. That page's address belongs to no volume: one
 * that is first today has others before it tomorrow, and gets its address then.
 */
import { newest, onlyPageOf, type Contents, type ListPage, type Way } from './listPage.ts';
import { boundIn, countIn, firstOf, type Binding, type Volume } from './volume.ts';

type Opening<T> = readonly [Volume<T>, ...Volume<T>[]];

/** A page before it is known what lies round it: the volume whose address it has, and those that open it, the finest last. */
interface Opened<T> {
  readonly part: string;
  readonly volumes: Opening<T>;
  readonly within: readonly string[];
}

/** Every page of a list, that of the whole list first. The page of the whole list leads into the volumes that are `wide`, others to what is left of them. */
export function openingPagesOf<T>(
  items: readonly T[],
  binding: Binding<T>,
  isWide: (part: string) => boolean,
): readonly ListPage<T>[] {
  const whole = boundIn(items, binding);
  if (whole.volumes.length === 0) return onlyPageOf(whole, binding);
  const opened = openedIn(whole);
  const partOf = new Map(
    opened.flatMap(({ part, volumes }) => volumes.map((it) => [it, part] as const)),
  );
  const wayTo = (volume: Volume<T>): Way => {
    const part = partOf.get(volume) ?? volume.part;
    const shown = narrowestPart(volume, binding, isWide);
    return { part, ...(shown !== part && { shown }) };
  };
  const linkTo = (volume: Volume<T>): Contents['volumes'][number] => ({
    ...wayTo(volume),
    count: countIn(volume, binding),
  });
  const ways = opened.map((page) => wayTo(finestIn(page)));
  const links = narrowed(whole.volumes, isWide).map(linkTo);
  const first = firstOf(items, binding, '', links.length * (binding.volumeRows ?? 0));
  const next = ways[pageWith(items[first.length], opened)];
  const count = countIn(whole, binding);
  return [
    {
      items: first,
      contents: { part: '', count, volumes: links, within: [], ...(next && { next }) },
    },
    ...opened.map((page, n) => ({
      items: finestIn(page).items,
      contents: {
        ...(ways[n] ?? { part: page.part }),
        count: countIn(standingFor(page), binding),
        volumes: besides(page.volumes).map(linkTo),
        within: page.within,
        previous: ways[n - 1] ?? { part: '' },
        ...(ways[n + 1] && { next: ways[n + 1] }),
      },
    })),
  ];
}

/** Which page an item stands on; none where there is no such item. */
const pageWith = <T>(item: T | undefined, opened: readonly Opened<T>[]): number =>
  item === undefined ? -1 : opened.findIndex((page) => finestIn(page).items.includes(item));

/** What a volume is called: by the year, or the fewest years, that all of a wide one is of. */
function narrowestPart<T>(
  { part, items }: Volume<T>,
  { findPart }: Binding<T>,
  isWide: (part: string) => boolean,
): string {
  let name = part;
  for (let level = 0; isWide(name); level += 1) {
    const [finer = name, ...others] = new Set(items.map((it) => findPart(it, level)));
    if (others.length > 0) break;
    name = finer;
  }
  return name;
}

/** All pages but that of the whole list, in its order. */
function openedIn<T>(whole: Volume<T>): readonly Opened<T>[] {
  const pages: Opened<T>[] = [];
  const open = (volume: Volume<T>, part: string, within: readonly string[]): void => {
    const volumes = openingOf(volume);
    pages.push({ part, volumes, within });
    const below = part === newest ? within : [...within, part];
    for (const finer of besides(volumes)) open(finer, finer.part, below);
  };
  for (const [n, volume] of whole.volumes.entries())
    open(volume, n === 0 ? newest : volume.part, []);
  return pages;
}

/** A volume, the first of its finer ones, the first in that, and so on. */
function openingOf<T>(volume: Volume<T>): Opening<T> {
  const [first] = volume.volumes;
  return first === undefined ? [volume] : [volume, ...openingOf(first)];
}

const finestIn = <T>({ volumes }: Opened<T>): Volume<T> => volumes.at(-1) ?? volumes[0];

/** The volume that a page stands for: whose name it bears. */
const standingFor = <T>(page: Opened<T>): Volume<T> =>
  page.part === newest ? finestIn(page) : page.volumes[0];

/** What lies beside the volumes that open a page, in the order of the list. */
const besides = <T>(volumes: readonly Volume<T>[]): readonly Volume<T>[] =>
  volumes.toReversed().flatMap((volume) => volume.volumes.slice(1));

/** Volumes with what is in the wide ones in the place of these. */
const narrowed = <T>(
  volumes: readonly Volume<T>[],
  isWide: (part: string) => boolean,
): readonly Volume<T>[] =>
  volumes.flatMap((volume) =>
    isWide(volume.part) && volume.volumes.length > 0 ? narrowed(volume.volumes, isWide) : [volume],
  );
