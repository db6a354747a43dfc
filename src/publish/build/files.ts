/** Files written into a tree that shares its files with another: each is made new, none is written over. */
import { hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

type NamedContent = readonly [name: string, content: string | Uint8Array];

/** SHA-256, in hexadecimal digits. */
export type Checksum = readonly [file: string, sum: string];

/** The endings of the compressed forms of a file. */
export const compressedForms = ['.br', '.gz'] as const;

/** Writes files, and gives the sum of each. */
export function writeFiles(
  folder: string,
  files: Iterable<NamedContent>,
  compress: boolean,
): readonly Checksum[] {
  const sums: Checksum[] = [];
  const write = (name: string, bytes: Uint8Array): void => {
    writeNew(folder, name, bytes);
    sums.push([name, hash('sha256', bytes)]);
  };
  for (const [name, content] of files) {
    const bytes = typeof content === 'string' ? encoded(content) : content;
    write(name, bytes);
    if (compress) for (const [form, packed] of formsOf(bytes)) write(name + form, packed);
  }
  return sums;
}

/** Where texts become bytes, one after the other: a new place for each would have to be made and tidied up. */
let room = Buffer.allocUnsafeSlow(1 << 20);

/** A text in UTF-8, until the next is encoded. */
function encoded(text: string): Uint8Array {
  const most = 3 * text.length;
  if (most > room.length) room = Buffer.allocUnsafeSlow(2 * most);
  return room.subarray(0, room.write(text));
}

/** By so many bytes a window is smaller than its power of two: RFC 7932, section 9.1. */
const windowMargin = 16;

function formsOf(bytes: Uint8Array): readonly (readonly [string, Uint8Array])[] {
  // A window that the file just fits into: the usual one has 32 MB of tables, which take longer to clear than a page to compress.
  const window = Math.ceil(Math.log2(bytes.length + windowMargin));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_LGWIN]: Math.min(
      Math.max(window, constants.BROTLI_MIN_WINDOW_BITS),
      constants.BROTLI_DEFAULT_WINDOW,
    ),
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return [
    ['.br', brotliCompressSync(bytes, { params })],
    ['.gz', gzipSync(bytes, { level: 9 })],
  ];
}

/** Folders that are known to be there, so that they need not be asked for again. */
const made = new Set<string>();

/** Makes a folder, by itself where the one that it is in is known: that takes half as long. */
function makeFolder(folder: string): void {
  if (made.has(folder)) return;
  try {
    mkdirSync(folder, { recursive: !made.has(dirname(folder)) });
  } catch {
    // Another worker has made it, or the known one has been removed.
    mkdirSync(folder, { recursive: true });
  }
  made.add(folder).add(dirname(folder));
}

function writeNew(folder: string, name: string, content: Uint8Array): void {
  const file = join(folder, name);
  const parent = dirname(file);
  makeFolder(parent);
  try {
    writeWhole(file, content);
  } catch {
    if (isSame(file, content)) return;
    mkdirSync(parent, { recursive: true });
    rmSync(file, { force: true });
    writeWhole(file, content);
  }
}

/** Writes a file that is not there yet. `writeFileSync` does the same with more questions. */
function writeWhole(file: string, content: Uint8Array): void {
  const descriptor = openSync(file, 'wx');
  try {
    for (let done = 0; done < content.length;) done += writeSync(descriptor, content, done);
  } finally {
    closeSync(descriptor);
  }
}

/** Of a changed segment of the search index most files stay as they were: to read one takes a tenth of the time of writing it. */
const isSame = (file: string, content: Uint8Array): boolean =>
  statSync(file, { throwIfNoEntry: false })?.size === content.length &&
  readFileSync(file).equals(content);
