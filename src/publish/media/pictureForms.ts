/** Pictures in the forms that are published: narrow to wide, without the camera's notes, made once for each content. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Sharp } from 'sharp';
import type { Picture, PictureForm } from '../../article/article.ts';
import type { Problem } from '../../compiler/problem.ts';
import { writeAtOnce } from '../build/writeAtOnce.ts';
import { mediaFolderOf, type MediaFile } from './mediaFolder.ts';

/** By file name within `seeds/media/`. */
export type Pictures = ReadonlyMap<string, Picture>;

/** In pixels: a phone, a column, a column on a fine screen. */
const widths = [480, 800, 1280];
const [avifQuality, jpegQuality] = [55, 78];

/**
 * Makes the forms of every picture into the folder `cache`, or finds them there from a build before.
 * One that cannot be read is a problem. The same picture gives the same bytes.
 */
export async function picturesIn(
  seeds: string,
  files: readonly MediaFile[],
  cache: string,
): Promise<{ readonly pictures: Pictures; readonly problems: readonly Problem[] }> {
  const pictures = new Map<string, Picture>();
  const problems: Problem[] = [];
  if (files.length === 0) return { pictures, problems };
  // Loaded only here: an edition without pictures needs no picture library.
  const { default: sharp } = await import('sharp');
  // One thread for each picture: how its rows are shared out then depends on no machine.
  sharp.concurrency(1);
  mkdirSync(cache, { recursive: true });
  for (const { name, sha256 } of files) {
    const key = keyOf(name, sha256, sharp.versions);
    try {
      const known = storedPicture(cache, key);
      const file = join(mediaFolderOf(seeds), name);
      pictures.set(name, known ?? (await madePicture(sharp(file).rotate(), name, key, cache)));
    } catch (error) {
      problems.push(unreadable(name, error));
    }
  }
  prune(cache, pictures);
  return { pictures, problems };
}

/** Changes with the picture, its name and the way its forms are made. */
const keyOf = (...parts: readonly unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify([parts, widths, avifQuality, jpegQuality]))
    .digest('hex')
    .slice(0, 12);

const noteOf = (cache: string, key: string): string => join(cache, `${key}.json`);

function storedPicture(cache: string, key: string): Picture | undefined {
  const note = noteOf(cache, key);
  if (!existsSync(note)) return undefined;
  try {
    const { picture, sizes } = JSON.parse(readFileSync(note, 'utf8')) as Note;
    const isWhole = picture.forms.every(({ name }, n) => sizeIn(cache, name) === sizes[n]);
    return isWhole ? picture : undefined;
  } catch {
    // A note or a form that is spoilt or gone: the picture is made again.
    return undefined;
  }
}

/** What is noted of a picture once all its forms are there: how it is shown, and the bytes of each form. */
interface Note {
  readonly picture: Picture;
  readonly sizes: readonly number[];
}

const sizeIn = (cache: string, name: string): number => statSync(join(cache, name)).size;

/** `upright` is turned as the camera was held. */
async function madePicture(
  upright: Sharp,
  name: string,
  key: string,
  cache: string,
): Promise<Picture> {
  const { autoOrient, hasAlpha } = await upright.metadata();
  const width = Math.min(autoOrient.width, widths.at(-1) ?? Infinity);
  const stem = `${name
    .replace(/\.[^.]*$/, '')
    .replace(/[^\w-]+/g, '-')
    .slice(0, 40)}-${key}`;
  const write = async (form: PictureForm, drawn: Sharp): Promise<PictureForm> => {
    writeAtOnce(join(cache, form.name), await drawn.toBuffer());
    return form;
  };
  const forms: PictureForm[] = [];
  for (const narrow of [...widths.filter((it) => it < width), width]) {
    const form = { name: `${stem}-${narrow}.avif`, type: 'image/avif', width: narrow } as const;
    const drawn = upright.clone().resize(narrow).avif({ quality: avifQuality });
    forms.push(await write(form, drawn));
  }
  const wide = upright.clone().resize(width);
  // The last form is for whoever cannot show the others: a feed reader, a link's preview.
  forms.push(
    await (hasAlpha
      ? write({ name: `${stem}-${width}.png`, type: 'image/png', width }, wide.png())
      : write(
          { name: `${stem}-${width}.jpg`, type: 'image/jpeg', width },
          wide.jpeg({ quality: jpegQuality, mozjpeg: true }),
        )),
  );
  const height = Math.round((autoOrient.height * width) / autoOrient.width);
  const picture: Picture = { file: name, width, height, forms };
  const sizes = forms.map((form) => sizeIn(cache, form.name));
  writeAtOnce(noteOf(cache, key), JSON.stringify({ picture, sizes } satisfies Note));
  return picture;
}

/** Removes the forms of pictures that are no longer there. */
function prune(cache: string, pictures: Pictures): void {
  const kept = new Set([...pictures.values()].flatMap(({ forms }) => forms.map(keyIn)));
  for (const name of readdirSync(cache))
    if (!kept.has(keyIn({ name }))) rmSync(join(cache, name), { force: true });
}

const keyIn = ({ name }: Pick<PictureForm, 'name'>): string =>
  /([0-9a-f]{12})(?:-\d+\.\w+|\.json)$/.exec(name)?.[1] ?? '';

const unreadable = (name: string, error: unknown): Problem => ({
  severity: 'error',
  code: 'media/unreadable',
  message: `"${name}" cannot be read as a picture: ${error instanceof Error ? error.message : String(error)}. Save it again from a picture program.`,
  file: `media/${name}`,
});
