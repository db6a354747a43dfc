/** The service worker with the list of what it keeps, and the list of all that a reader may keep. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import { hashLength, shellFile, type OfflineEdition } from '../../offline/edition.ts';
import {
  articlePath,
  quickFolder,
  dataPath,
  editionPath,
  entityKinds,
  homePath,
  indexPath,
  quotationsPath,
} from '../../paths.ts';
import { hashOf, textFile, type PlainFile } from '../plainFile.ts';

/** The newest articles, which every reader has without a network. The list has a fixed size, however large the archive. */
const newest = 20;

export interface WorkerPlan {
  readonly archive: Archive;
  /** The folder that the pages have been written into. */
  readonly folder: string;
  /** Files of this edition that are still to be written there: what stands under their names is of an edition before. */
  readonly unwritten: readonly PlainFile[];
  readonly build: string;
  /** The built worker, which expects the list before it. */
  readonly code: string;
  /** The built client. */
  readonly client: readonly PlainFile[];
}

export function serviceWorkerOf(plan: WorkerPlan): PlainFile {
  const list = JSON.stringify(offlineEditionOf(plan));
  return textFile('serviceWorker.js', `const offlineEdition=${list};\n${plan.code}`);
}

/** What the worker keeps: the code, the pages that fill themselves, and the data of the lists and of the newest articles. */
export function offlineEditionOf(plan: WorkerPlan): OfflineEdition {
  const { archive, build, code, client } = plan;
  const used = client.filter(({ name }) => isAsset(name));
  const [assets, onUse] = [true, false].map((early) =>
    used.map(({ name }) => name).filter((name) => isNeededEarly(name) === early),
  ) as [string[], string[]];
  const paths = [
    editionPath,
    homePath,
    quotationsPath,
    ...entityKinds.map((kind) => indexPath(kind)),
    ...archive.entries.slice(0, newest).map(({ card }) => articlePath(card.id)),
  ];
  const files = [
    fileIn(plan, '', 'index.html'),
    fileIn(plan, shellFile, `${shellFile}index.html`),
    ...paths.map((path) => fileIn(plan, dataPath(path))),
  ].filter((file) => file !== undefined);
  const id = hashOf(JSON.stringify([build, assets, files, code]));
  return { build, id, assets, onUse, files };
}

const isAsset = (name: string): boolean => name.startsWith('assets/');

/** Typefaces are chosen by few, and the compiler is for readers' own files. */
const isNeededEarly = (name: string): boolean => /(?<!Worker-[\w-]+)\.(?:js|css)$/.test(name);

function fileIn(
  { folder, unwritten }: WorkerPlan,
  address: string,
  name = decodeURIComponent(address),
): readonly [string, string] | undefined {
  const own = unwritten.find((it) => it.name === name);
  const file = join(folder, name);
  if (own === undefined && !existsSync(file)) return undefined;
  return [address, hashOf(own?.content() ?? readFileSync(file)).slice(0, hashLength)];
}

/** Files in one part of the list of everything. */
const partLength = 5000;

/** The list of everything: the data of each page, the search index and the pictures. What only makes answers quicker stands in the index or the articles a second time. */
export function wholeEditionOf(names: Iterable<string>): readonly PlainFile[] {
  const files = [...names]
    .map((name) => (name.startsWith('/') ? dataPath(name) : encodedPath(name)))
    .filter(
      (name) =>
        /^(?:data|search|media)\/(?!(?:.*\/)?\.)/.test(name) && !name.startsWith(quickFolder),
    )
    .toSorted();
  const parts = Array.from({ length: Math.ceil(files.length / partLength) }, (_, part) =>
    textFile(
      `offline/files-${part + 1}.json`,
      JSON.stringify(files.slice(part * partLength, (part + 1) * partLength)),
    ),
  );
  return [
    textFile('offline/contents.json', JSON.stringify({ files: files.length, parts: parts.length })),
    ...parts,
  ];
}

const encodedPath = (name: string): string => name.split('/').map(encodeURIComponent).join('/');
