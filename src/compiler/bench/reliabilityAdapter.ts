/**
 * Our compiler as the reliability bench wants it:
 *
 *     NODE_OPTIONS="--import tsx" node TOOLS/run-corpus.mjs --adapter src/compiler/bench/reliabilityAdapter.ts --half dev
 */
import { readSource } from '../source/source.ts';

interface Found {
  readonly ok: boolean;
  readonly articles?: readonly unknown[];
  readonly warnings?: readonly unknown[];
  readonly error?: unknown;
}

/** Compile one file. */
export async function compile(bytes: Uint8Array, name: string): Promise<Found> {
  const { drafts, problems } = readSource({ name, bytes: new Uint8Array(bytes), sha256: '' });
  if (drafts.length === 0)
    return { ok: false, error: problems.find((it) => it.severity === 'error') };
  const articles = drafts.map((draft) => ({ ...draft, slug: draft.id }));
  return { ok: true, articles, warnings: problems };
}
