import { expect, it } from 'vitest';
import { Pool } from './pool.ts';
import type { CompiledSeed, CompileTask } from './task.ts';

/** Answers with the seeds that it is asked to compile, the later the more of them there are. */
const worker = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ files }) => {
    const answer = { type: 'done', compiled: files, sums: [] };
    setTimeout(() => parentPort.postMessage(answer), files.length * 20);
  });
`;

it('gives the answers of a worker to those who asked, where two ask at once', async () => {
  const script = new URL(`data:text/javascript,${encodeURIComponent(worker)}`);
  const pool = new Pool(script, { root: '', seeds: '', cache: '', authority: [] });
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
