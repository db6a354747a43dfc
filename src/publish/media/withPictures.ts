/** Pictures put into the article that they belong to. */
import type { Block, Figure, NewsArticle, Picture } from '../../article/article.ts';
import { blockIdOf } from '../../article/id.ts';
import { textBlocksOf } from '../../article/text.ts';
import type { SourceFile } from '../../compiler/draft.ts';
import { linesOf } from '../../compiler/source/source.ts';
import { fileNameOf, pictureNamesIn, type SeedPictures } from './pictureNames.ts';

/** A caption this many lines from a picture's name is its caption. */
const nearest = 4;

/**
 * The article with its pictures, each in one figure:
 *
 * - where the page had a picture of the same file name;
 * - where a line of the text names it: in the figure next to that line, else as a figure of its own there;
 * - `NAME.jpg` in the first figure of `NAME.txt`, `NAME-2.jpg` in the second. Without such a figure, the
 *   first stands before the text and the others after it.
 */
export function withPictures(
  article: NewsArticle,
  file: SourceFile,
  { beside, named }: SeedPictures,
): NewsArticle {
  if (beside.length + named.length === 0) return article;
  const story = new PicturedStory(article.blocks);
  const all = new Map([...beside, ...named].map((picture) => [picture.file, picture]));
  story.setByAddress(all);
  if (article.source.format === 'text' && named.length > 0) {
    for (const { number, text } of linesOf(file)) {
      for (const { name } of pictureNamesIn(text)) story.setAtLine(number, all.get(name));
    }
  }
  beside.forEach((picture, nth) => story.setNth(nth, picture));
  return { ...article, blocks: story.blocks };
}

/** The blocks of an article while its pictures are being put in. */
class PicturedStory {
  blocks: readonly Block[];
  readonly #placed = new Set<string>();

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks;
  }

  setByAddress(pictures: ReadonlyMap<string, Picture>): void {
    for (const figure of this.#figures()) {
      if (figure.address === undefined) continue;
      const picture = pictures.get(fileNameOf(figure.address));
      if (picture !== undefined) this.#set(figure, picture);
    }
  }

  setAtLine(line: number, picture: Picture | undefined): void {
    if (picture === undefined || this.#placed.has(picture.file)) return;
    const distance = (figure: Figure): number => Math.abs((lineOf(figure) ?? -99) - line);
    const near = this.#figures()
      .filter((figure) => figure.picture === undefined && distance(figure) <= nearest)
      .toSorted((a, b) => distance(a) - distance(b))[0];
    if (near !== undefined) return this.#set(near, picture);
    const after = this.blocks.findIndex((block) => (lineOf(block) ?? 0) > line);
    this.#insert(picture, after < 0 ? this.#end() : after);
  }

  setNth(nth: number, picture: Picture): void {
    if (this.#placed.has(picture.file)) return;
    const figure = this.#figures()[nth];
    if (figure?.picture === undefined && figure !== undefined) this.#set(figure, picture);
    else this.#insert(picture, nth === 0 ? 0 : this.#end());
  }

  #figures(): readonly Figure[] {
    return this.blocks.filter((block) => block.type === 'figure');
  }

  /** Before the notes at the foot. */
  #end(): number {
    const notes = this.blocks.findIndex(({ type }) => type === 'footnote');
    return notes < 0 ? this.blocks.length : notes;
  }

  #set(figure: Figure, picture: Picture): void {
    this.#placed.add(picture.file);
    this.blocks = this.blocks.map((block) =>
      block.id === figure.id ? { ...figure, picture } : block,
    );
  }

  #insert(picture: Picture, at: number): void {
    this.#placed.add(picture.file);
    const id = blockIdOf(`picture-${this.#placed.size}`);
    this.blocks = this.blocks.toSpliced(at, 0, { type: 'figure', id, picture });
  }
}

/** The first line of the source that a block stands on. */
function lineOf(block: Block): number | undefined {
  return textBlocksOf(block)[0]?.source[0]?.line;
}
