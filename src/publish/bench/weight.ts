/**
 * What every kilobyte of JavaScript is for: `npm run weight` writes `src/WEIGHT.md`.
 * A script's compressed size is shared out among its modules by the length of
 * what is left of each, so a row is an estimate and a column's sum is exact.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { createBuilder, type Rollup } from 'vite';

type Chunk = Rollup.OutputChunk;

const builder = await createBuilder({ logLevel: 'error', build: { write: false } });
const { client } = builder.environments;
if (client === undefined) throw new TypeError('Vite has no client environment.');
const built = await builder.build(client);
const output = Array.isArray(built)
  ? built.flatMap((it) => it.output)
  : 'output' in built
    ? built.output
    : [];
const chunks = new Map(
  output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
);
function report(): string {
  const entry = [...chunks.values()].find(({ isEntry }) => isEntry);
  if (entry === undefined) throw new TypeError('The client has no entry.');
  const atOnce = graphOf(entry);
  const app = only(chunkNamed('app'), atOnce);
  const every = new Set([...atOnce, ...app]);
  const later = [...chunks.values()]
    .filter((chunk) => chunk.isDynamicEntry && !every.has(chunk))
    .map((chunk) => ({ name: chunk.name, own: only(chunk, every) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return [
    '# What every kilobyte of JavaScript is for',
    'Written by `npm run weight`. Kilobytes, brotli. Every page loads the first two when it has been painted; the rest comes when it is used.',
    table('With every page', atOnce),
    table('To bring it to life', app),
    `Together ${kilobytes(weightOf(every))} KB.`,
    '## When it is used\n',
    [
      '| script | KB with what it brings |',
      '| --- | ---: |',
      ...later.map(({ name, own }) => `| ${name} | ${kilobytes(weightOf(own))} |`),
    ].join('\n'),
    '',
  ].join('\n\n');
}

function chunkNamed(name: string): Chunk {
  const chunk = [...chunks.values()].find((it) => it.name === name);
  if (chunk === undefined) throw new TypeError(`There is no script called ${name}.`);
  return chunk;
}

/** A script and all that it imports at once. */
function graphOf(chunk: Chunk): ReadonlySet<Chunk> {
  const graph = new Set([chunk]);
  for (const { imports } of graph) {
    for (const name of imports) {
      const imported = chunks.get(name);
      if (imported !== undefined) graph.add(imported);
    }
  }
  return graph;
}

const only = (chunk: Chunk, without: ReadonlySet<Chunk>): ReadonlySet<Chunk> =>
  new Set([...graphOf(chunk)].filter((it) => !without.has(it)));

const sizeOf = ({ code }: Chunk): number => brotliCompressSync(code).length;

const weightOf = (of: ReadonlySet<Chunk>): number =>
  [...of].reduce((sum, chunk) => sum + sizeOf(chunk), 0);

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);

function table(title: string, of: ReadonlySet<Chunk>): string {
  const parts = new Map<string, number>();
  for (const chunk of of) {
    const modules = Object.entries(chunk.modules);
    const length = modules.reduce((sum, [, it]) => sum + it.renderedLength, 0);
    for (const [id, { renderedLength }] of modules) {
      const part = partOf(id);
      const share = (sizeOf(chunk) * renderedLength) / Math.max(1, length);
      parts.set(part, (parts.get(part) ?? 0) + share);
    }
  }
  const rows = [...parts]
    .filter(([, size]) => size >= 50)
    .toSorted(([, a], [, b]) => b - a)
    .map(([part, size]) => `| ${part} | ${kilobytes(size)} |`);
  return [
    `## ${title}: ${kilobytes(weightOf(of))} KB\n`,
    '| part | KB |',
    '| --- | ---: |',
    ...rows,
  ].join('\n');
}

/** A package, or a folder or file of ours. */
function partOf(id: string): string {
  const path = id.replaceAll('\0', '').split('?', 1)[0] ?? '';
  const [, inPackage] = /.*\/node_modules\/(@[^/]+\/[^/]+|[^/]+)/.exec(path) ?? [];
  if (inPackage !== undefined) return inPackage;
  const [, below] = /\/src\/(.*)$/.exec(path) ?? [];
  if (below === undefined) return basename(path);
  const [folder = '', file] = below.split('/', 2);
  return file === undefined
    ? below
    : `${folder}/${below.split('/').length > 2 ? `${file}/` : file}`;
}

writeFileSync('src/WEIGHT.md', report());
