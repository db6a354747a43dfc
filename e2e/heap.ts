/** What a page's heap is made of, once what nobody holds has been given back. */
import type { CDPSession } from '@playwright/test';

/** In bytes. */
export interface Weight {
  readonly all: number;
  /** Of which: what the engine has made of our functions, from bytecode to machine code. It makes more of it the longer a page is used. */
  readonly code: number;
}

/** The parts of a heap snapshot that are needed: numbers in rows, each beginning with a type, and what they mean. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

export async function weightOf(devTools: CDPSession): Promise<Weight> {
  for (let round = 0; round < 3; round += 1) await devTools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devTools.send('Runtime.getHeapUsage');
  return { all: usedSize, code: codeIn(await snapshotOf(devTools)) };
}

async function snapshotOf(devTools: CDPSession): Promise<Snapshot> {
  const chunks: string[] = [];
  const add = ({ chunk }: { chunk: string }): void => void chunks.push(chunk);
  devTools.on('HeapProfiler.addHeapSnapshotChunk', add);
  await devTools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  devTools.off('HeapProfiler.addHeapSnapshotChunk', add);
  return JSON.parse(chunks.join('')) as Snapshot;
}

/** Code, and the lists of what code depends on which shape of an object. */
function codeIn({ snapshot: { meta }, nodes, strings }: Snapshot): number {
  const width = meta.node_fields.length;
  const at = (field: string): number => meta.node_fields.indexOf(field);
  const [type, name, size] = [at('type'), at('name'), at('self_size')];
  const code = meta.node_types[0].indexOf('code');
  let sum = 0;
  for (let n = 0; n < nodes.length; n += width) {
    const isCode = nodes[n + type] === code;
    const isDependency = strings[nodes[n + name] ?? 0] === 'system / WeakArrayList';
    if (isCode || isDependency) sum += nodes[n + size] ?? 0;
  }
  return sum;
}
