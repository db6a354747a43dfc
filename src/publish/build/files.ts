/** Files written into a tree that shares its files with another: each is made new, none is written over. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

type NamedContent = readonly [name: string, content: string | Uint8Array];

/** The endings of the compressed forms of a file. */
export const compressedForms = ['.br', '.gz'] as const;

export function writeFiles(folder: string, files: Iterable<NamedContent>, compress: boolean): void {
  for (const [name, content] of files) {
    writeNew(folder, name, content);
    if (!compress) continue;
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    for (const [form, compressed] of formsOf(bytes)) writeNew(folder, name + form, compressed);
  }
}

function formsOf(bytes: Uint8Array): readonly (readonly [string, Uint8Array])[] {
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  return [
    ['.br', brotliCompressSync(bytes, { params: quality })],
    ['.gz', gzipSync(bytes, { level: 9 })],
  ];
}

/** Folders that are known to be there, so that they need not be asked for again. */
const made = new Set<string>();

function writeNew(folder: string, name: string, content: string | Uint8Array): void {
  const file = join(folder, name);
  const parent = dirname(file);
  if (!made.has(parent)) mkdirSync(parent, { recursive: true });
  made.add(parent);
  try {
    writeFileSync(file, content, { flag: 'wx' });
  } catch {
    mkdirSync(parent, { recursive: true });
    rmSync(file, { force: true });
    writeFileSync(file, content, { flag: 'wx' });
  }
}
