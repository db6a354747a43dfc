/** The preview server: what a static host would answer, so that the built site can be looked at and tested. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Connect, PreviewServer } from 'vite';

/** The preview answers as a static host would: folders by their index.html, the headers of `_headers`, 404.html for what is not there. */
export function servePreview(server: PreviewServer): () => void {
  const { root, base, build } = server.config;
  const out = resolve(root, build.outDir);
  server.middlewares.use((request, response, next) => {
    const headers = headerRules(readFileSync(join(out, '_headers'), 'utf8'));
    const path = decodedPath(request);
    response.setHeader('Cache-Control', 'no-cache');
    for (const [prefix, name, value] of headers) {
      if (path.startsWith(prefix)) response.setHeader(name, value);
    }
    const index = `${path.replace(/\/?$/, '/')}index.html`;
    if (path.startsWith(base) && existsSync(join(out, index.slice(base.length))))
      request.url = encodeURI(index);
    next();
  });
  return () => {
    server.middlewares.use((_request, response) => {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(readFileSync(join(out, '404.html')));
    });
  };
}

/** The path of a request as it reads; as it stands where it cannot be decoded. */
export function decodedPath({ url = '/' }: Connect.IncomingMessage): string {
  const { pathname } = new URL(url, 'http://localhost');
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}

/** The rules of a `_headers` file: path prefix, name and value of each. */
function headerRules(file: string): readonly (readonly [string, string, string])[] {
  let prefix = '/';
  return file.split('\n').flatMap((line) => {
    const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (!line.startsWith(' ') && line !== '') prefix = line.replace(/\*$/, '');
    return name !== undefined && value !== undefined ? [[prefix, name, value] as const] : [];
  });
}
