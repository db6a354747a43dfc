import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compilerVersion, siteVersion } from './versions.ts';

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
