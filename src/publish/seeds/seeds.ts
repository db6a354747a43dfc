/** The folder of seeds: what the owner puts in, read from disk. */
import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../archive/archive.ts';
import { parseEdition } from '../../archive/parse.ts';
import { compared } from '../../archive/card.ts';
import { DecodeError } from '../../article/parsing/decoder.ts';
import { correctionsNameOf } from '../../compiler/correction.ts';
import type { SourceFile } from '../../compiler/draft.ts';
import { isSourceName } from '../../compiler/source/format.ts';
import { excerpt, type Problem } from '../../compiler/problem.ts';

export interface Seeds<File = SourceFile> {
  readonly edition: Edition;
  /** In the order of their names, by code units. */
  readonly files: readonly File[];
  /** The authority file as parsed JSON, where there is one. */
  readonly authority: unknown;
  readonly problems: readonly Problem[];
}

/** Files of the folder that are not articles. */
const settings = new Set(['edition.json', 'authority.json']);
const unnamed: Edition = { title: 'On Record', language: 'en' };

/** Reads a folder of seeds. What cannot be read becomes a problem that names the file; the rest is still there. */
export function readSeeds(folder: string): Seeds {
  return seedsIn(folder, (file) => file);
}

/** Reads only what the owner says of the edition. */
export function editionIn(folder: string): Edition {
  return readEdition(folder, []);
}

/** Reads a folder of seeds one at a time, and keeps of each what `kept` gives. */
export function seedsIn<File>(folder: string, kept: (file: SourceFile) => File): Seeds<File> {
  const problems: Problem[] = [];
  const entries = listed(folder, problems);
  const names = new Set(entries.map(({ name }) => name));
  const files: File[] = [];
  for (const entry of entries) {
    if (isSetting(entry.name) || isAside(entry, problems)) continue;
    const file = entry.isFile()
      ? readFile(folder, entry.name, names.has(correctionsNameOf(entry.name)), problems)
      : refuse(entry.name, problems);
    if (file !== undefined) files.push(kept(file));
  }
  return {
    edition: readEdition(folder, problems),
    files,
    authority: readJson(folder, 'authority.json', problems),
    problems,
  };
}

function listed(folder: string, problems: Problem[]): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) =>
      compared(a.name, b.name),
    );
  } catch (error) {
    problems.push(unreadable(folder, error));
    return [];
  }
}

/** Names beginning with one dot are hidden files on many systems. */
const hidden = /^\.(?!\.)/;

/** Whether an entry is no seed. Each is named once, but for Git's own and the pictures. */
function isAside(entry: Dirent, problems: Problem[]): boolean {
  const { name } = entry;
  if (/^(?:\.git.*|media)$/.test(name)) return true;
  const aside = findAside(entry);
  if (aside === undefined) return false;
  const [code, what] = aside;
  problems.push({
    severity: 'note',
    code,
    message: `"${name}" ${what}, if it is to be published.`,
    file: name,
  });
  return true;
}

/** Why an entry is not read: a code, and what to do. */
function findAside(entry: Dirent): readonly [code: string, what: string] | undefined {
  if (entry.isDirectory())
    return ['seeds/folder', 'is a folder, and folders are not read. Put its articles beside it'];
  if (hidden.test(entry.name))
    return ['seeds/hidden', 'begins with a dot and is not read. Rename it'];
  if (entry.isFile() && !isSourceName(entry.name))
    return [
      'seeds/other-kind',
      'is not read, since its name does not end as an article’s does: .txt, .html, .xml or .json. Rename it',
    ];
  return undefined;
}

const isSetting = (name: string): boolean =>
  settings.has(name) || name.endsWith('.corrections.json');

/** A seed, with what an editor corrects in it. Throws where it cannot be read. */
export function seedFile(
  folder: string,
  name: string,
  isCorrected = existsSync(join(folder, correctionsNameOf(name))),
): SourceFile {
  const bytes = readFileSync(join(folder, name));
  const sha256 = hash('sha256', bytes);
  if (!isCorrected) return { name, bytes, sha256 };
  const corrections = readFileSync(join(folder, correctionsNameOf(name)), 'utf8');
  return { name, bytes, sha256, corrections };
}

function readFile(
  folder: string,
  name: string,
  isCorrected: boolean,
  problems: Problem[],
): SourceFile | undefined {
  try {
    return seedFile(folder, name, isCorrected);
  } catch (error) {
    problems.push(unreadable(name, error));
    return undefined;
  }
}

/** Links, pipes and devices are not followed: a seed is a file in the folder. */
function refuse(name: string, problems: Problem[]): undefined {
  problems.push({
    severity: 'error',
    code: 'seeds/not-a-file',
    message: `"${name}" is a link or a device, and those are not followed. Put the file itself into the folder.`,
    file: name,
  });
}

function readEdition(folder: string, problems: Problem[]): Edition {
  const given = readJson(folder, 'edition.json', problems);
  if (given === undefined) return unnamed;
  try {
    const isObject = typeof given === 'object' && given !== null && !Array.isArray(given);
    return soundEdition(parseEdition(isObject ? { ...unnamed, ...given } : given));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    problems.push({
      severity: 'error',
      code: 'edition/wrong',
      message: `${message} Mend it, or leave the field out.`,
      file: 'edition.json',
    });
    return unnamed;
  }
}

/** The edition with its address as a folder. Throws where a field says nothing that can be used. */
function soundEdition(edition: Edition): Edition {
  const { title, language, address } = edition;
  if (title.trim() === '') throw new DecodeError('title should be a name, but is empty.');
  if (!isLanguage(language))
    throw new DecodeError(
      `language should be a tag such as "en" or "ar-IQ", but is ${excerpt(JSON.stringify(language))}.`,
    );
  if (address === undefined) return edition;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search + url.hash !== '')
    throw new DecodeError(
      'address should be a whole address, such as "https://example.org/news/", without ? and #.',
    );
  return { ...edition, address: url.href.endsWith('/') ? url.href : `${url.href}/` };
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function readJson(folder: string, name: string, problems: Problem[]): unknown {
  let text: string;
  try {
    text = readFileSync(join(folder, name), 'utf8');
  } catch (error) {
    if (!isMissing(error)) problems.push(unreadable(name, error));
    return undefined;
  }
  try {
    // Some editors begin a file with a mark of its encoding.
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch (error) {
    problems.push({
      severity: 'error',
      code: 'seeds/not-json',
      message: `This is not JSON: ${(error as Error).message}. Mend it; until then the file is not used.`,
      file: name,
    });
    return undefined;
  }
}

/** Of two files whose articles have one address, the first is published. */
export function sameId(file: string, before: string): Problem {
  return {
    severity: 'error',
    code: 'seeds/same-id',
    message: `"${file}" would have the same address as "${before}". Rename one of them.`,
    file,
  };
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

function unreadable(name: string, error: unknown): Problem {
  const { message } = error as Error;
  const isOdd = name.includes('\ufffd') && isMissing(error);
  return {
    severity: 'error',
    code: 'seeds/unreadable',
    message: isOdd
      ? `"${name}" cannot be read: its name is not UTF-8, and \ufffd stands for what is none. Rename it.`
      : `"${name}" cannot be read: ${message}. Mend its name or its permissions.`,
    file: name,
  };
}
