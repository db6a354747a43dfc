import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSeeds, exitCodeOf, summaryOf } from './checked.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-check-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string): void => writeFileSync(join(folder, name), content);
const good =
  'Harbour Opens\n\n2021-05-01\n\nThe harbour opened on Saturday, and the first ships came in with the tide before noon.\n';

describe('checkSeeds', () => {
  it('names the file and the line of every problem, in their order', () => {
    put('b.txt', '');
    put('a.txt', '');
    put('good.txt', good);
    put('authority.json', 'not json');
    const check = checkSeeds('.', folder);
    expect(check.problems.map(({ file, line }) => [file, line])).toEqual([
      [join(folder, 'a.txt'), 1],
      [join(folder, 'authority.json'), 1],
      [join(folder, 'b.txt'), 1],
    ]);
    expect(summaryOf(check)).toBe('3 files, 1 article: 3 errors, 0 warnings, 0 notes');
  });

  it('says that a folder is not there', () => {
    const missing = join(folder, 'missing');
    expect(checkSeeds('.', missing).problems).toMatchObject([
      { severity: 'error', code: 'seeds/unreadable', file: missing },
    ]);
  });

  it('fails for an error, and for a warning only where it is strict', () => {
    const problem = { code: 'a/b', message: '', file: '', line: 1 };
    const of = (severity: 'error' | 'warning' | 'note') => ({
      files: 1,
      articles: 1,
      problems: [{ ...problem, severity }],
    });
    expect(exitCodeOf(of('error'), false)).toBe(1);
    expect(exitCodeOf(of('warning'), false)).toBe(0);
    expect(exitCodeOf(of('warning'), true)).toBe(1);
    expect(exitCodeOf(of('note'), true)).toBe(0);
  });
});

describe('npm run check', () => {
  const command = ['--import', 'tsx', 'src/publish/check.ts'];

  it('prints each problem on a line, then the sum, and ends with 1', () => {
    put('empty.txt', '');
    const { stdout, status } = spawnSync(process.execPath, [...command, folder], {
      encoding: 'utf8',
    });
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/empty\.txt:1 error \S+\/\S+ \S/),
      '1 file, 0 articles: 1 error, 0 warnings, 0 notes',
      '',
    ]);
    expect(status).toBe(1);
  });

  it('prints JSON where it is asked to', () => {
    put('good.txt', good);
    const output = execFileSync(process.execPath, [...command, folder, '--json'], {
      encoding: 'utf8',
    });
    expect(JSON.parse(output)).toMatchObject({ files: 1, articles: 1, problems: [] });
  });
});
