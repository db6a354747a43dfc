/** All that a reader keeps as one file: to carry to another device, or to have. */
import {
  array,
  id,
  number,
  object,
  oneOf,
  string,
  type Decoder,
} from '../article/parsing/decoder.ts';
import type { ArticleId, BlockId } from '../article/id.ts';
import { everything, keep, type KeptArticle, type Note, type Place } from './keeping.ts';

/** The content of such a file. */
export interface KeptFile {
  readonly format: 'on-record/1';
  readonly saved: readonly KeptArticle[];
  readonly history: readonly KeptArticle[];
  readonly notes: readonly Note[];
  readonly places: readonly Place[];
}

const keptArticle: Decoder<KeptArticle> = object({
  id: id<ArticleId>(),
  headline: string,
  language: string,
  direction: oneOf('ltr', 'rtl'),
  at: number,
});
const keptFile: Decoder<KeptFile> = object({
  format: oneOf('on-record/1'),
  saved: array(keptArticle),
  history: array(keptArticle),
  notes: array(
    object({
      id: string,
      article: keptArticle,
      block: id<BlockId>(),
      start: number,
      end: number,
      words: string,
      text: string,
      at: number,
    }),
  ),
  places: array(object({ id: id<ArticleId>(), block: id<BlockId>(), share: number, at: number })),
});

/** The text of a file with everything that is kept. */
export async function writeKeptFile(): Promise<string> {
  const [saved, history, notes, places] = await Promise.all([
    everything('saved'),
    everything('history'),
    everything('notes'),
    everything('places'),
  ]);
  const file: KeptFile = { format: 'on-record/1', saved, history, notes, places };
  return JSON.stringify(file, null, 1);
}

/** What the text of such a file says. Throws a DecodeError or a SyntaxError where it is none. */
export function parseKeptFile(text: string): KeptFile {
  return keptFile(JSON.parse(text), '');
}

/** Adds what is in such a file to what is kept. Throws a DecodeError or a SyntaxError, and then nothing has been added. */
export async function readKeptFile(text: string): Promise<void> {
  const { saved, history, notes, places } = parseKeptFile(text);
  await keep('saved', ...saved);
  await keep('history', ...history);
  await keep('notes', ...notes);
  await keep('places', ...places);
}
