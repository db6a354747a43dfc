import type { SourceFile } from '../draft.ts';

/** A source file of a text or of bytes, for tests. */
export function fileOf(content: string | Uint8Array, name = 'sample.txt'): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, bytes, sha256: '0'.repeat(64) };
}
