import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { compile } from '../../compiler/compile.ts';
import { checkSeeds, exitCodeOf } from './checked.ts';
import { compileSeeds } from '../edition.ts';

/** A compiler with two faults: on one text it fails, into another it puts a word. */
vi.mock(import('../../compiler/compile.ts'), async (actual) => {
  const real = await actual();
  const faulty: typeof compile = (file, knowledge) => {
    if (file.name === 'b.txt') throw new RangeError('offset 7 is\nout of bounds');
    const compiled = real.compile(file, knowledge);
    if (file.name !== 'unproven.txt') return compiled;
    return {
      ...compiled,
      articles: compiled.articles.map((it) => ({
        ...it,
        headline: { ...it.headline, text: 'Harbour Shut' },
      })),
    };
  };
  return { ...real, compile: faulty };
});

let folder: string;
const put = (name: string): void =>
  writeFileSync(
    join(folder, name),
    `Harbour ${name} Opens\n\n2021-05-01\n\nThe harbour opened on Saturday, and the first ships came in with the tide before noon.\n`,
  );

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-faulty-'));
  for (const name of ['a.txt', 'b.txt', 'c.txt']) put(name);
});

afterAll(() => rmSync(folder, { recursive: true }));

const told = {
  severity: 'error',
  code: 'compiler/failed',
  message:
    '"b.txt" could not be compiled and is not published: offset 7 is out of bounds. This is a fault of the compiler, not of the file: report it with the file.',
};

describe('a file that the compiler fails on', () => {
  it('is named with the reason and a remedy, and the others are published', () => {
    const { articles, problems } = compileSeeds('.', folder);
    expect([...articles.keys()]).toEqual(['a', 'c']);
    expect(problems).toEqual([{ ...told, file: 'b.txt' }]);
  });

  it('is named by a check as well, which then ends with 1', () => {
    const check = checkSeeds('.', folder);
    expect(check).toMatchObject({ files: 3, articles: 2 });
    expect(check.problems).toEqual([{ ...told, file: join(folder, 'b.txt'), line: 1 }]);
    expect(exitCodeOf(check, false)).toBe(1);
  });
});

it('An edition with a text that is not in its source is still not published', () => {
  put('unproven.txt');
  expect(() => compileSeeds('.', folder)).toThrow(/"Harbour Shut" is not in the source/);
  expect(checkSeeds('.', folder).problems).toMatchObject([
    {},
    { code: 'compiler/failed', file: join(folder, 'unproven.txt') },
  ]);
});
