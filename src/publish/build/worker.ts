/** One of the build's workers: compiles seeds into the cache, renders pages into the tree. Built by Vite together with the pages' components. */
import { parentPort, workerData } from 'node:worker_threads';
import type { AuthorityEntry } from '../../article/authority/authority.ts';
import type { Knowledge } from '../../compiler/knowledge.ts';
import { compileFile } from '../seeds/compileFile.ts';
import { knowledgeIn } from '../seeds/knowledge.ts';
import { seedFile } from '../seeds/seeds.ts';
import { segmentContents } from '../outlet/search/searchIndex.ts';
import { termShardsOf } from '../outlet/search/termShard.ts';
import { storeCompiled, storedTerms } from './kept/cache.ts';
import { storeFirstTerms } from './kept/firstTerms.ts';
import { writeFiles } from './files.ts';
import { pageWriter } from './page.ts';
import type {
  Answer,
  CompiledSeed,
  CompileTask,
  Done,
  IndexTask,
  Rendering,
  Task,
  WorkerSetting,
} from './task.ts';

const setting = workerData as WorkerSetting;
let authority: readonly AuthorityEntry[] | undefined;
let knowledge: Knowledge | undefined;
let rendering: Rendering | undefined;
let writePage: ReturnType<typeof pageWriter> | undefined;

function compileSeed({ name, key, pictures }: CompileTask): CompiledSeed {
  knowledge ??= knowledgeIn(setting.root, settled(authority));
  const compiled = compileFile(seedFile(setting.seeds, name), knowledge, pictures);
  storeCompiled(setting.cache, key, compiled);
  return { name, key, entries: compiled.entries, problems: compiled.problems };
}

function answerTo(task: Task): Done {
  switch (task.type) {
    case 'authority':
      ({ authority } = task);
      return { compiled: [], sums: [] };
    case 'compile':
      return { compiled: task.files.map(compileSeed), sums: [] };
    case 'rendering':
      ({ rendering } = task);
      writePage = pageWriter(rendering, setting.cache);
      // What only compiling needs is not kept in memory while pages are rendered.
      knowledge = undefined;
      return { compiled: [], sums: [] };
    case 'write':
      return wrote(
        task.files.flatMap(({ name, content, compress }) =>
          writeFiles(settled(rendering).folder, [[name, content]], compress),
        ),
      );
    case 'index':
      return wrote(task.segments.flatMap(writeSegment));
    case 'render':
      return wrote(task.pages.flatMap(settled(writePage)));
  }
}

const wrote = (sums: Done['sums']): Done => ({ compiled: [], sums });

function writeSegment({ segment, cards, places, first }: IndexTask): Done['sums'] {
  const { folder, compress } = settled(rendering);
  if (first !== undefined) {
    storeFirstTerms(first, places, setting.cache);
    return writeFiles(folder, segmentContents(segment, cards, []), compress);
  }
  const terms = places.map((place) => storedTerms(setting.cache, place));
  const shards = termShardsOf(terms, segment.shards);
  return writeFiles(folder, segmentContents(segment, cards, shards.terms), compress);
}

/** What the workers are told before seeds and pages come. */
function settled<T>(told: T | undefined): T {
  if (told === undefined) throw new TypeError('A task came before what it needs to be told.');
  return told;
}

parentPort?.on('message', (task: Task) => {
  parentPort?.postMessage(answered(task));
});

function answered(task: Task): Answer {
  try {
    return { type: 'done', ...answerTo(task) };
  } catch (error) {
    return { type: 'failed', error: sentenceOf(error) };
  }
}

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? `\n${error.cause.stack ?? ''}` : '';
  return `${error.stack ?? error.message}${cause}`;
}
