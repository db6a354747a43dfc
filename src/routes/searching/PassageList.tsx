/** The passages of an article that was found. */
import { Fragment, useLayoutEffect, useRef, useState } from 'react';
import type { ArticleCard } from '../../archive/card.ts';
import type { QuotedWords } from '../../archive/quotationIndex.ts';
import { termsOf } from '../../archive/search/term.ts';
import { Highlighted } from '../../components/Highlighted.tsx';
import { articlePath, hrefOf } from '../../paths.ts';
import { comma } from '../../phrases/lists.ts';
import * as page from '../../phrases/page.ts';
import type { AnswerPassage } from './passages.ts';
import { startOfSight } from './sight.ts';

interface PassageListProps {
  passages: readonly AnswerPassage[];
  card: ArticleCard;
  words: string;
}

/** The room for an article's passages, kept before they come, in lines of the reader's own size: as much text as one shows, and the line below it. */
export const passageRoom =
  'mt-2 min-h-[calc(4lh+var(--text-note--line-height))] wide:min-h-[calc(3lh+var(--text-note--line-height))]';

/** The passages that their room is enough for, at least one, which is cut so that it is: nothing below them moves when they come. */
export function PassageList({ passages, card, words }: PassageListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [room, setRoom] = useState<{ of: readonly AnswerPassage[]; count: number }>();
  const count = room?.of === passages ? room.count : passages.length;
  useLayoutEffect(() => {
    const { current } = list;
    if (current === null || count <= 1) return;
    const kept = parseFloat(getComputedStyle(current).minHeight);
    if (current.offsetHeight > kept + 1) setRoom({ of: passages, count: count - 1 });
  }, [passages, count]);
  return (
    <ul ref={list} className={`${passageRoom} grid content-start gap-2`}>
      {passages.slice(0, count).map((passage) => (
        <Passage key={passage.at + passage.text} passage={passage} card={card} words={words} />
      ))}
    </ul>
  );
}

interface PassageProps {
  passage: AnswerPassage;
  card: ArticleCard;
  words: string;
}

function Passage({ passage: { at, text, direction, said }, card, words }: PassageProps) {
  return (
    <li dir={direction} lang={card.language} className="min-w-0">
      <p className="relative line-clamp-4 wide:line-clamp-3">
        {said === undefined ? (
          <Cut text={text} query={words} />
        ) : (
          <Said words={said} query={words} />
        )}
      </p>
      <p className="aside flex gap-1 whitespace-nowrap">
        {said && (
          <span className="truncate">
            <SpeakerOf words={said} />
            {said.kind === 'indirect' && page.reported + comma}
          </span>
        )}
        <a href={hrefOf(articlePath(card.id, at))}>{page.inContext}</a>
      </p>
    </li>
  );
}

/** A text from shortly before the first word that is looked for: a long one has no room for all that goes before. It is all there for who listens or copies. */
function Cut({ text, query }: { text: string; query: string }) {
  const start = startOfSight(text, termsOf(query));
  if (start === 0) return <Highlighted text={text} query={query} />;
  return (
    <>
      <span className="sr-only">{text.slice(0, start)}</span>
      <span className="before:content-['…']">
        <Highlighted text={text.slice(start)} query={query} />
      </span>
    </>
  );
}

/** Each piece by itself: between two pieces the source has words of its own. */
function Said({ words: { pieces, kind }, query }: { words: QuotedWords; query: string }) {
  return pieces.map((piece, n) => (
    <Fragment key={piece}>
      {n > 0 && ' '}
      {kind === 'direct' ? (
        <q>
          <Cut text={piece} query={query} />
        </q>
      ) : (
        <Cut text={piece} query={query} />
      )}
    </Fragment>
  ));
}

function SpeakerOf({ words: { speaker } }: { words: QuotedWords }) {
  if (speaker === undefined) return page.notIdentified + comma;
  if (speaker.confidence === 'unsure') return page.notCertain + comma;
  return (
    <>
      <bdi>{speaker.name}</bdi>
      {comma}
    </>
  );
}
