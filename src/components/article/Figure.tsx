import type { Figure as FigureBlock, StatedDate } from '../../article/article.ts';
import { elapsed } from '../../article/date.ts';
import type { Annotation } from '../../article/annotation.ts';
import type { Span } from '../../article/nest.ts';
import { directionOf } from '../../article/text.ts';
import { picturePath } from '../../paths.ts';
import * as phrases from '../../phrases/article.ts';
import { AnnotatedText } from './AnnotatedText.tsx';
import { StatedTime } from '../StatedTime.tsx';

interface FigureProps {
  figure: FigureBlock;
  captionSpans: readonly Span<Annotation>[];
  datePublished: StatedDate | undefined;
}

/** A picture with its caption and credit, or the place where it was. */
export function Figure({ figure, captionSpans, datePublished }: FigureProps) {
  const { id, caption, credit, dateCreated } = figure;
  return (
    <figure id={id}>
      <PictureOrPlace figure={figure} />
      <figcaption className="mt-2 text-[1rem] leading-6">
        {caption && (
          <p id={caption.id} dir={directionOf(caption.text)}>
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
            {datePublished && age(dateCreated, datePublished)}.
          </p>
        )}
      </figcaption>
    </figure>
  );
}

function PictureOrPlace({ figure: { picture, credit } }: { figure: FigureBlock }) {
  if (picture === undefined)
    return (
      <p className="aside flex min-h-24 items-center justify-center border border-dashed border-rule px-4 text-center">
        {phrases.pictureMissing}
      </p>
    );
  const { file, width, height } = picture;
  return (
    <img
      className="h-auto w-full"
      src={picturePath(file)}
      width={width}
      height={height}
      alt={phrases.picture(credit?.text)}
      loading="lazy"
      decoding="async"
    />
  );
}

/** How old the picture was when the article appeared, as far as both dates tell. */
function age(taken: StatedDate, published: StatedDate): string {
  const time = elapsed(taken, published);
  return time === undefined ? '' : phrases.photoAge(time.years, time.months);
}
