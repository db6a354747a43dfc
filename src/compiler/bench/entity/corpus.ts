import type { NameType } from '../../entity/tagger/label.ts';

/** A name in a text, `[start, end)`. */
export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}

/** A document of a corpus with its names. */
export interface GoldDocument {
  readonly text: string;
  readonly names: readonly GoldName[];
}

/** How a corpus writes its columns. */
interface Format {
  readonly word: number;
  readonly tag: number;
  readonly startsDocument: RegExp;
}

const formats: readonly [name: RegExp, format: Format][] = [
  [/\.iob2$/, { word: 1, tag: 2, startsDocument: /^# newdoc/ }],
  [/./, { word: 0, tag: -1, startsDocument: /^-DOCSTART-/ }],
];
const types = new Map<string, NameType>([
  ['PER', 'person'],
  ['ORG', 'organization'],
  ['LOC', 'place'],
  ['MISC', 'other'],
]);
const closing = /^([,.;:!?%)\]}]|'s|'S|n't|'re|'ve|'ll|'d|'m|''|\.\.\.)$/;
const opening = /^([([{$#]|``)$/;

type Word = readonly [word: string, tag: string];

/** The documents of a file with a word and its tag on each line (CoNLL, IOB2), put together as a reader would see them. */
export function corpusIn(fileName: string, text: string): GoldDocument[] {
  const format = formats.find(([name]) => name.test(fileName))?.[1];
  if (format === undefined) return [];
  const documents: Word[][][] = [];
  let sentences: Word[][] = [];
  let sentence: Word[] = [];
  const endSentence = (): void => {
    if (sentence.length > 0) sentences.push(sentence);
    sentence = [];
  };
  const endDocument = (): void => {
    endSentence();
    if (sentences.length > 0) documents.push(sentences);
    sentences = [];
  };
  for (const raw of unescaped(text).split('\n')) {
    const line = raw.replace(/\\?\r?$/, '');
    if (format.startsDocument.test(line)) endDocument();
    else if (line.trim() === '') endSentence();
    else if (!line.startsWith('# ')) {
      const columns = line.split(line.includes('\t') ? '\t' : /\s+/);
      sentence.push([columns[format.word] ?? '', columns.at(format.tag) ?? 'O']);
    }
  }
  endDocument();
  return documents.map(joined);
}

/** A corpus kept as rich text has its accents as bytes: \\'c3\\'b6 for ö. */
const unescaped = (text: string): string =>
  text.replace(/(?:\\'[0-9a-f]{2})+/g, (bytes) =>
    new TextDecoder().decode(
      Uint8Array.from(bytes.split("\\'").slice(1), (it) => Number.parseInt(it, 16)),
    ),
  );

function joined(sentences: readonly (readonly Word[])[]): GoldDocument {
  let text = '';
  const names: { start: number; end: number; type: NameType }[] = [];
  for (const words of sentences) {
    if (text !== '') text += '\n';
    let open: (typeof names)[number] | undefined;
    words.forEach(([word, tag], i) => {
      const before = words[i - 1]?.[0] ?? '';
      if (i > 0 && !closing.test(word) && !opening.test(before)) text += ' ';
      const start = text.length;
      text += word;
      const type = types.get(tag.slice(2));
      if (open !== undefined && open.type === type && !tag.startsWith('B')) open.end = text.length;
      else {
        open = type === undefined ? undefined : { start, end: text.length, type };
        if (open !== undefined) names.push(open);
      }
    });
  }
  return { text, names };
}

/** A text and the names that a file of annotations gives it (`e2e/seeds/annotations/`). */
export function annotated(text: string, annotations: string): GoldDocument {
  const { names }: { names: { start: number; end: number; type: string }[] } =
    JSON.parse(annotations);
  return { text, names: names.map((it) => ({ ...it, type: types.get(it.type) ?? 'other' })) };
}
