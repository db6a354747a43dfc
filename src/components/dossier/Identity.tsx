import type { Dossier, Evidence } from '../../archive/dossier.ts';
import type { EntityKind, Geography } from '../../article/article.ts';

const kinds: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  organization: 'Organisation',
  place: 'Place',
};

const placeTypes: Readonly<Record<NonNullable<Geography['type']>, string>> = {
  country: 'Country',
  division: 'Province or state',
  city: 'City or town',
  region: 'Region',
};

/** The head of a dossier: the name, what the articles call it, and what they base that on. */
export function Identity({
  dossier: { kind, name, geography, articles, roles, alternateNames },
}: {
  dossier: Dossier;
}) {
  return (
    <header>
      <p className="aside">
        {(geography?.type && placeTypes[geography.type]) ?? kinds[kind]}, in{' '}
        {articles === 1 ? '1 article' : `${articles} articles`}
      </p>
      <h1 tabIndex={-1} className="text-h1">
        <bdi>{name}</bdi>
      </h1>
      <Wordings label="Described as" wordings={roles} />
      <Wordings label="Also called" wordings={alternateNames} />
    </header>
  );
}

/** What the articles call an entity; each wording opens to the sentence that it stands in. */
function Wordings({ label, wordings }: { label: string; wordings: readonly Evidence[] }) {
  if (wordings.length === 0) return null;
  return (
    <div className="mt-3 flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <p className="aside">{label}</p>
      {once(wordings).map(({ text, confidence, sentence, article }) => (
        <details key={text} className="open:basis-full">
          <summary>
            <bdi>{text}</bdi>
            {confidence === 'inferred' && <span className="aside"> inferred</span>}
          </summary>
          <blockquote
            lang={article.language}
            dir="auto"
            className="my-2 border-s-2 border-rule ps-4 text-soft"
          >
            {sentence}
          </blockquote>
        </details>
      ))}
    </div>
  );
}

/** The first of each text. */
function once(wordings: readonly Evidence[]): readonly Evidence[] {
  return [
    ...new Map(wordings.toReversed().map((it) => [it.text.toLowerCase(), it])).values(),
  ].toReversed();
}
