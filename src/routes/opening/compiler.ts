/** The page's end of the compiler: files go in one after another; each has its own time and its own fate. */
import { ownScript } from '../../library/ownScript.ts';
import {
  failed,
  type CompiledFile,
  type CompileRequest,
  type CompilerAnswer,
} from './compilerMessage.ts';
// oxlint-disable-next-line import/default -- Vite gives the address as the default export
import workerAddress from './compilerWorker.ts?worker&url';

/** A compiler takes well under a second for a long article; what takes this long would take for ever. */
const longest = 20_000;

/** As much as the compiler reads at all: a larger file is not even loaded. */
const mostBytes = 10_000_000;

let running: Promise<Worker> | undefined;

/**
 * Opens files in their order. `opened` hears of each at once; an abort stops the one at work. With `keeps`,
 * articles are kept on this device before they are heard of.
 */
export async function openFiles(
  files: readonly File[],
  keeps: boolean,
  opened: (file: CompiledFile) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  for (const file of files) {
    const result = await openFile({ file, keeps }, signal);
    if (signal.aborted) return;
    await opened(result);
  }
}

async function openFile(request: CompileRequest, signal: AbortSignal): Promise<CompiledFile> {
  const { name, size } = request.file;
  if (size > mostBytes)
    return failed(
      name,
      'open/too-large',
      `“${name}” has ${size} bytes; at most ${mostBytes} are read.`,
    );
  try {
    running ??= startedWorker();
    return await answerTo(await running, request, signal);
  } catch (error) {
    stop();
    const message = error instanceof Error ? error.message : String(error);
    return failed(name, 'open/stopped', message);
  }
}

/** Ends the worker, whatever it is doing. The next file starts another. */
function stop(): void {
  const ended = running;
  running = undefined;
  ended?.then(
    (worker) => worker.terminate(),
    () => undefined,
  );
}

/** A worker that has loaded what it knows. */
function startedWorker(): Promise<Worker> {
  const worker = new Worker(ownScript(workerAddress), { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', () => resolve(worker), { once: true });
    worker.addEventListener(
      'error',
      () => reject(new Error('The compiler could not be loaded. Are you online?')),
      { once: true },
    );
  });
}

function answerTo(
  worker: Worker,
  request: CompileRequest,
  signal: AbortSignal,
): Promise<CompiledFile> {
  return new Promise((resolve, reject) => {
    const limit = AbortSignal.timeout(longest);
    const settled = new AbortController();
    const whileOpen = { signal: settled.signal };
    const fail = (message: string) => () => {
      settled.abort();
      reject(new Error(message));
    };
    signal.addEventListener('abort', fail('Cancelled.'), whileOpen);
    limit.addEventListener(
      'abort',
      fail(`“${request.file.name}” took more than ${longest / 1000} seconds and was given up.`),
      whileOpen,
    );
    worker.addEventListener('error', fail('The compiler failed on this file.'), whileOpen);
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<CompilerAnswer>) => {
        settled.abort();
        if (data.type === 'compiled') resolve(data);
      },
      whileOpen,
    );
    if (signal.aborted) fail('Cancelled.')();
    else worker.postMessage(request);
  });
}
