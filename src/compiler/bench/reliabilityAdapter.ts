/**
 * Our compiler as the reliability bench wants it:
 *
 *     NODE_OPTIONS="--import tsx" node TOOLS/run-corpus.mjs --adapter src/compiler/bench/reliabilityAdapter.ts --half dev
 */
import { readFileSync } from 'node:fs';
import { compile as compileFile } from '../compile.ts';
import { knowledgeOf } from '../knowledge.ts';

const data = (name: string): string =>
  readFileSync(new URL(`../gazetteer/${name}`, import.meta.url), 'utf8');

const knowledge = knowledgeOf({
  places: data('places.txt'),
  words: data('words.txt'),
  tagger: data('tagger.txt'),
});

interface Found {
  readonly ok: boolean;
  readonly articles?: readonly unknown[];
  readonly warnings?: readonly unknown[];
  readonly error?: unknown;
}

/** Compile one file. */
export async function compile(bytes: Uint8Array, name: string): Promise<Found> {
  const file = { name, bytes: new Uint8Array(bytes), sha256: '' };
  const { articles, problems } = compileFile(file, knowledge);
  if (articles.length === 0) {
    return { ok: false, error: problems.find((it) => it.severity === 'error') };
  }
  return {
    ok: true,
    articles: articles.map((article) => ({ ...article, slug: article.id })),
    warnings: problems,
  };
}
