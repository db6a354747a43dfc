/** What a long build says while it works, and how long each part of it took. */
export interface Phase {
  readonly name: string;
  readonly seconds: number;
  /** Of all threads together. */
  readonly cpuSeconds: number;
  /** The most memory that the program had taken until then, in megabytes. */
  readonly peakMegabytes: number;
  /** How many things were done in it. */
  readonly count: number;
}

export class Progress {
  readonly phases: Phase[] = [];
  readonly #terminal = process.stderr.isTTY ? process.stderr : undefined;
  #shown = 0;

  /** Runs a part of the build. `work` gets a function to call with every number of things done. */
  async during<T>(
    name: string,
    total: number,
    work: (done: (count: number) => void) => T | Promise<T>,
  ): Promise<T> {
    const start = performance.now();
    const before = cpuSeconds();
    let count = 0;
    const result = await work((more) => {
      count += more;
      this.#show(`${name} ${count}/${total}`);
    });
    this.#clear();
    this.phases.push({
      name,
      seconds: (performance.now() - start) / 1000,
      cpuSeconds: cpuSeconds() - before,
      peakMegabytes: peakMegabytes(),
      count: total,
    });
    return result;
  }

  /** "compile 12 in 0.4 s, render 30 in 0.1 s". */
  summary(): string {
    return this.phases
      .map(({ name, count, seconds }) => `${name} ${count} in ${seconds.toFixed(1)} s`)
      .join(', ');
  }

  #show(line: string): void {
    const now = performance.now();
    if (this.#terminal === undefined || now - this.#shown < 100) return;
    this.#shown = now;
    this.#terminal.write(`\r\u001b[K${line}`);
  }

  #clear(): void {
    this.#terminal?.write('\r\u001b[K');
  }
}

/** The most memory that this program has taken until now. */
export function peakMegabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

/** Processor time of this program until now, in seconds. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}
