/** The page that Vite has built, ready to be filled. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shortHash } from '../article/id.ts';
import { settingsScript } from '../library/settings.ts';
import type { Look, Template } from './document.ts';
import { contentSecurityPolicy } from './headers.ts';
import { firstSheet, rulesOf } from './look/firstSheet.ts';
import { wordsOf } from './look/words.ts';

/** The parts of the frame that are in sight on every page. */
const frame = ['routes/frame.tsx', 'components/Masthead.tsx'];

/**
 * The built index.html. Its style sheet goes to the end of the body, where it
 * holds up no paint; what each route shows at once is inlined. `settings` is
 * the markup of the panel of reading settings, `files` the route files.
 */
export function templateIn(
  { client, source, base }: { client: string; source: string; base: string },
  settings: string,
  files: readonly string[],
): Template {
  const html = readFileSync(join(client, 'index.html'), 'utf8');
  const link = /<link rel="stylesheet"[^>]* href="([^"]+)"[^>]*>\s*/.exec(html);
  if (link?.[1] === undefined) throw new TypeError('The built index.html links no style sheet.');
  const rules = rulesOf(readFileSync(join(client, link[1].slice(base.length)), 'utf8').trim());
  const sheetOf = (file: string): string =>
    firstSheet(rules, wordsOf(source, [...frame, `routes/${file}`]));
  const sheets = files.map((file) => [file, sheetOf(file)] as const);
  const looks = sheets.map(([file, css]): readonly [string, Look] => [
    file,
    { css, policy: contentSecurityPolicy([css], [settingsScript]) },
  ]);
  const page = {
    html: html.replace(link[0], '').replace('</body>', () => `${link[0].trim()}</body>`),
    looks: Object.fromEntries(looks),
    policy: contentSecurityPolicy([...new Set(sheets.map(([, css]) => css))], [settingsScript]),
    settings,
    script: settingsScript,
  };
  return { ...page, build: shortHash(JSON.stringify(page)) };
}
