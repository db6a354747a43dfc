/** What each seed must become, whole. `UPDATE=1 npm run unit` writes what it becomes now; look at the difference before you commit it. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { authorityIn } from '../../article/authority/authorityFile.ts';
import { parseArticle } from '../../article/parsing/parse.ts';
import { knowledgeIn } from '../../publish/seeds/knowledge.ts';
import { compile } from '../compile.ts';

const settings = new Set(['authority.json', 'edition.json']);
const { entries } = authorityIn(readFileSync('seeds/authority.json', 'utf8'), 'authority.json');
const knowledge = knowledgeIn('.', entries);
const seeds = readdirSync('seeds', { withFileTypes: true }).filter(
  (entry) => entry.isFile() && !settings.has(entry.name),
);

describe('golden', () => {
  it.each(seeds.map(({ name }) => name))('%s becomes what it became before', async (name) => {
    const bytes = readFileSync(`seeds/${name}`);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { articles } = compile({ name, bytes, sha256 }, knowledge);
    for (const article of articles) {
      const golden = `src/compiler/golden/${article.id}.json`;
      const text = await format(JSON.stringify(article), { parser: 'json', printWidth: 100 });
      if (process.env['UPDATE'] === '1') writeFileSync(golden, text);
      expect(existsSync(golden), `${golden} is missing; write it with UPDATE=1`).toBe(true);
      expect(text).toBe(readFileSync(golden, 'utf8'));
    }
    expect(articles.length).toBeGreaterThan(0);
  });

  it.each(seeds.map(({ name }) => name))('%s comes back whole from its JSON', (name) => {
    const bytes = readFileSync(`seeds/${name}`);
    for (const article of compile({ name, bytes, sha256: '' }, knowledge).articles) {
      expect(parseArticle(JSON.parse(JSON.stringify(article)))).toEqual(article);
    }
  });
});
