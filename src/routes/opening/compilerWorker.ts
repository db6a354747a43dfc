/**
 * The compiler beside the page: it gets files one at a time, keeps their articles on this device and answers
 * with a card of each. So nothing large comes into the page, and nothing leaves the device.
 */
import placesFile from '../../compiler/gazetteer/places-slim.txt?url';
import taggerFile from '../../compiler/gazetteer/tagger-slim.txt?url';
import wordsFile from '../../compiler/gazetteer/words-slim.txt?url';
import { compile, type Compiled } from '../../compiler/compile.ts';
import { unprovenBlocks } from '../../compiler/source/account.ts';
import { linesOf } from '../../compiler/source/source.ts';
import { knowledgeOf } from '../../compiler/knowledge.ts';
import type { Problem } from '../../compiler/problem.ts';
import { findLastingStore } from '../../library/opened.ts';
import { sha256Of } from './sha256.ts';
import {
  failed,
  type CompiledFile,
  type CompileRequest,
  type CompilerAnswer,
} from './compilerMessage.ts';

const answer = (message: CompilerAnswer): void => postMessage(message);

async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be fetched: ${response.status}.`);
  return response.text();
}

/** Browsers have a hash of their own only on a safe address; it is the same. */
async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  if (subtle === undefined) return sha256Of(new Uint8Array(bytes));
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const [places, words, tagger] = await Promise.all([
  textAt(placesFile),
  textAt(wordsFile),
  textAt(taggerFile),
]);
const knowledge = knowledgeOf({ places, words, tagger });

let store: ReturnType<typeof findLastingStore> | undefined;

async function compiledFile({ file, keeps }: CompileRequest): Promise<CompiledFile> {
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return failed(
      file.name,
      'open/unreadable',
      `“${file.name}” cannot be read. A folder must be opened file by file.`,
    );
  }
  const { articles, problems } = await provenArticles(file.name, bytes);
  const opened = articles.map((article) => ({ article, noticed: sentencesOf(problems) }));
  if (!keeps) return { file: file.name, cards: [], articles: opened, problems };
  const kept = await (store ??= findLastingStore());
  if (kept === undefined) throw new Error('The browser does not let articles be kept.');
  const cards = await kept.keep(opened, Date.now());
  return { file: file.name, cards, articles: [], problems };
}

/** What a build proves of an edition is proved here as well: every word shown is the file's own. */
async function provenArticles(name: string, bytes: ArrayBuffer): Promise<Compiled> {
  const file = { name, bytes: new Uint8Array(bytes), sha256: await hashOf(bytes) };
  const compiled = compile(file, knowledge);
  const lines = linesOf(file);
  if (compiled.articles.some((article) => unprovenBlocks(article, lines).length > 0))
    throw new Error('A text of the article is not, word for word, in the file.');
  return compiled;
}

/** What a reader should look at with care, each sentence once. */
function sentencesOf(problems: readonly Problem[]): readonly string[] {
  const told = problems.filter(({ severity }) => severity !== 'note');
  return [...new Set(told.map(({ message }) => message))];
}

addEventListener('message', ({ data }: MessageEvent<CompileRequest>) => {
  compiledFile(data)
    .catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      return failed(data.file.name, 'open/failed', message);
    })
    .then((file) => answer({ type: 'compiled', ...file }));
});
answer({ type: 'ready' });
