/** Which pictures a seed has: those it names, and those that bear its name. */
import { basename } from 'node:path';
import type { Picture } from '../../article/article.ts';
import type { Problem } from '../../compiler/problem.ts';
import type { MediaFile } from './mediaFolder.ts';
import type { Pictures } from './pictureForms.ts';

/** The pictures of a seed. Its key in the build's cache holds them: a picture that changes makes its articles anew. */
export interface SeedPictures {
  /** `ferry.txt` has `ferry.jpg`, then `ferry-2.jpg` and so on. */
  readonly beside: readonly Picture[];
  /** Those whose file names stand in the seed. */
  readonly named: readonly Picture[];
}

export const noPictures: SeedPictures = { beside: [], named: [] };

/** The pictures of a seed among all there are. In time linear in the seed, whatever their number. */
export function seedPicturesOf(seed: Seed, pictures: Pictures): SeedPictures {
  if (pictures.size === 0) return noPictures;
  const beside = besideOf(seed.name, (name) => pictures.get(name));
  const named = namesIn(seed).flatMap((name) => pictures.get(name) ?? []);
  return { beside, named: [...new Set(named)].filter((it) => !beside.includes(it)) };
}

/** The names of the pictures of a seed, before anybody has opened them. */
export function pictureFilesOf(seed: Seed, files: readonly MediaFile[]): readonly string[] {
  if (files.length === 0) return [];
  const known = new Set(files.map(({ name }) => name));
  const isKnown = (name: string): string | undefined => (known.has(name) ? name : undefined);
  return [...besideOf(seed.name, isKnown), ...namesIn(seed).filter((name) => known.has(name))];
}

interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const namesIn = ({ bytes }: Seed): readonly string[] =>
  pictureNamesIn(new TextDecoder().decode(bytes)).map(({ name }) => name);

const endings = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'JPG', 'JPEG', 'PNG'] as const;

function besideOf<T>(seed: string, find: (name: string) => T | undefined): readonly T[] {
  const stem = seed.replace(/\.[^.]*$/, '');
  const findNth = (n: number): T | undefined => {
    const names = endings.map((ending) => `${stem}${n === 1 ? '' : `-${n}`}.${ending}`);
    for (const name of names) {
      const found = find(name);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const all: T[] = [];
  for (let next = findNth(1); next !== undefined; next = findNth(all.length + 1)) all.push(next);
  return all;
}

/**
 * The names of picture files in a text, each with where it stands.
 *
 *     [Picture: harbour-at-dawn.jpg]
 *               ^^^^^^^^^^^^^^^^^^^
 */
export function pictureNamesIn(text: string): readonly { name: string; at: number }[] {
  const pattern = /[^\s"'“”<>()[\]{}/\\|=?#&;:,]{1,200}\.(?:jpe?g|png|webp|avif)(?![\w-])/gi;
  return Array.from(text.matchAll(pattern), ({ 0: name, index }) => ({
    name: decoded(name),
    at: index,
  }));
}

/** The last part of an address: the name of its file. */
export function fileNameOf(address: string): string {
  return decoded(basename(address.replace(/[?#].*$/s, '')));
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** A note for each picture that no article shows. */
export function unusedPictures(
  files: readonly Pick<MediaFile, 'name'>[],
  used: ReadonlySet<string>,
): readonly Problem[] {
  return files
    .filter(({ name }) => !used.has(name))
    .map(({ name }) => ({
      severity: 'note',
      code: 'media/unused',
      message: `"${name}" is shown by no article. Give it the name of its article's file, or write its name on a line of the text.`,
      file: `media/${name}`,
    }));
}
