/** One of the build's workers: compiles seeds into the cache, renders pages into the tree. Built by Vite together with the pages' components. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Knowledge } from '../../compiler/knowledge.ts';
import { compileFile } from '../compileFile.ts';
import { knowledgeIn } from '../knowledge.ts';
import { seedFile } from '../seeds.ts';
import { segmentContents } from '../outlet/search/searchIndex.ts';
import { storeCompiled, storedTerms } from './cache.ts';
import { writeFiles } from './files.ts';
import { writePage } from './page.ts';
import type { Answer, CompiledSeed, CompileTask, Rendering, Task, WorkerSetting } from './task.ts';

const setting = workerData as WorkerSetting;
let knowledge: Knowledge | undefined;
let rendering: Rendering | undefined;

function compileSeed({ name, key, pictures }: CompileTask): CompiledSeed {
  knowledge ??= knowledgeIn(setting.root, setting.authority);
  const compiled = compileFile(seedFile(setting.seeds, name), knowledge, pictures);
  storeCompiled(setting.cache, key, compiled);
  return { name, key, entries: compiled.entries, problems: compiled.problems };
}

async function answerTo(task: Task): Promise<readonly CompiledSeed[]> {
  switch (task.type) {
    case 'compile':
      return task.files.map(compileSeed);
    case 'rendering':
      rendering = task.rendering;
      // What only compiling needs is not kept in memory while pages are rendered.
      knowledge = undefined;
      return [];
    case 'write':
      for (const { name, content, compress } of task.files)
        writeFiles(settled(rendering).folder, [[name, content]], compress);
      return [];
    case 'index':
      for (const { segment, cards, places } of task.segments) {
        const { folder, compress } = settled(rendering);
        const terms = places.map((place) => storedTerms(setting.cache, place));
        writeFiles(folder, segmentContents(segment, cards, terms), compress);
      }
      return [];
    case 'render':
      for (const page of task.pages) await writePage(page, settled(rendering), setting.cache);
      return [];
  }
}

function settled(rendering: Rendering | undefined): Rendering {
  if (rendering === undefined) throw new TypeError('A page came before the rendering.');
  return rendering;
}

parentPort?.on('message', (task: Task) => {
  answerTo(task).then(
    (compiled) => parentPort?.postMessage({ type: 'done', compiled } satisfies Answer),
    (error: unknown) =>
      parentPort?.postMessage({ type: 'failed', error: sentenceOf(error) } satisfies Answer),
  );
});

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? `\n${error.cause.stack ?? ''}` : '';
  return `${error.stack ?? error.message}${cause}`;
}
