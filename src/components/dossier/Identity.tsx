import type { Dossier, Evidence } from '../../archive/dossier/dossier.ts';
import type { EntityKind, Geography } from '../../article/article.ts';
import { articlePath, hrefOf } from '../../paths.ts';
import * as phrases from '../../phrases/dossier.ts';
import { inferred } from '../../phrases/page.ts';

const kinds: Readonly<Record<EntityKind, string>> = {
  person: phrases.person,
  organization: phrases.organization,
  place: phrases.place,
};

const placeTypes: Readonly<Record<NonNullable<Geography['type']>, string>> = {
  country: phrases.country,
  division: phrases.division,
  city: phrases.city,
  region: phrases.region,
};

/** What kind of thing an entity is, in a word or two. */
export function kindName(kind: EntityKind, geography: Geography | undefined): string {
  return (geography?.type && placeTypes[geography.type]) ?? kinds[kind];
}

/** The head of a dossier: the name, what the articles call it, and what they base that on. */
export function Identity({
  dossier: { kind, name, geography, articles, roles, alternateNames },
}: {
  dossier: Dossier;
}) {
  return (
    <header>
      <p className="aside">{phrases.kindIn(kindName(kind, geography), articles)}</p>
      <h1 tabIndex={-1} className="text-h1">
        <bdi>{name}</bdi>
      </h1>
      <Wordings label={phrases.describedAs} wordings={roles} />
      <Wordings label={phrases.alsoCalled} wordings={alternateNames} />
    </header>
  );
}

/** What the articles call an entity; each wording opens to the sentence that it stands in. */
function Wordings({ label, wordings }: { label: string; wordings: readonly Evidence[] }) {
  if (wordings.length === 0) return null;
  return (
    <div className="mt-3 flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <p className="aside">{label}</p>
      {once(wordings).map((wording) => (
        <Wording key={wording.text} wording={wording} />
      ))}
    </div>
  );
}

/** A wording that opens to its sentence, or leads to its article where there is no room for the sentence. */
function Wording({ wording: { text, confidence, sentence, article } }: { wording: Evidence }) {
  const name = (
    <>
      <bdi>{text}</bdi>
      {confidence === 'inferred' && <span className="aside"> {inferred}</span>}
    </>
  );
  if (sentence === '') return <a href={hrefOf(articlePath(article.id))}>{name}</a>;
  return (
    <details className="open:basis-full">
      <summary>{name}</summary>
      <blockquote
        lang={article.language}
        dir="auto"
        className="my-2 border-s-2 border-rule ps-4 text-soft"
      >
        {sentence}
      </blockquote>
    </details>
  );
}

/** The first of each text. */
function once(wordings: readonly Evidence[]): readonly Evidence[] {
  return [
    ...new Map(wordings.toReversed().map((it) => [it.text.toLowerCase(), it])).values(),
  ].toReversed();
}
