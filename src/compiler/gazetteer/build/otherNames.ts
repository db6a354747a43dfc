/** A city's names beside the one in GeoNames. */
interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

/** aliases.txt: for the name of a city or a division in GeoNames and its country, the names that the news has for it. */
export function aliasesIn(text: string): ReadonlyMap<string, readonly string[]> {
  const aliases = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const [alias, name, country] = line.split('|');
    if (line.startsWith('#') || alias === undefined || name === undefined) continue;
    const key = `${name}|${country}`;
    aliases.set(key, [...(aliases.get(key) ?? []), alias]);
  }
  return aliases;
}

/**
 * What else a city is called: by the list; "New York" for New York City; without
 * the Arabic article ("Karak" for Al Karak); without the river ("Frankfurt").
 */
export function otherNamesOf(
  { name, country, population }: City,
  aliases: ReadonlyMap<string, readonly string[]>,
): string[] {
  const others = [...(aliases.get(`${name}|${country}`) ?? [])];
  const isLarge = population >= 5_000;
  const rules: readonly [RegExp, boolean][] = [
    [/ City$/, country === 'US' && population > 1e6],
    [/^(?:Al|Ar|As|Ash|Ad|Az|An|At|Ath|El)[ -](?=\p{Lu})/u, isLarge && arabic.has(country)],
    [/ (?:am|an der|im|in der|ob der|bei|vor der) .*$/, isLarge && german.has(country)],
    [/-(?:sur|en|lès|les|sous)-.*$/, population >= 20_000 && country === 'FR'],
  ];
  for (const [pattern, applies] of rules) {
    const shorter = name.replace(pattern, '');
    if (applies && shorter !== name && shorter !== '') others.push(shorter);
  }
  return [...new Set(others)].filter((it) => it !== name);
}

const arabic = new Set('DZ BH EG IQ JO KW LB LY MA OM PS QA SA SD SY TN AE YE MR SO'.split(' '));
const german = new Set(['DE', 'AT', 'CH']);
