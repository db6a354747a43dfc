import { expect, it } from 'vitest';
import { Pool } from './pool.ts';
import type { CompiledSeed, CompileTask } from './task.ts';

/** Answers each seed with how much it has been told by then. */
const listener = `
  import { parentPort } from 'node:worker_threads';
  let told = 0;
  parentPort.on('message', ({ type, files = [] }) => {
    if (type === 'authority') told += 1;
    const compiled = files.map((file) => ({ ...file, name: String(told) }));
    parentPort.postMessage({ type: 'done', compiled, sums: [] });
  });
`;

/** Answers with the seeds that it is asked to compile, one task after another. */
const worker = `
  import { parentPort } from 'node:worker_threads';
  let last = Promise.resolve();
  parentPort.on('message', ({ files }) => {
    last = last.then(() => new Promise((next) => setTimeout(next, files.length * 20)));
    last.then(() => parentPort.postMessage({ type: 'done', compiled: files, sums: [] }));
  });
`;

/** Ends at the first task. */
const broken = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', () => { throw new Error('no more') });
`;

const poolOf = (text: string): Pool =>
  new Pool(new URL(`data:text/javascript,${encodeURIComponent(text)}`), {
    root: '',
    seeds: '',
    cache: '',
  });

it('tells every worker before it asks, those that were started early and those that start later', async () => {
  const pool = poolOf(listener);
  pool.start();
  const told = new Set<string>();
  const pictures = { beside: [], named: [] };
  const seeds = Array.from({ length: 512 }, (_, n): CompileTask => {
    return { name: '', key: String(n), pictures };
  });
  await Promise.all([
    pool.tell({ type: 'authority', authority: [] }),
    pool.share(
      seeds,
      (files) => ({ type: 'compile', files }),
      (compiled) => compiled.forEach(({ name }) => told.add(name)),
    ),
  ]);
  expect([...told]).toEqual(['1']);
  await pool.close();
});

it('gives the answers of a worker to those who asked, where two ask at once', async () => {
  const pool = poolOf(worker);
  const answersTo = async (names: readonly string[]): Promise<readonly string[]> => {
    const answers: string[] = [];
    await pool.share(
      names.map((name): CompileTask => ({ name, key: name, pictures: { beside: [], named: [] } })),
      (files) => ({ type: 'compile', files }),
      (compiled: readonly CompiledSeed[]) => answers.push(...compiled.map(({ name }) => name)),
    );
    return answers;
  };
  await answersTo(['first']);
  const [many, one] = await Promise.all([answersTo(['a', 'b', 'c']), answersTo(['d'])]);
  expect([many, one]).toEqual([['a', 'b', 'c'], ['d']]);
  await pool.close();
});

it('tells of a worker that has ended whoever waits for it, and whoever asks it later', async () => {
  const pool = poolOf(broken);
  pool.start();
  const tell = (): Promise<void> => pool.tell({ type: 'authority', authority: [] });
  const told = await Promise.allSettled([tell(), tell()]);
  expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(tell()).rejects.toThrow('no more');
  await pool.close();
});
