import { withFrontMatter } from './material.ts';
import { frame, type Peer } from './peer.ts';

const config = `import { readFileSync } from 'node:fs';

// As data of the site every page would be given a copy of them.
const names = JSON.parse(readFileSync('names.json', 'utf8'));

export default (it) => {
  it.addCollection('nameList', () => names);
  it.addLayoutAlias('article', 'article.liquid');
  return { dir: { input: 'content', includes: '../layouts', output: 'out' }, markdownTemplateEngine: false };
};
`;

const article = `<h1>{{ title }}</h1><time>{{ day }}</time>{{ content }}<ul>{% for name in names %}<li><a href="{{ name.path }}">{{ name.name }}</a></li>{% endfor %}</ul>`;

const rows = `<h1>{{ entry.name }}</h1><ul>{% for row in entry.rows %}<li><a href="/articles/{{ row.id }}/">{{ row.headline }}</a> <time>{{ row.date }}</time></li>{% endfor %}</ul>{% if entry.next != "" %}<a href="{{ entry.next }}">Next</a>{% endif %}`;

export const eleventy: Peer = {
  name: 'Eleventy',
  command: ['node', 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
  *files({ articles, names }) {
    yield ['package.json', '{"type":"module"}'];
    yield ['eleventy.config.js', config];
    yield ['layouts/article.liquid', frame('{{ title }}', article)];
    yield ['names.json', JSON.stringify(names)];
    const paged = {
      pagination: { data: 'collections.nameList', size: 1, alias: 'entry' },
      permalink: '{{ entry.path }}index.html',
    };
    yield ['content/names.liquid', withFrontMatter(paged, frame('{{ entry.name }}', rows))];
    for (const { id, headline, date, markdown, names: named } of articles) {
      const front = {
        layout: 'article',
        title: headline,
        day: date,
        names: named,
        permalink: `/articles/${id}/index.html`,
      };
      yield [`content/articles/${id}.md`, withFrontMatter(front, markdown)];
    }
  },
};
