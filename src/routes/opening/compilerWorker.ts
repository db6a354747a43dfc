/** The compiler beside the page: it gets files one at a time and answers with articles. Nothing leaves this device. */
import placesFile from '../../compiler/gazetteer/places-slim.txt?url';
import taggerFile from '../../compiler/gazetteer/tagger-slim.txt?url';
import wordsFile from '../../compiler/gazetteer/words-slim.txt?url';
import { compile } from '../../compiler/compile.ts';
import { unprovenBlocks } from '../../compiler/source/account.ts';
import { linesOf } from '../../compiler/source/source.ts';
import { knowledgeOf } from '../../compiler/knowledge.ts';
import { sha256Of } from './sha256.ts';
import { failed, type CompileRequest, type CompilerAnswer } from './compilerMessage.ts';

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

async function compiled({ name, bytes }: CompileRequest): Promise<CompilerAnswer> {
  try {
    const file = { name, bytes: new Uint8Array(bytes), sha256: await hashOf(bytes) };
    const { articles, problems } = compile(file, knowledge);
    // What a build proves of an edition is proved here as well: every word shown is the file's own.
    const lines = linesOf(file);
    if (articles.some((article) => unprovenBlocks(article, lines).length > 0))
      throw new Error('A text of the article is not, word for word, in the file.');
    return { type: 'compiled', file: name, articles, problems };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { type: 'compiled', ...failed(name, 'open/failed', message) };
  }
}

addEventListener('message', ({ data }: MessageEvent<CompileRequest>) => {
  void compiled(data).then(answer);
});
answer({ type: 'ready' });
