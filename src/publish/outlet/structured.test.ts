import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { newsArticleOf, type Node } from '../../article/forms/schemaOrg.ts';
import { compileSeeds } from '../edition.ts';

/** A type of schema.org: what it is a kind of, and what each of its own properties may hold. */
interface Term {
  readonly parents: readonly string[];
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

/** The vocabulary of schema.org, as its TypeScript definitions have it. */
function vocabulary(): ReadonlyMap<string, Term> {
  const text = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8');
  const interfaces = text.matchAll(/^interface (\w+)Base extends ([^{]+) \{\n(.*?)^\}/gms);
  return new Map(
    Array.from(interfaces, ([, name = '', parents = '', body = '']) => [
      name,
      {
        parents: Array.from(parents.matchAll(/(\w+)Base/g), ([, parent = '']) => parent),
        properties: new Map(
          Array.from(
            body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<([^,]+),/gm),
            ([, key = '', range = '']) => [key, range.split('|').map((it) => it.trim())],
          ),
        ),
      },
    ]),
  );
}

const terms = vocabulary();

const kindsOf = (type: string): readonly string[] => [
  type,
  ...(terms.get(type)?.parents ?? []).flatMap(kindsOf),
];

/** What schema.org has against a node, in sentences. */
function faultsOf(node: Node): readonly string[] {
  const type = String(node['@type']);
  if (!terms.has(type)) return [`${type} is no type of schema.org.`];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key.startsWith('@') || value === undefined) return [];
    const range = kindsOf(type).flatMap((kind) => terms.get(kind)?.properties.get(key) ?? []);
    if (range.length === 0) return [`${type} has no ${key}.`];
    if (typeof value === 'string') return [];
    const nodes: readonly Node[] = Array.isArray(value) ? value : [value as Node];
    return nodes.flatMap((it) => {
      const fits = kindsOf(String(it['@type'])).some((kind) => range.includes(kind));
      return [
        ...(fits ? [] : [`${key} of a ${type} is no ${String(it['@type'])}.`]),
        ...faultsOf(it),
      ];
    });
  });
}

let nodes: readonly Node[];
beforeAll(() => {
  const editions = ['e2e/seeds', 'e2e/seeds-arabic', 'seeds'];
  const articles = editions.flatMap((folder) => [...compileSeeds('.', folder).articles.values()]);
  const address = 'https://example.org/';
  nodes = articles.map((article) => newsArticleOf(article, address, (id) => address + id));
}, 60_000);

describe('what an article says to machines', () => {
  it('is in the words of schema.org, each where it may stand', () => {
    expect(nodes.length).toBeGreaterThan(20);
    for (const node of nodes) expect(faultsOf(node), String(node['headline'])).toEqual([]);
  });

  it('would be told apart from words that schema.org does not know', () => {
    expect(faultsOf({ '@type': 'NewsArticle', speaker: 'x' })).toHaveLength(1);
    expect(faultsOf({ '@type': 'NewsPiece' })).toHaveLength(1);
    expect(faultsOf({ '@type': 'Quotation', creator: { '@type': 'Place' } })).toHaveLength(1);
  });
});
