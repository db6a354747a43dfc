import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { dataPath, downloadsPath, editionPath, homePath } from '../../paths.ts';
import { compileSeeds } from '../edition.ts';
import { tablesOf } from '../outlet/table.ts';
import { dataOf } from '../site.ts';
import { definitions, schemaFile } from './schemaFile.ts';

const ajv = new Ajv2020({ strict: true, allErrors: true });
ajv.addSchema(JSON.parse(String(schemaFile().content())) as object, 'schema.json');

const validatorOf = (name: string): ValidateFunction =>
  ajv.getSchema(`schema.json#/$defs/${name}`) ?? never(name);

const never = (name: string): never => {
  throw new RangeError(`There is no definition of "${name}".`);
};

/** The definition of the data at a path. */
function definitionOf(path: string): string | undefined {
  if (path === homePath) return 'frontPage';
  if (path === editionPath) return 'edition';
  if (path === downloadsPath) return 'downloadsPage';
  if (path.startsWith('/articles/')) return 'article';
  if (path.startsWith('/all/articles/')) return 'articlesPage';
  if (path.startsWith('/quotations/')) return 'quotationsPage';
  if (/^\/(?:all\/)?(?:people|organizations|places)\/(?:[^/]+\/)?$/.test(path))
    return /^\/all|^\/[^/]+\/$/.test(path) ? 'indexPage' : 'dossier';
  if (/^\/(?:people|organizations|places)\/[^/]+\/[^/]+\/$/.test(path)) return 'dossier';
  return undefined;
}

/** Whether a page is made in the browser, from nothing. */
const isEmpty = (value: unknown): boolean => value === null || JSON.stringify(value) === '{}';

let data: ReadonlyMap<string, unknown>;
let tables: readonly { name: string; value: unknown }[];
beforeAll(() => {
  const editions = ['e2e/seeds', 'e2e/seeds-arabic', 'seeds'].map((folder) =>
    compileSeeds('.', folder),
  );
  data = new Map(
    editions.flatMap(({ archive, articles }, n) =>
      Array.from(
        dataOf(archive, (id) => articles.get(id)),
        ([path, value]) => [`${n} ${path}`, JSON.parse(JSON.stringify(value())) as unknown],
      ),
    ),
  );
  tables = editions.flatMap(({ archive }) =>
    tablesOf(archive)
      .filter(({ name }) => name.endsWith('.json'))
      .map(({ name, content }) => ({ name, value: JSON.parse(String(content())) as unknown })),
  );
}, 60_000);

const faultsOf = (definition: string, value: unknown): unknown => {
  const isValid = validatorOf(definition);
  return isValid(value) ? [] : isValid.errors;
};

describe('the schema of the published JSON', () => {
  it('is met by the data of every page', () => {
    for (const [name, value] of data) {
      const path = name.slice(2);
      const definition = definitionOf(path);
      if (isEmpty(value)) continue;
      expect(definition, `${dataPath(path)} has no definition`).toBeDefined();
      expect(faultsOf(definition ?? '', value), name).toEqual([]);
    }
    expect(data.size).toBeGreaterThan(200);
  });

  it('is met by every table of quotations', () => {
    expect(tables.length).toBeGreaterThan(3);
    for (const { name, value } of tables)
      expect(faultsOf(/quotations-/.test(name) ? 'table' : 'tables', value), name).toEqual([]);
  });

  it('is broken by a field that it does not know, wherever that stands', () => {
    const article = data.get('2 /articles/000_c59ae9a75706696f/');
    const withMore = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value).replace('"evidence":', '"surprise":1,"evidence":'));
    expect(faultsOf('article', article)).toEqual([]);
    expect(faultsOf('article', withMore(article))).not.toEqual([]);
  });

  it('has no definition that nothing leads to', () => {
    const text = JSON.stringify(definitions);
    const roots =
      'article edition frontPage articlesPage indexPage quotationsPage dossier downloadsPage table tables';
    for (const name of Object.keys(definitions))
      expect(roots.split(' ').includes(name) || text.includes(`#/$defs/${name}"`), name).toBe(true);
  });
});
