/** A published file that is no page. */
import { hash } from 'node:crypto';

/** A file as it should be published. */
export interface PlainFile {
  readonly name: string;
  /** Changes when the content does. */
  readonly key: string;
  readonly content: () => string | Uint8Array;
}

/** A file whose content is at hand. */
export function textFile(name: string, content: string): PlainFile {
  return { name, key: hashOf(content), content: () => content };
}

export const hashOf = (content: string | Uint8Array): string =>
  hash('sha256', content).slice(0, 16);
