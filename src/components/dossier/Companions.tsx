import type { Dossier } from '../../archive/dossier/dossier.ts';
import * as phrases from '../../phrases/dossier.ts';
import { EntityLink } from '../EntityLink.tsx';

/** Who and what is mentioned in the same paragraphs, most often first. */
export function Companions({ companions }: { companions: Dossier['companions'] }) {
  if (companions.length === 0) return null;
  return (
    <aside
      className="mt-10 self-start wide:mt-8 wide:border-s wide:border-rule wide:ps-6"
      aria-labelledby="companions"
    >
      <h2 id="companions" className="font-sans text-[0.9375rem]">
        {phrases.together}
      </h2>
      <ol className="mt-2 grid gap-1">
        {companions.map(({ id, name, articles, passages }) => (
          <li key={id}>
            <EntityLink id={id}>{name}</EntityLink>{' '}
            <span className="aside">{phrases.togetherIn(articles, passages)}</span>
          </li>
        ))}
      </ol>
    </aside>
  );
}
