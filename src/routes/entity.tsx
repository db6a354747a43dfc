import type { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Params } from 'react-router';
import type { DossierStory } from '../archive/dossier/dossier.ts';
import type { QuotedStory } from '../archive/quotationIndex.ts';
import type { EntityKind } from '../article/article.ts';
import type { EntityId } from '../article/id.ts';
import { Companions } from '../components/dossier/Companions.tsx';
import { Contents } from '../components/Contents.tsx';
import { FeedLinks } from '../components/FeedLinks.tsx';
import * as downloads from '../phrases/downloads.ts';
import { EditorNotes } from '../components/dossier/EditorNotes.tsx';
import { Identity } from '../components/dossier/Identity.tsx';
import { LocatorMap } from '../components/dossier/LocatorMap.tsx';
import { Passages } from '../components/dossier/Passages.tsx';
import { Quotes } from '../components/Quotes.tsx';
import { besideTimeline, Timeline } from '../components/dossier/Timeline.tsx';
import { VolumeNote } from '../components/VolumeNote.tsx';
import { dateVolumeName, pageVolumeName } from '../components/volumeName.ts';
import { entityPath } from '../paths.ts';
import { dossierQuery, editionQuery } from '../queries.ts';
import { comma, newer, older } from '../phrases/lists.ts';
import * as phrases from '../phrases/dossier.ts';
import { forMachines, type HeadSource, type PageHead } from './head.ts';
import { Later } from './navigation/later.tsx';
import { usePageData } from './pageData.ts';

const queryOf = (kind: EntityKind, params: Params) =>
  dossierQuery(`${kind}/${params['slug'] ?? ''}` as EntityId, params['part']);

export function loadEntity(
  kind: EntityKind,
  client: QueryClient,
  params: Params,
): Promise<unknown> {
  return client.ensureQueryData(queryOf(kind, params));
}

export function entityHead(kind: EntityKind, { client, params }: HeadSource): PageHead | undefined {
  const dossier = client.getQueryData(queryOf(kind, params).queryKey);
  if (dossier === undefined) return undefined;
  const { id, name, role, articles, totals, contents } = dossier;
  const who = [name, role].filter(Boolean).join(comma);
  return {
    title: contents.part === '' ? name : name + comma + pageVolumeName(contents),
    description: forMachines(() => phrases.description(who, totals.said, articles)),
    path: entityPath(id, contents.part),
    type: 'profile',
    followed: articles > 1 && contents.part === '',
    hidden: contents.part !== '',
  };
}

export function EntityPage({ kind, params }: { kind: EntityKind; params: Params }) {
  const dossier = usePageData(queryOf(kind, params));
  const { id, name, articles, companions, note, map, stories, totals, contents } = dossier;
  const mentioned = stories.filter(({ passages }) => passages.length > 0);
  return (
    <div className="with-margin">
      <div className="wide:col-span-2">
        <Identity dossier={dossier} />
        {contents.part !== '' && (
          <p className="aside mt-2">{phrases.inVolume(pageVolumeName(contents))}</p>
        )}
        <VolumeNote contents={contents} />
        {stories.length > 1 && <StepThrough />}
      </div>
      <div className="mt-8 grid content-start gap-10">
        {map && <LocatorMap map={map} name={name} />}
        {note && <EditorNotes note={note} />}
        <Part
          id="said"
          title={phrases.whatSaid(name)}
          rows={stories.map(({ said }) => said)}
          of={totals.said}
        >
          <Quotes stories={quotedIn(stories, 'said')} withSpeaker={false} level={3} />
        </Part>
        <Later>
          <Part
            id="about"
            title={phrases.saidAbout(name)}
            rows={stories.map(({ about }) => about)}
            of={totals.about}
          >
            <Quotes stories={quotedIn(stories, 'about')} withSpeaker level={3} />
          </Part>
          <Part
            id="mentions"
            title={phrases.everyMention}
            rows={mentioned.map(({ passages }) => passages)}
            of={totals.passages}
          >
            <Passages stories={mentioned} />
          </Part>
          <Timeline dossier={dossier} />
          <Contents
            contents={besideTimeline(dossier)}
            pathOf={(part) => entityPath(id, part)}
            nameOf={dateVolumeName}
            noun={phrases.articlesOn(name)}
            previous={newer}
            next={older}
          />
          {articles > 1 && <Feeds id={id} name={name} speaks={totals.said > 0} />}
        </Later>
      </div>
      <Later>
        <Companions companions={companions} />
      </Later>
    </div>
  );
}

/** The feeds that follow an entity, where the edition has an address. */
function Feeds({ id, name, speaks }: { id: EntityId; name: string; speaks: boolean }) {
  const edition = usePageData(editionQuery());
  if (edition.address === undefined) return null;
  return (
    <div className="border-t border-rule pt-4">
      <FeedLinks of={downloads.articlesNaming(name)} path={entityPath(id)} />
      {speaks && <FeedLinks of={downloads.saidBy(name)} path={entityPath(id)} name="said" />}
    </div>
  );
}

/** The articles with something said in them. */
function quotedIn(
  stories: readonly DossierStory[],
  field: 'said' | 'about',
): readonly QuotedStory[] {
  return stories
    .map((story) => ({ article: story.article, quotations: story[field] }))
    .filter(({ quotations }) => quotations.length > 0);
}

/** The way from row to row by tap; `n` and `p` are the same by key. */
function StepThrough() {
  return (
    <p className="scripted mt-3 font-sans text-[0.9375rem]">
      <button type="button" className="underline" data-tool="next">
        {phrases.stepThrough}
      </button>
    </p>
  );
}

interface PartProps {
  id: string;
  title: string;
  /** What is in it, by article. */
  rows: readonly (readonly unknown[])[];
  /** How many there are on all pages. */
  of: number;
  children: ReactNode;
}

/** A section with its heading, or nothing where there is nothing in it. */
function Part({ id, title, rows, of, children }: PartProps) {
  const count = rows.flat().length;
  if (count === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-2 text-h2">
        {title}
      </h2>
      {count < of && <p className="aside mb-2">{phrases.newestOf(count, of)}</p>}
      {children}
    </section>
  );
}
