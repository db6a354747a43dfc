/** The page that Vite has built, ready to be filled. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shortHash } from '../../article/id.ts';
import { askedScript } from '../../library/asked.ts';
import { scales, settingsScript } from '../../library/settings.ts';
import type { Look, Template } from './document.ts';
import { contentSecurityPolicy } from './headers.ts';
import { firstSheet } from '../look/firstSheet.ts';
import { rulesOf } from '../look/rule.ts';
import { starterScript } from '../look/starter.ts';
import { wordsOf } from '../look/words.ts';

/** The parts of the frame that are in sight on every page. What else it imports is shown later, if at all. */
const frame = ['routes/frame.tsx', 'components/Masthead.tsx'];

/**
 * Pages about names: most are opened from another page, when the whole sheet is
 * there, and it would take a third of what such a page may weigh.
 */
const linked: ReadonlySet<string> = new Set(['entity.tsx', 'entities.tsx']);

/** What the reader's settings change of the style. */
const changing: ReadonlySet<string> = new Set(scales.map(({ name }) => `--${name}`));

/**
 * The built index.html. What each route shows at once is inlined, but on pages
 * about names; the whole style sheet and the app come after the first paint, and
 * without a script the sheet stands at the end of the body, where it holds up no
 * paint. `settings`
 * is the markup of the panel of reading settings, `files` the route files.
 */
export function templateIn(
  { client, source, base }: { client: string; source: string; base: string },
  settings: string,
  files: readonly string[],
): Template {
  const html = readFileSync(join(client, 'index.html'), 'utf8');
  const sheet = tagIn(html, /<link rel="stylesheet"[^>]* href="([^"]+)"[^>]*>\s*/);
  const module = tagIn(html, /<script type="module"[^>]* src="([^"]+)"[^>]*><\/script>\s*/);
  const rules = rulesOf(
    readFileSync(join(client, sheet.address.slice(base.length)), 'utf8').trim(),
  );
  const early = [...html.matchAll(/<link rel="modulepreload"[^>]* href="([^"]+)"[^>]*>\s*/g)];
  const modules = [module.address, ...early.map(([, address = '']) => address)];
  const script = `${settingsScript}${askedScript}${starterScript(modules, sheet.address)}document.currentScript.remove()`;
  const inlined = files.filter((file) => !linked.has(file));
  const sheets = inlined.map((file): readonly [string, string] => [
    file,
    firstSheet(rules, wordsOf(source, `routes/${file}`, frame), changing),
  ]);
  const link = {
    // Before the sheet has come, the browser is to know that a page may be dark.
    style: `<meta name="color-scheme" content="light dark"><link rel="stylesheet" href="${sheet.address}">`,
    isInlined: false,
    policy: contentSecurityPolicy([], [script]),
  };
  const looks = [
    ...sheets.map(([file, css]): readonly [string, Look] => [
      file,
      {
        style: `<style>${css}</style>`,
        isInlined: true,
        policy: contentSecurityPolicy([css], [script]),
      },
    ]),
    ...[...linked].map((file): readonly [string, Look] => [file, link]),
  ];
  const unscripted = `<noscript><link rel="stylesheet" href="${sheet.address}"></noscript>`;
  const page = {
    html: withoutBlanks(
      early
        .reduce((text, [tag]) => text.replace(tag, ''), html)
        .replace(sheet.tag, '')
        .replace(module.tag, '')
        .replace('</body>', () => `${unscripted}</body>`),
    ),
    looks: Object.fromEntries(looks),
    policy: contentSecurityPolicy([...new Set(sheets.map(([, css]) => css))], [script]),
    settings,
    script,
  };
  return { ...page, build: shortHash(JSON.stringify(page)) };
}

/** Markup as people write it, without what is only for their eyes. */
function withoutBlanks(html: string): string {
  return html.replace(/\n\s*/g, '').replaceAll(' />', '>');
}

/** A tag of the built page, and the address in it. */
function tagIn(html: string, pattern: RegExp): { tag: string; address: string } {
  const [tag, address] = pattern.exec(html) ?? [];
  if (tag === undefined || address === undefined)
    throw new TypeError(`The built index.html has nothing like ${pattern.source}.`);
  return { tag, address };
}
