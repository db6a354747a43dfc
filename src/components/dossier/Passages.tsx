import { Fragment } from 'react';
import { Link } from 'react-router';
import type { Passage } from '../../archive/passage.ts';
import { nest } from '../../article/nest.ts';
import { articlePath } from '../../paths.ts';
import { ArticleHeading } from '../article/ArticleHeading.tsx';

const parts: Readonly<Record<Passage['part'], string>> = {
  headline: 'headline',
  narration: '',
  quotation: 'in a quotation',
  caption: 'picture caption',
};

/** Sentences that mention an entity, by article. */
export function Passages({ passages }: { passages: readonly Passage[] }) {
  return byArticle(passages).map(([first, group]) => (
    <section key={first.article.id} className="border-t border-rule py-4">
      <ArticleHeading article={first.article} level={3} />
      <ul className="mt-2 grid gap-2">
        {group.map((passage) => (
          <li key={`${passage.block} ${passage.text}`} dir={passage.direction}>
            <Sentence passage={passage} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function Sentence({
  passage: { article, block, part, text, marks, standsFor },
}: {
  passage: Passage;
}) {
  const nodes = nest(
    text,
    marks.map(({ start, end, how }) => ({ start, end, value: how })),
  );
  return (
    <>
      {nodes.map((node) => (
        <Fragment key={node.start}>
          {node.type === 'text' ? (
            node.text
          ) : (
            <mark className="bg-transparent font-bold text-inherit">
              {text.slice(node.start, node.start + lengthOf(node))}
            </mark>
          )}
        </Fragment>
      ))}{' '}
      <span className="aside">
        {[parts[part], standsFor && 'stands for the government']
          .filter(Boolean)
          .map((it) => `${it}, `)}
        <Link to={articlePath(article.id, block)}>in context</Link>
      </span>
    </>
  );
}

type Node = ReturnType<typeof nest<unknown>>[number];

function lengthOf(node: Node): number {
  return node.type === 'text'
    ? node.text.length
    : node.inside.reduce((sum, it) => sum + lengthOf(it), 0);
}

function byArticle(passages: readonly Passage[]): readonly [Passage, readonly Passage[]][] {
  const groups = new Map<string, [Passage, Passage[]]>();
  for (const passage of passages) {
    const group = groups.get(passage.article.id);
    if (group === undefined) groups.set(passage.article.id, [passage, [passage]]);
    else group[1].push(passage);
  }
  return [...groups.values()];
}
