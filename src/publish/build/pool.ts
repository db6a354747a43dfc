/** Workers that share out the tasks of a build. */
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Answer, CompiledSeed, Done, Task, WorkerSetting } from './task.ts';

/** How items are shared out. */
interface Shares {
  /** Items that a worker takes at once: enough that messages cost nothing, few enough to end together. */
  readonly atOnce: number;
  /** Items that are worth the start of another worker, which reads a program of two megabytes before it does anything. */
  readonly worthWorker: number;
}

const usual: Shares = { atOnce: 32, worthWorker: 128 };

/** V8 would rather take memory than tidy up; in megabytes. */
const limits = { maxOldGenerationSizeMb: 480, maxYoungGenerationSizeMb: 48 };
/** By how much of what is alive the heaps may grow before they are tidied up, where much is done, in percent. Left to itself V8 lets them grow threefold. */
const heapGrowth = 50;

export class Pool {
  readonly #script: URL;
  readonly #setting: WorkerSetting;
  readonly #workers: AskedWorker[] = [];
  readonly #told: Task[] = [];
  /** Of the files that the workers have written. */
  readonly sums = new Map<string, string>();

  constructor(script: URL, setting: WorkerSetting) {
    this.#script = script;
    this.#setting = setting;
  }

  /** Starts a worker before there is anything to ask of it: it reads its program meanwhile. */
  start(): void {
    this.#workers.push(this.#newWorker());
  }

  /** Tells every worker something, those that start later included. */
  async tell(task: Task): Promise<void> {
    this.#told.push(task);
    await Promise.all(this.#workers.map((worker) => worker.ask(task)));
  }

  /** Shares the items out in batches. `taskOf` is called just before a batch is sent, so that what it makes need not wait in memory. */
  async share<T>(
    items: readonly T[],
    taskOf: (items: readonly T[]) => Task,
    answered: (compiled: readonly CompiledSeed[], count: number) => void,
    { atOnce, worthWorker }: Shares = usual,
  ): Promise<void> {
    let next = 0;
    const work = async (worker: AskedWorker): Promise<void> => {
      while (next < items.length) {
        const taken = items.slice(next, next + atOnce);
        next += taken.length;
        const { compiled, sums } = await worker.ask(taskOf(taken));
        for (const [file, sum] of sums) this.sums.set(file, sum);
        answered(compiled, taken.length);
      }
    };
    const worth = Math.ceil(items.length / worthWorker);
    // For a few things memory is there, and to tidy up often would take longer than they do.
    if (worth > 1) setFlagsFromString(`--heap-growing-percent=${heapGrowth}`);
    const wanted = Math.min(availableParallelism(), worth);
    while (this.#workers.length < wanted) this.#workers.push(await this.#started());
    await Promise.all(this.#workers.slice(0, wanted).map(work));
  }

  /** Ends the workers. Those that come after them hold nothing of before in memory. */
  async close(): Promise<void> {
    const ended = this.#workers.splice(0);
    await Promise.all(ended.map((worker) => worker.end()));
  }

  async #started(): Promise<AskedWorker> {
    const worker = this.#newWorker();
    await Promise.all(this.#told.map((task) => worker.ask(task)));
    return worker;
  }

  #newWorker(): AskedWorker {
    return new AskedWorker(
      new Worker(this.#script, { workerData: this.#setting, resourceLimits: limits }),
    );
  }
}

/**
 * A worker, and who waits for its answers: they come in the order of the tasks. A task is
 * sent at once, so that the worker goes on to it while this thread has no time to listen.
 */
class AskedWorker {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  #failure: Error | undefined;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (answer: Answer) => {
      const next = this.#waiting.shift();
      if (answer.type === 'failed') next?.reject(new Error(answer.error));
      else next?.resolve(answer);
    });
    worker.on('error', (error) => {
      this.#failure = error;
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
  }

  ask(task: Task): Promise<Done> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(task);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

interface Waiting {
  readonly resolve: (done: Done) => void;
  readonly reject: (error: Error) => void;
}
