/** The page that Vite has built, ready to be filled. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shortHash } from '../article/id.ts';
import { settingsScript } from '../library/settings.ts';
import type { Template } from './document.ts';
import { contentSecurityPolicy } from './headers.ts';

/** The built index.html with its style sheet taken out, to be inlined. `settings` is the markup of the panel of reading settings. */
export function templateIn(out: string, base: string, settings: string): Template {
  const html = readFileSync(join(out, 'index.html'), 'utf8');
  const link = /<link rel="stylesheet"[^>]* href="([^"]+)"[^>]*>\s*/.exec(html);
  if (link?.[1] === undefined) throw new TypeError('The built index.html links no style sheet.');
  const css = readFileSync(join(out, link[1].slice(base.length)), 'utf8').trim();
  const policy = contentSecurityPolicy([css], [settingsScript]);
  const page = { html: html.replace(link[0], ''), css, policy, settings, script: settingsScript };
  return { ...page, build: shortHash(JSON.stringify(page)) };
}
