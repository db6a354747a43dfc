/** A static server as hosts are: files compressed with brotli from memory, validators, hashed files kept for good. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json'],
  ['.webmanifest', 'application/manifest+json'],
  ['.svg', 'image/svg+xml'],
]);

interface Answer {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** A server of `files` (path to content), and below them of the folder. Its address ends without a slash. */
export async function serve(
  folder: string,
  files: ReadonlyMap<string, string> = new Map(),
): Promise<{ address: string; server: Server }> {
  const ready = new Map<string, Answer | undefined>();
  const server = createServer(({ url = '/', headers }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    if (!ready.has(path)) ready.set(path, findAnswer(folder, files, path));
    const answer = ready.get(path);
    if (answer === undefined) return void response.writeHead(404).end();
    const isKnown = headers['if-none-match'] === answer.headers['ETag'];
    response.writeHead(isKnown ? 304 : 200, answer.headers);
    response.end(isKnown ? undefined : answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('No port.');
  return { address: `http://localhost:${address.port}`, server };
}

function findAnswer(
  folder: string,
  files: ReadonlyMap<string, string>,
  path: string,
): Answer | undefined {
  const name = path.endsWith('/') ? `${path}index.html` : path;
  const given = files.get(path);
  const file = join(folder, name);
  if (given === undefined && !(existsSync(file) && statSync(file).isFile())) return undefined;
  const content = given === undefined ? readFileSync(file) : Buffer.from(given);
  const type = types.get(extname(name));
  const isKept = path.includes('/assets/');
  return {
    body: type === undefined ? content : brotliCompressSync(content),
    headers: {
      'Content-Type': type ?? 'application/octet-stream',
      ...(type !== undefined && { 'Content-Encoding': 'br' }),
      'Cache-Control': isKept ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`,
    },
  };
}
