import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtVersion, compilerVersion, noteBuilt, siteVersion } from './versions.ts';

describe('the version of what is kept between builds', () => {
  it('is of files that are all there', () => {
    expect(compilerVersion('.', '')).toMatch(/^[\da-f]{24}$/);
    expect(siteVersion('.', '')).toMatch(/^[\da-f]{24}$/);
  });

  it('is none where a file that it depends on has gone elsewhere', () => {
    const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
    expect(() => compilerVersion(folder, '')).toThrow('which is not there');
    rmSync(folder, { recursive: true });
  });
});

describe('the version of the built code', () => {
  it('is none where a byte of it is no longer as it was built', () => {
    const work = mkdtempSync(join(tmpdir(), 'on-record-'));
    const folders = ['client', 'server', 'offline'].map((name) => join(work, name));
    for (const folder of folders) {
      mkdirSync(folder);
      writeFileSync(join(folder, 'code.js'), 'go()');
    }
    expect(builtVersion(work)).toBeUndefined();
    noteBuilt(work, 'v1');
    expect(builtVersion(work)).toBe('v1');
    for (const folder of folders) {
      writeFileSync(join(folder, 'code.js'), 'g');
      expect(builtVersion(work)).toBeUndefined();
      writeFileSync(join(folder, 'code.js'), 'go()');
    }
    expect(builtVersion(work)).toBe('v1');
    rmSync(join(work, 'offline'), { recursive: true });
    expect(builtVersion(work)).toBeUndefined();
    rmSync(work, { recursive: true });
  });
});
