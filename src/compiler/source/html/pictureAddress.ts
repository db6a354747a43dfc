import type { Draft } from '../../draft.ts';
import { type HeadLine, headValue } from './metadata/headLines.ts';
import type { Page } from './page.ts';
import { tagOf } from './pageLines.ts';

/**
 * The draft with the address of each figure's picture, where the page shows one beside the caption.
 *
 *     <figure><img src="/img/harbour.jpg"><figcaption>The harbour.</figcaption></figure>
 *                       ^^^^^^^^^^^^^^^^
 *
 * `headLines` is how many lines come from the head: a caption there has the picture that the head names.
 */
export function withPictureAddresses(draft: Draft, page: Page, headLines: number): Draft {
  let figures = 0;
  const blocks = draft.blocks.map((block) => {
    if (block.type !== 'figure') return block;
    figures += 1;
    if (figures > mostFigures) return block;
    const line = (block.caption ?? block.credit)?.source[0]?.line ?? 0;
    const element = page.lines[line - headLines - 1]?.block;
    const address = element ? addressBeside(element) : leadAddressOf(page.head);
    return address === undefined ? block : { ...block, address };
  });
  return { ...draft, blocks };
}

/** No article has more; a page of captions alone must not cost the square of their number. */
const mostFigures = 200;

const leadAddressOf = (head: readonly HeadLine[]): string | undefined =>
  headValue(head, 'og:image')?.text;

/** The address of the one picture in the nearest element round a caption that holds any. Of several nobody knows which. */
function addressBeside(caption: Element): string | undefined {
  let element: Element | null = caption;
  for (let level = 0; element && level < 4 && !isWhole(element); level += 1) {
    const pictures = element.querySelectorAll('img');
    if (pictures.length > 1) return undefined;
    const [picture] = pictures;
    if (picture) return addressOf(picture);
    element = element.parentElement;
  }
  return undefined;
}

const isWhole = (element: Element): boolean =>
  /^(?:article|main|section|body|html)$/.test(tagOf(element));

/** Pages that load pictures late keep the address aside. An address that is data is none. */
function addressOf(picture: Element): string | undefined {
  return ['data-src', 'data-original', 'src']
    .map((name) => picture.getAttribute(name)?.trim() ?? '')
    .find(
      (address) => address !== '' && address.length < 2000 && !/^(?:data|blob):/i.test(address),
    );
}
