import type {
  Direction,
  Figure as FigureBlock,
  Picture,
  StatedDate,
} from '../../article/article.ts';
import { elapsed } from '../../article/date.ts';
import type { Annotation } from '../../article/annotation.ts';
import type { Span } from '../../article/nest.ts';
import { picturePath } from '../../paths.ts';
import * as phrases from '../../phrases/article.ts';
import { AnnotatedText } from './AnnotatedText.tsx';
import { StatedTime } from '../StatedTime.tsx';
import { turnOf } from './turn.ts';

interface FigureProps {
  figure: FigureBlock;
  captionSpans: readonly Span<Annotation>[];
  /** The article's. */
  direction: Direction;
  datePublished: StatedDate | undefined;
  /** Whether the reader sees it at once, so that its picture is fetched first. */
  isLead?: boolean;
}

/** A picture with its caption and credit, or the place where it was. */
export function Figure({
  figure,
  captionSpans,
  direction,
  datePublished,
  isLead = false,
}: FigureProps) {
  const { id, caption, credit, dateCreated, picture } = figure;
  const hasText = caption !== undefined || credit !== undefined;
  return (
    <figure id={id}>
      {picture ? (
        <PictureShown picture={picture} hasCaption={hasText} isLead={isLead} />
      ) : (
        <PlaceOfPicture address={figure.address} />
      )}
      {hasText && (
        <figcaption>
          {caption && (
            <p id={caption.id} dir={turnOf(caption.text, direction)}>
              <AnnotatedText text={caption.text} spans={captionSpans} />
            </p>
          )}
          {credit && (
            <p id={credit.id} className="aside mt-1">
              {credit.text}
            </p>
          )}
          {dateCreated && (
            <p className="aside">
              {phrases.photoDated}
              <StatedTime date={dateCreated} />
              {`${datePublished === undefined ? '' : age(dateCreated, datePublished)}.`}
            </p>
          )}
        </figcaption>
      )}
    </figure>
  );
}

/** The width of the column of text, as the style sheet has it. */
const sizes = '(min-width: 36rem) 34rem, 100vw';

interface PictureProps {
  picture: Picture;
  hasCaption: boolean;
  isLead: boolean;
}

function PictureShown({ picture: { width, height, forms }, hasCaption, isLead }: PictureProps) {
  const addressOf = (name: string): string => `${import.meta.env.BASE_URL}${picturePath(name)}`;
  const modern = forms.filter(({ type }) => type === 'image/avif');
  const srcSet = modern.map((form) => `${addressOf(form.name)} ${form.width}w`).join(', ');
  return (
    <picture>
      {srcSet !== '' && <source type="image/avif" srcSet={srcSet} sizes={sizes} />}
      <img
        src={addressOf(forms.at(-1)?.name ?? '')}
        width={width}
        height={height}
        // What a picture shows nobody has told; the caption is the only word there is.
        alt={hasCaption ? phrases.pictureWithCaption : phrases.pictureAlone}
        loading={isLead ? 'eager' : 'lazy'}
        decoding="async"
      />
    </picture>
  );
}

/** Where the picture would be: it did not come with the text, but may still be where the page had it. */
function PlaceOfPicture({ address }: { address: string | undefined }) {
  const site = address === undefined ? undefined : siteOf(address);
  return (
    <p className="aside picture-place">
      {phrases.pictureMissing}
      {site !== undefined && (
        <a href={address} rel="noopener noreferrer" referrerPolicy="no-referrer">
          {phrases.pictureAt(site)}
        </a>
      )}
    </p>
  );
}

/** The site of a whole address that a browser may follow. */
function siteOf(address: string): string | undefined {
  return /^https:\/\/([a-z0-9.-]+)(?::\d+)?(?:[/?#]|$)/i.exec(address)?.[1];
}

/** How old the picture was when the article appeared, as far as both dates tell. */
function age(taken: StatedDate, published: StatedDate): string {
  const time = elapsed(taken, published);
  return time === undefined ? '' : phrases.photoAge(time.years, time.months);
}
