import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import { hashLength, type OfflineEdition } from '../../offline/edition.ts';
import { compileSeeds } from '../edition.ts';
import { hashOf, textFile } from '../plainFile.ts';
import { offlineEditionOf } from './serviceWorker.ts';

let archive: Archive;
const folder = mkdtempSync(join(tmpdir(), 'on-record-worker-'));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

beforeAll(() => {
  archive = compileSeeds('.', 'e2e/seeds').archive;
  for (const { card } of archive.entries) write(`data/articles/${card.id}.json`, card.id);
  for (const name of ['index.html', 'data/home.json', 'data/people.json']) write(name, name);
  write('data/edition.json', 'of the edition before');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const editionOf = (title: string): OfflineEdition =>
  offlineEditionOf({
    archive,
    folder,
    unwritten: [textFile('data/edition.json', title)],
    build: 'b',
    code: '',
    client: [],
  });

describe('what every reader has without a network', () => {
  it('is the front page and the 20 newest articles, however many there are', () => {
    const { files } = editionOf('Coast');
    const articles = files.filter(([name]) => name.startsWith('data/articles/'));
    expect(archive.entries.length).toBeGreaterThan(20);
    expect(articles.map(([name]) => decodeURIComponent(name))).toEqual(
      archive.entries.slice(0, 20).map(({ card }) => `data/articles/${card.id}.json`),
    );
    // The front page, by its address below the site's base.
    expect(files.map(([name]) => name)).toContain('');
  });

  it('has the hash of this edition, also where the folder still has the one before', () => {
    const [, hash] = editionOf('Coast').files.find(([name]) => name === 'data/edition.json') ?? [];
    expect(hash).toBe(hashOf('Coast').slice(0, hashLength));
    expect(editionOf('Coast').id).not.toBe(editionOf('Harbour').id);
  });
});
