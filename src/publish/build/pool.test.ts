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

/** Answers with the seeds that it is asked to compile, the later the more of them there are. */
const worker = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ files }) => {
    const answer = { type: 'done', compiled: files, sums: [] };
    setTimeout(() => parentPort.postMessage(answer), files.length * 20);
  });
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
