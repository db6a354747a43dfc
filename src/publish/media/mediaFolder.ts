/** The folder of pictures beside the seeds, as it stands on disk. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compared } from '../../archive/card.ts';
import type { Problem } from '../../compiler/problem.ts';

/** A picture as received. */
export interface MediaFile {
  /** File name within `seeds/media/`. */
  readonly name: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

export interface MediaFolder {
  /** In the order of their names, by code units. */
  readonly files: readonly MediaFile[];
  readonly problems: readonly Problem[];
}

export const mediaFolderOf = (seeds: string): string => join(seeds, 'media');

/** Reads which pictures there are. What is no picture that every browser shows becomes a problem that names it. */
export function mediaIn(seeds: string): MediaFolder {
  const folder = mediaFolderOf(seeds);
  if (!existsSync(folder)) return { files: [], problems: [] };
  const files: MediaFile[] = [];
  const problems: Problem[] = [];
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => compared(a.name, b.name))) {
    const { name } = entry;
    if (name.startsWith('.')) continue;
    const bytes = entry.isFile() ? readFileSync(join(folder, name)) : undefined;
    const wrong = bytes === undefined ? notAFile(name) : wrongIn(name, bytes);
    if (wrong !== undefined) problems.push(wrong);
    else if (bytes !== undefined)
      files.push({ name, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  return { files, problems };
}

const notAFile = (name: string): Problem => ({
  severity: 'error',
  code: 'media/not-a-file',
  message: `"${name}" is a folder, a link or a device, and those are not followed. Put the picture itself into media/.`,
  file: `media/${name}`,
});

/** How the kinds of picture that are used begin. A name's ending may lie; the first bytes do not. */
const kinds: readonly RegExp[] = [
  /^\xff\xd8\xff/,
  /^.PNG\r\n.\n/s,
  /^RIFF.{4}WEBP/s,
  /^.{4}ftypavi[fs]/s,
];

const endings = /\.(?:jpe?g|png|webp|avif)$/i;

function wrongIn(name: string, bytes: Uint8Array): Problem | undefined {
  const start = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  if (kinds.some((kind) => kind.test(start)) && endings.test(name)) return undefined;
  const isDrawing = /\.svgz?$/i.test(name) || /<svg[\s/>]/i.test(start);
  return isDrawing
    ? problemOf(
        name,
        'media/svg',
        'is a drawing in SVG, which can hold scripts, so it is not published. Save it as PNG.',
      )
    : problemOf(
        name,
        'media/unknown-type',
        'is not a JPEG, PNG, WebP or AVIF picture by its first bytes and its name. Save it as one of these.',
      );
}

const problemOf = (name: string, code: string, rest: string): Problem => ({
  severity: 'error',
  code,
  message: `"${name}" ${rest}`,
  file: `media/${name}`,
});
