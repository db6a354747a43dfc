/** A static host as a content network is one: HTTP/2, Brotli from memory. For benches only: its certificate is made on the spot. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createSecureServer, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export interface StaticServer {
  /** With a closing slash. */
  readonly address: string;
  readonly close: () => void;
}

const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
  ['.webmanifest', 'application/manifest+json'],
  ['.svg', 'image/svg+xml'],
  ['.woff2', 'font/woff2'],
  ['.png', 'image/png'],
]);

/** Serves a folder until it is closed. */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const packed = new Map<string, Buffer>();
  const server = createSecureServer(certificate());
  server.on('stream', (stream, headers) => {
    const path = decodeURIComponent(new URL(headers[':path'] ?? '/', 'https://x.invalid').pathname);
    answer(stream, folder, normalize(path), packed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `https://127.0.0.1:${port}/`, close: () => server.close() };
}

function answer(
  stream: ServerHttp2Stream,
  folder: string,
  path: string,
  packed: Map<string, Buffer>,
): void {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const known = packed.get(file) ?? compressed(file);
  stream.on('error', () => stream.destroy());
  if (known === undefined) {
    stream.respond({ ':status': 404 });
    stream.end();
    return;
  }
  packed.set(file, known);
  stream.respond({
    ':status': 200,
    'content-type': types.get(extname(file)) ?? 'application/octet-stream',
    'content-encoding': 'br',
    'cache-control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
  });
  stream.end(known);
}

function compressed(file: string): Buffer | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true ? brotliCompressSync(readFileSync(file)) : undefined;
}

function certificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const kind = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
  execFileSync('openssl', ['req', ...kind, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  const made = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true, force: true });
  return made;
}
