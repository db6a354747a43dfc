import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seedSums } from './seedSums.ts';

let work: string;
let seeds: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'on-record-seeds-'));
  seeds = join(work, 'seeds');
  mkdirSync(seeds);
  writeFileSync(join(seeds, 'pier.txt'), 'A pier');
});
afterEach(() => rmSync(work, { recursive: true }));

const later = (): number => Date.now() + 60_000;

function noted(now: number): void {
  const sums = seedSums(work, seeds, now);
  sums.note('pier.txt', 'sum');
  sums.store();
}

describe('the sum of a seed', () => {
  it('is known while nobody has touched the file', () => {
    noted(later());
    expect(seedSums(work, seeds, later()).find('pier.txt')).toBe('sum');
    expect(seedSums(work, seeds, later()).find('quay.txt')).toBeUndefined();
  });

  it('is not known once the file has changed, though its size and its time stay as they were', async () => {
    noted(later());
    const file = join(seeds, 'pier.txt');
    const { atime, mtime } = statSync(file);
    await new Promise((resolve) => setTimeout(resolve, 50));
    writeFileSync(file, 'A quay');
    utimesSync(file, atime, mtime);
    expect(seedSums(work, seeds, later()).find('pier.txt')).toBeUndefined();
  });

  it('is not kept of a file that has only just changed, for it may change again in the same moment', () => {
    noted(Date.now());
    expect(seedSums(work, seeds, later()).find('pier.txt')).toBeUndefined();
  });

  it('is not known where what was kept cannot be read', () => {
    noted(later());
    writeFileSync(join(work, 'seeds.json'), '[{"key":7}]');
    expect(seedSums(work, seeds, later()).find('pier.txt')).toBeUndefined();
  });
});
