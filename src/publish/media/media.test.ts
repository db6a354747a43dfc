import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NewsArticle, Picture } from '../../article/article.ts';
import type { SourceFile } from '../../compiler/draft.ts';
import { readSource } from '../../compiler/source/source.ts';
import { mediaIn } from './mediaFolder.ts';
import { picturesIn } from './pictureForms.ts';
import { pictureNamesIn, seedPicturesOf } from './pictureNames.ts';
import { withPictures } from './withPictures.ts';

let seeds: string;

beforeEach(() => {
  seeds = mkdtempSync(join(tmpdir(), 'on-record-media-'));
  mkdirSync(join(seeds, 'media'));
});

afterEach(() => rmSync(seeds, { recursive: true }));

const put = (name: string, content: string | Uint8Array): void =>
  writeFileSync(join(seeds, 'media', name), content);
const drawn = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#357' } })
    .jpeg()
    .toBuffer();

describe('mediaIn', () => {
  it('refuses drawings in SVG, other files and lying names, and says why', async () => {
    put('good.jpg', await drawn(8, 8));
    put('drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    put('drawing.png', '<?xml version="1.0"?><svg/>');
    put('notes.txt', 'x');
    put('.gitkeep', '');
    const { files, problems } = mediaIn(seeds);
    expect(files.map(({ name }) => name)).toEqual(['good.jpg']);
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'media/svg media/drawing.png',
      'media/svg media/drawing.svg',
      'media/unknown-type media/notes.txt',
    ]);
  });
});

describe('picturesIn', () => {
  const hashes = (folder: string): readonly string[] =>
    readdirSync(folder)
      .toSorted()
      .map((name) => {
        const hash = createHash('sha256').update(readFileSync(join(folder, name)));
        return `${name} ${hash.digest('hex')}`;
      });

  it('makes forms no wider than the picture, the same bytes each time', async () => {
    put('sea.jpg', await drawn(900, 450));
    const { files } = mediaIn(seeds);
    const [one, two] = [join(seeds, 'one'), join(seeds, 'two')];
    const { pictures } = await picturesIn(seeds, files, one);
    await picturesIn(seeds, files, two);
    expect(pictures.get('sea.jpg')).toMatchObject({ width: 900, height: 450 });
    expect(pictures.get('sea.jpg')?.forms.map(({ type, width }) => `${type} ${width}`)).toEqual([
      'image/avif 480',
      'image/avif 800',
      'image/avif 900',
      'image/jpeg 900',
    ]);
    expect(hashes(one)).toEqual(hashes(two));
  });

  it('leaves the notes of the camera out, and turns the picture as it was held', async () => {
    const held = await sharp(await drawn(60, 30))
      .withMetadata({ orientation: 6 })
      .withExif({ IFD0: { Copyright: 'CAMERANOTE' } })
      .toBuffer();
    put('held.jpg', held);
    const { pictures } = await picturesIn(seeds, mediaIn(seeds).files, join(seeds, 'out'));
    const picture = pictures.get('held.jpg');
    expect(picture).toMatchObject({ width: 30, height: 60 });
    for (const { name } of picture?.forms ?? [])
      expect(readFileSync(join(seeds, 'out', name), 'latin1')).not.toContain('CAMERANOTE');
  });

  it('makes nothing anew for the same picture, and forgets those that are gone', async () => {
    put('sea.jpg', await drawn(20, 10));
    const out = join(seeds, 'out');
    await picturesIn(seeds, mediaIn(seeds).files, out);
    const before = readdirSync(out);
    put('sea.jpg', await drawn(20, 12));
    await picturesIn(seeds, mediaIn(seeds).files, out);
    expect(readdirSync(out).filter((name) => before.includes(name))).toEqual([]);
    expect(readdirSync(out)).toHaveLength(before.length);
  });

  it('names a file that begins like a picture and is none', async () => {
    put('broken.png', Buffer.from('\x89PNG\r\n\x1a\nnothing', 'latin1'));
    const { pictures, problems } = await picturesIn(seeds, mediaIn(seeds).files, join(seeds, 'o'));
    expect(pictures.size).toBe(0);
    expect(problems).toMatchObject([{ code: 'media/unreadable', file: 'media/broken.png' }]);
  });
});

describe('the pictures of an article', () => {
  const picture = (file: string): Picture => ({ file, width: 2, height: 1, forms: [] });
  const all = new Map(
    ['harbour.jpg', 'harbour-2.jpg', 'quay.png'].map((name) => [name, picture(name)]),
  );
  const sentence = 'The council met on Tuesday in the harbour and talked about the quay for hours.';

  const picturesOf = (name: string, text: string): readonly string[] => {
    const file: SourceFile = { name, bytes: new TextEncoder().encode(text), sha256: '' };
    const [draft] = readSource(file).drafts;
    if (draft === undefined) throw new Error('no draft');
    const article: NewsArticle = { ...draft, quotations: [], mentions: [], entities: [] };
    const { blocks } = withPictures(article, file, seedPicturesOf(file, all));
    return blocks.map((block) =>
      block.type === 'figure'
        ? `${block.picture?.file ?? 'none'}: ${block.caption?.text ?? ''}`
        : block.type,
    );
  };

  it('are those that bear its name, in their order, round the text where it has no figure', () => {
    const text = `A Council Meets\n\n2020-11-26\n\n${sentence}\n\n${sentence} Again.\n`;
    expect(picturesOf('harbour.txt', text)).toEqual([
      'harbour.jpg: ',
      'paragraph',
      'paragraph',
      'harbour-2.jpg: ',
    ]);
  });

  it('are those that a page shows beside a caption', () => {
    const html = `<article><h1>A Council Meets</h1><p>${sentence}</p>
      <figure><img src="https://cdn.example/a/quay.png?w=300"><figcaption>The quay on Tuesday evening.</figcaption></figure>
      <p>${sentence} Again.</p></article>`;
    expect(picturesOf('page.html', html)).toContain('quay.png: The quay on Tuesday evening.');
  });

  it('are those whose names stand in the text', () => {
    const text = `A Council Meets\n\n2020-11-26\n\n${sentence}\n\n[Picture: quay.png]\n\n${sentence} Again.\n`;
    expect(picturesOf('other.txt', text).filter((it) => it.includes('quay'))).toEqual([
      'quay.png: ',
    ]);
  });

  it('are found by whole names only', () => {
    const names = pictureNamesIn('see big-quay.png, quay.pngx, (quay.png) and a%20b.jpg');
    expect(names.map(({ name }) => name)).toEqual(['big-quay.png', 'quay.png', 'a b.jpg']);
  });
});
