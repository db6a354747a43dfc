/** Reads one entry of the editor's authority file from unknown data, and reports what is wrong in it. */
import type { EntityKind } from '../article.ts';
import {
  isBareName,
  type AuthorityEntry,
  type AuthorityRole,
  type AuthorityRule,
  type AuthoritySource,
} from './authority.ts';
import { entityIdOf } from '../id.ts';

/** Takes the place in the file and a sentence with what stands there and what to do. */
export type Report = (at: string, message: string) => void;
type Fields = ReadonlyMap<string, unknown>;

const kinds = ['person', 'organization', 'place'] as const;
const catalogues = ['wikidata', 'geonames', 'iso-3166-1', 'iso-3166-2'] as const;
const idForms = new Map<string, RegExp>([
  ['wikidata', /^Q[1-9]\d*$/],
  ['geonames', /^[1-9]\d*$/],
  ['iso-3166-1', /^[A-Z]{2}$/],
  ['iso-3166-2', /^[A-Z]{2}-[A-Z0-9]{1,3}$/],
]);
const known = {
  entry: ['kind', 'name', 'description', 'roles', 'sameAs', 'applies'],
  description: ['text', 'source'],
  role: ['title', 'from', 'until', 'source'],
  sameAs: ['catalogue', 'id', 'source'],
  source: ['title', 'address'],
  rule: ['names', 'role', 'articles', 'sameAs'],
};

/** One entry. Undefined, or with something reported, when it is not sound. */
export function entryIn(item: unknown, at: string, report: Report): AuthorityEntry | undefined {
  const fields = objectIn(item, at, known.entry, report);
  if (fields === undefined) return undefined;
  const kind = oneOf(fields.get('kind'), kinds, `${at}.kind`, report);
  const name = textIn(fields.get('name'), `${at}.name`, report);
  const description = fields.has('description')
    ? descriptionIn(fields.get('description'), `${at}.description`, report)
    : undefined;
  const each = <T>(key: string, read: (item: unknown, at: string, report: Report) => T): T[] =>
    listIn(fields.get(key) ?? [], `${at}.${key}`, report).map((it, i) =>
      read(it, `${at}.${key}[${i}]`, report),
    );
  const roles = each('roles', roleIn).filter((it) => it !== undefined);
  const sameAs = each('sameAs', sameAsIn).filter((it) => it !== undefined);
  const rules = each('applies', ruleIn).filter((it) => it !== undefined);
  if (kind === undefined || name === undefined) return undefined;
  rules.forEach((rule, i) => checkRule(rule, kind, `${at}.applies[${i}]`, report));
  if (rules.length === 0)
    report(`${at}.applies`, 'Say when this entry is meant: names, or sameAs for a place.');
  const id = entityIdOf(kind, name);
  return { id, kind, name, ...(description && { description }), roles, sameAs, applies: rules };
}

function descriptionIn(item: unknown, at: string, report: Report): AuthorityEntry['description'] {
  const fields = objectIn(item, at, known.description, report);
  const text = textIn(fields?.get('text'), `${at}.text`, report);
  const source = sourceIn(fields?.get('source'), `${at}.source`, report);
  return text === undefined || source === undefined ? undefined : { text, source };
}

function roleIn(item: unknown, at: string, report: Report): AuthorityRole | undefined {
  const fields = objectIn(item, at, known.role, report);
  const title = textIn(fields?.get('title'), `${at}.title`, report);
  const source = sourceIn(fields?.get('source'), `${at}.source`, report);
  const from = dateIn(fields?.get('from'), `${at}.from`, report);
  const until = dateIn(fields?.get('until'), `${at}.until`, report);
  if (from !== undefined && until !== undefined && until < from) {
    report(
      `${at}.until`,
      `${shown(until)} is before ${shown(from)}. Put the earlier date in "from".`,
    );
  }
  if (title === undefined || source === undefined) return undefined;
  return {
    title,
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    source,
  };
}

function sameAsIn(
  item: unknown,
  at: string,
  report: Report,
): AuthorityEntry['sameAs'][number] | undefined {
  const fields = objectIn(item, at, known.sameAs, report);
  const catalogue = oneOf(fields?.get('catalogue'), catalogues, `${at}.catalogue`, report);
  const id = textIn(fields?.get('id'), `${at}.id`, report);
  const source = sourceIn(fields?.get('source'), `${at}.source`, report);
  if (catalogue === undefined || id === undefined || source === undefined) return undefined;
  if (idForms.get(catalogue)?.test(id) !== true) {
    report(`${at}.id`, `${shown(id)} is no id of ${catalogue}. Copy the id from the catalogue.`);
  }
  return { catalogue, id, source };
}

