/** A static host of our own that a test can take down, slow down, break and deploy to. */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** How the host behaves from now on. */
export interface Weather {
  /** The published folder. */
  folder: string;
  isDown?: boolean;
  /** Milliseconds before every answer. */
  delay?: number;
  /** Every answer breaks off half way. */
  isTorn?: boolean;
  /** Of a hundred answers so many fail. */
  failing?: number;
  /** The host sends no policy, and takes the page's own away. */
  isBare?: boolean;
  /** Files that are not there, as after half a deploy. */
  missing?: RegExp;
}

export interface Host {
  readonly address: string;
  readonly weather: Weather;
  readonly close: () => Promise<void>;
}

/** A host of what is published in `folder`, at the root. */
export function hostOf(folder: string): Promise<Host> {
  const weather: Weather = { folder };
  let count = 0;
  const server = createServer((request, response) => {
    const fails = (count += 37) % 100 < (weather.failing ?? 0);
    if (weather.isDown || (fails && count % 2 === 0)) return void request.socket.destroy();
    if (fails) return void response.writeHead(503).end('busy');
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    setTimeout(() => answer(decodeURI(pathname), response, weather), weather.delay ?? 0);
  });
  return new Promise((resolve) =>
    server.listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ address: `http://localhost:${port}/`, weather, close: () => closed(server) });
    }),
  );
}

/** A page's own policy, for hosts that send none. */
const ownPolicy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

function answer(
  path: string,
  response: ServerResponse,
  { folder, missing, isTorn, isBare }: Weather,
): void {
  const named = join(folder, path);
  const file = isFile(named) ? named : join(named, 'index.html');
  const isThere = isFile(file) && !missing?.test(path);
  const content = readFileSync(isThere ? file : join(folder, '404.html'));
  const isPage = !isThere || file.endsWith('.html');
  const body =
    isBare && isPage ? Buffer.from(content.toString('utf8').replace(ownPolicy, '')) : content;
  const isAsset = path.startsWith('/assets/');
  response.writeHead(isThere ? 200 : 404, {
    'Content-Type': types[extname(isThere ? file : '.html')] ?? 'application/octet-stream',
    'Content-Length': body.length,
    'Cache-Control': isAsset ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(!isBare && { 'Content-Security-Policy': policyOf(folder) }),
  });
  if (!isTorn) return void response.end(body);
  response.write(body.subarray(0, body.length / 2));
  setTimeout(() => response.destroy(), 30);
}

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** As the published `_headers` say it. */
function policyOf(folder: string): string {
  const headers = readFileSync(join(folder, '_headers'), 'utf8');
  return /Content-Security-Policy: (.*)/.exec(headers)?.[1] ?? '';
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => void server.close(() => resolve()));
}
