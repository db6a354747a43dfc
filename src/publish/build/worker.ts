/** One of the build's workers: compiles seeds into the cache, renders pages into the tree. Built by Vite together with the pages' components. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Knowledge } from '../../compiler/knowledge.ts';
import { compileFile } from '../compileFile.ts';
import { knowledgeIn } from '../knowledge.ts';
import { seedFile } from '../seeds.ts';
import { segmentContents } from '../outlet/search/searchIndex.ts';
import { storeCompiled, storedTerms } from './cache.ts';
import { writeFiles } from './files.ts';
import { pageWriter } from './page.ts';
import type {
  Answer,
  CompiledSeed,
  CompileTask,
  Rendering,
  RenderTask,
  Task,
  WorkerSetting,
} from './task.ts';

const setting = workerData as WorkerSetting;
let knowledge: Knowledge | undefined;
let rendering: Rendering | undefined;
let writePage: ((task: RenderTask) => void) | undefined;

function compileSeed({ name, key, pictures }: CompileTask): CompiledSeed {
  knowledge ??= knowledgeIn(setting.root, setting.authority);
  const compiled = compileFile(seedFile(setting.seeds, name), knowledge, pictures);
  storeCompiled(setting.cache, key, compiled);
  return { name, key, entries: compiled.entries, problems: compiled.problems };
}

function answerTo(task: Task): readonly CompiledSeed[] {
  switch (task.type) {
    case 'compile':
      return task.files.map(compileSeed);
    case 'rendering':
      ({ rendering } = task);
      writePage = pageWriter(rendering, setting.cache);
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
      for (const page of task.pages) settled(writePage)(page);
      return [];
  }
}

/** What the workers are told before pages come. */
function settled<T>(told: T | undefined): T {
  if (told === undefined) throw new TypeError('A page came before the rendering.');
  return told;
}

parentPort?.on('message', (task: Task) => {
  parentPort?.postMessage(answered(task));
});

function answered(task: Task): Answer {
  try {
    return { type: 'done', compiled: answerTo(task) };
  } catch (error) {
    return { type: 'failed', error: sentenceOf(error) };
  }
}

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? `\n${error.cause.stack ?? ''}` : '';
  return `${error.stack ?? error.message}${cause}`;
}