function sourceIn(item: unknown, at: string, report: Report): AuthoritySource | undefined {
  if (item === undefined) {
    report(at, 'A source is missing. Add { "title": ..., "address": "https://..." }.');
    return undefined;
  }
  const fields = objectIn(item, at, known.source, report);
  if (fields === undefined) return undefined;
  const title = textIn(fields.get('title'), `${at}.title`, report);
  const address = textIn(fields.get('address'), `${at}.address`, report);
  if (address !== undefined && !/^https:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/.test(address)) {
    report(
      `${at}.address`,
      `${shown(address)} is no https address. Give one that a reader can open.`,
    );
  }
  return title === undefined || address === undefined ? undefined : { title, address };
}

function ruleIn(item: unknown, at: string, report: Report): AuthorityRule | undefined {
  const fields = objectIn(item, at, known.rule, report);
  if (fields === undefined) return undefined;
  const texts = (key: string): string[] | undefined =>
    fields.has(key)
      ? listIn(fields.get(key), `${at}.${key}`, report)
          .map((it, i) => textIn(it, `${at}.${key}[${i}]`, report))
          .filter((it) => it !== undefined)
      : undefined;
  const [names, articles] = [texts('names'), texts('articles')];
  const role = fields.has('role') ? textIn(fields.get('role'), `${at}.role`, report) : undefined;
  const sameAs = fields.has('sameAs')
    ? textIn(fields.get('sameAs'), `${at}.sameAs`, report)
    : undefined;
  return {
    ...(names && { names }),
    ...(role !== undefined && { role }),
    ...(articles && { articles }),
    ...(sameAs !== undefined && { sameAs }),
  };
}

function checkRule(rule: AuthorityRule, kind: EntityKind, at: string, report: Report): void {
  const { names = [], role, articles = [], sameAs } = rule;
  if (sameAs !== undefined) {
    const [catalogue = '', id = ''] = sameAs.split(/:(.*)/s);
    if (kind !== 'place')
      report(`${at}.sameAs`, 'Only a place is found by a catalogue. Give names.');
    if (idForms.get(catalogue)?.test(id) !== true) {
      report(
        `${at}.sameAs`,
        `${shown(sameAs)} is no catalogue and id. Write it like "geonames:99072".`,
      );
    }
    return;
  }
  if (names.length === 0)
    report(`${at}.names`, 'A rule needs at least one name. Add "names": ["..."].');
  if (role !== undefined || articles.length > 0) return;
  for (const name of names.filter((it) => isBareName(kind, it))) {
    report(
      `${at}.names`,
      `${shown(name)} alone fits many. Add a "role" or the "articles" where it is meant.`,
    );
  }
}

/** The fields of an object by name; undefined for anything else. */
export function fieldsOf(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map(Object.entries(value));
}

function objectIn(
  value: unknown,
  at: string,
  names: readonly string[],
  report: Report,
): Fields | undefined {
  const fields = fieldsOf(value);
  if (fields === undefined) report(at, `${shown(value)} is no object. Write { ${names[0]}: ... }.`);
  for (const name of fields?.keys() ?? []) {
    if (!names.includes(name))
      report(`${at}.${name}`, `No such field. The fields are ${names.join(', ')}.`);
  }
  return fields;
}

function listIn(value: unknown, at: string, report: Report): readonly unknown[] {
  if (Array.isArray(value)) return value;
  report(at, `${shown(value)} is no list. Put it between [ and ].`);
  return [];
}

function textIn(value: unknown, at: string, report: Report): string | undefined {
  if (typeof value === 'string' && value.trim() !== '' && !/\p{Cc}/u.test(value)) return value;
  report(at, `${shown(value)} is no text. Write a line of text between quotation marks.`);
  return undefined;
}

function dateIn(value: unknown, at: string, report: Report): string | undefined {
  if (value === undefined) return undefined;
  if (
    typeof value === 'string' &&
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value)
  ) {
    return value;
  }
  report(at, `${shown(value)} is no date. Write 2020, 2020-06 or 2020-06-06.`);
  return undefined;
}

function oneOf<T extends string>(
  value: unknown,
  all: readonly T[],
  at: string,
  report: Report,
): T | undefined {
  const found = all.find((it) => it === value);
  if (found === undefined) report(at, `${shown(value)} is none of ${all.join(', ')}. Choose one.`);
  return found;
}

/** A value as it stands in the file, cut where it is long. */
export function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
