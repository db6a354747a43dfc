/** Writes the site: every page as HTML, every page's data as JSON, pictures, headers. */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { addressOf } from '../routes/head.ts';
import { settingsScript } from '../library/settings.ts';
import { dataPath, editionPath } from '../paths.ts';
import { documentOf, type Template } from './document.ts';
import { contentSecurityPolicy, headersFile } from './headers.ts';
import type { renderPage, renderSettings } from './prerender.tsx';
import { dataOf, pagesOf } from './site.ts';

export interface SiteOptions {
  readonly archive: Archive;
  /** Path below which the site lives, with slashes at both ends. */
  readonly base: string;
  /** The folder that Vite has built the client into. */
  readonly out: string;
  /** The folder of pictures; it need not exist. */
  readonly media: string;
  /** Address of the built module that exports `renderPage`. */
  readonly renderer: string;
}

export async function writeSite({
  archive,
  base,
  out,
  media,
  renderer,
}: SiteOptions): Promise<void> {
  const { renderPage: render, renderSettings: settings } = (await import(renderer)) as {
    renderPage: typeof renderPage;
    renderSettings: typeof renderSettings;
  };
  const template = templateIn(out, base, settings());
  const { edition } = archive;
  for (const { path, data } of pagesOf(archive)) {
    const rendering = await render(path, data, edition, base);
    const address = addressOf(edition, path);
    const page = {
      ...rendering,
      ...(address !== undefined && { address }),
      path: base.replace(/\/$/, '') + path,
      data,
    };
    write(out, `${decodeURIComponent(path)}index.html`, documentOf(page, edition, template));
  }
  const data = [[editionPath, edition]] as const;
  const missing = await render('/404/', data, edition, base);
  write(out, '404.html', documentOf({ ...missing, path: '', data }, edition, template));
  for (const [path, value] of dataOf(archive))
    write(out, decodeURIComponent(dataPath(path)), JSON.stringify(value));
  write(out, '_headers', headersFile(base, template.policy));
  if (existsSync(media)) cpSync(media, join(out, 'media'), { recursive: true });
}

/** The built index.html with its style sheet taken out, to be inlined. */
function templateIn(out: string, base: string, settings: string): Template {
  const html = readFileSync(join(out, 'index.html'), 'utf8');
  const link = /<link rel="stylesheet"[^>]* href="([^"]+)"[^>]*>\s*/.exec(html);
  if (link?.[1] === undefined) throw new TypeError('The built index.html links no style sheet.');
  const css = readFileSync(join(out, link[1].slice(base.length)), 'utf8').trim();
  const policy = contentSecurityPolicy([css], [settingsScript]);
  return { html: html.replace(link[0], ''), css, policy, settings, script: settingsScript };
}

function write(out: string, path: string, content: string): void {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
