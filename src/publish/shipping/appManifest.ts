import type { Edition } from '../../archive/archive.ts';
import { interfaceLanguageOf } from '../../phrases/language.ts';
import { textFile, type PlainFile } from '../plainFile.ts';

/** The file in `public/` that says how the site is installed as an app (W3C Web Application Manifest). */
export const appManifestName = 'manifest.webmanifest';

interface Labelled {
  readonly label: string;
}

/** What of the manifest is in words; the rest is handed on. */
interface AppManifest {
  readonly name: string;
  readonly description: string;
  readonly screenshots?: readonly Labelled[];
}

/** What the manifest in `public/` says in English. */
const arabic: ReadonlyMap<string, string> = new Map([
  ['News that shows who said what.', 'أخبار تُظهر من قال ماذا.'],
  [
    'An article with its quotations marked, and who said what in the margin',
    'مقال عُلِّمت اقتباساته، ومن قال ماذا في الهامش',
  ],
  ['Who said what, on a phone', 'من قال ماذا، على الهاتف'],
]);

/** The manifest under the edition's own name and in the language that its pages speak to readers in. */
export function appManifestOf({ title, language }: Edition, { content }: PlainFile): PlainFile {
  const spoken = interfaceLanguageOf(language);
  const inWords = (text: string): string => (spoken === 'ar' ? arabic.get(text) : text) ?? text;
  const general = JSON.parse(Buffer.from(content()).toString('utf8')) as AppManifest;
  const own = {
    ...general,
    name: title,
    short_name: title,
    lang: spoken,
    dir: spoken === 'ar' ? 'rtl' : 'ltr',
    description: inWords(general.description),
    screenshots: general.screenshots?.map((it) => ({ ...it, label: inWords(it.label) })),
  };
  return textFile(appManifestName, JSON.stringify(own));
}
