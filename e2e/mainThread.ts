/** The tasks of pages' main threads, from a trace of the browser. */
import type { Browser, Page } from '@playwright/test';

/** One event of a trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of the processor, not of the clock. */
  readonly tdur?: number;
}

/** Everything that the browser's threads did meanwhile. */
export async function whileTraced(
  browser: Browser,
  work: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  await browser.startTracing(undefined, { categories: ['toplevel', 'blink.user_timing'] });
  await work();
  const trace = await browser.stopTracing();
  return (JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] }).traceEvents;
}

/** Leaves a mark in the trace, on the main thread of this page. */
export async function markIn(page: Page, name: string): Promise<void> {
  await page.evaluate((it) => performance.mark(`on-record:${it}`), name);
}

/** A moment that a mark names, and the thread it was made on. */
export type Mark = Pick<TraceEvent, 'pid' | 'tid' | 'ts'>;

export function markOf(trace: readonly TraceEvent[], name: string): Mark {
  const mark = trace.find((it) => it.name === `on-record:${name}`);
  if (mark === undefined) throw new Error(`The trace has no mark "${name}".`);
  return mark;
}

/** The longest task of a thread between two moments: by the clock, and by the processor. */
export function longestTask(
  trace: readonly TraceEvent[],
  { pid, tid }: Mark,
  from: number,
  to: number,
): string {
  const tasks = trace.filter(
    (it) =>
      it.name.endsWith('RunTask') &&
      it.pid === pid &&
      it.tid === tid &&
      it.ts < to &&
      it.ts + (it.dur ?? 0) > from,
  );
  const most = (of: (event: TraceEvent) => number): string =>
    `${Math.round(tasks.reduce((max, it) => Math.max(max, of(it)), 0) / 1000)} ms`;
  return `${most(({ dur = 0 }) => dur)} (processor ${most(({ tdur = 0 }) => tdur)})`;
}
