import { withFrontMatter } from './material.ts';
import { frame, type Peer } from './peer.ts';

const collection = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { articles: defineCollection({ loader: glob({ pattern: '*.md', base: './articles' }) }) };
`;

const article = `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('articles')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
${frame('{entry.data.title}', '<h1>{entry.data.title}</h1><time>{entry.data.day}</time><Content /><ul>{entry.data.names.map((name) => <li><a href={name.path}>{name.name}</a></li>)}</ul>').replace('<style>', '<style is:inline>')}
`;

const rows = `---
import names from '../../names.json';
export function getStaticPaths() {
  return names.map((entry) => ({ params: { path: entry.path.slice(1, -1) }, props: { entry } }));
}
const { entry } = Astro.props;
---
${frame('{entry.name}', '<h1>{entry.name}</h1><ul>{entry.rows.map((row) => <li><a href={"/articles/" + row.id + "/"}>{row.headline}</a> <time>{row.date}</time></li>)}</ul>{entry.next && <a href={entry.next}>Next</a>}').replace('<style>', '<style is:inline>')}
`;

export const astro: Peer = {
  name: 'Astro',
  command: ['node', 'node_modules/astro/astro.js', 'build', '--silent'],
  *files({ articles, names }) {
    yield ['package.json', '{"type":"module"}'];
    yield [
      'astro.config.mjs',
      "export default { outDir: './out', devToolbar: { enabled: false } };\n",
    ];
    yield ['src/content.config.ts', collection];
    yield ['src/pages/articles/[id].astro', article];
    yield ['src/pages/[...path].astro', rows];
    yield ['names.json', JSON.stringify(names)];
    for (const { id, headline, date, markdown, names: named } of articles) {
      const front = { title: headline, day: date, names: named };
      yield [`articles/${id}.md`, withFrontMatter(front, markdown)];
    }
  },
};
