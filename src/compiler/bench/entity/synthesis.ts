import { capitalized } from '../../gazetteer/fold.ts';
import type { GoldDocument } from './corpus.ts';
import type { NameType } from '../../entity/tagger/label.ts';

/** Names to fill the slots of the templates with. */
export interface Stock {
  readonly firstNames: readonly string[];
  readonly surnames: readonly string[];
  readonly countries: readonly string[];
  readonly cities: readonly string[];
  readonly divisions: readonly string[];
  readonly demonyms: readonly string[];
  readonly organizations: readonly string[];
}

type Pick = (all: readonly string[]) => string;

const endings =
  'Group|Corp.|Corporation|Inc.|Holdings|Industries|Bank|Airlines|Energy|Pharmaceuticals|Motors|Foods|Media|Systems|Capital|Insurance|Technologies|Partners|Foundation|Institute|& Co.|Ltd|Properties|Records|Hospital|College|University|High School|Police Department|City Council|United|Rovers|FC|Chamber of Commerce|Museum|News|Times|Post|Herald|Gazette|Radio|Line|Lines|Shipping|Association|Board|Tribunal|Boatyard|Review|Courier|Dispatch|Authority|Council|Union|Trust|Society|Agency|Ferries|Brewery|Diner|Dental|Auto Repair|Motorsports|Futures|Theatre Company|Rowing Club|Grill|Salon|Law Firm|Investment Partners|Consulting'.split(
    '|',
  );
const beginnings =
  'University of|Bank of|Museum of|Government of|Institute of|Port of|Church of|Friends of|Parliament of'.split(
    '|',
  );
const national =
  'Foreign Ministry|Defense Ministry|Interior Ministry|Health Ministry|Football Federation|Red Crescent|Academy of Sciences|Central Bank|National Party|Liberation Front|Medical Association|Olympic Committee|Election Commission|Air Force|Navy|Parliament'.split(
    '|',
  );
const works =
  'the Treaty of Lisbon|Nature|The Lancet|Science|World War II|the Cup Final|the Olympics|Super Bowl|Ramadan|Christmas|the Bible|English|Arabic|Spanish|Hurricane Rita|Islam|the Constitution|the Nobel Prize|the World Cup|the Great Depression|the Geneva Convention|Internet|Windows|the Wi-Fi|Acrobat Reader|Photoshop|Toyota Corolla|Game Boy|Blackberry|Excel|Java|Thanksgiving|Halloween|Master Agreement|Storm Bertram|Hurricane Opal|the MV Aurora|Jupiter|Saturn|Venus|Purchase Order|Section|Article|Fax|Subject|Attachment|Microwave Popcorn|the Regatta|Monopoly|Scrabble|Sudoku|Muslim|Christian|Jewish|Sunni|Shiite|Republican|Democratic'.split(
    '|',
  );

/** Documents made of the templates, each name drawn anew; the same for the same `seed`. */
export function synthesized(
  templates: string,
  stock: Stock,
  rounds: number,
  seed = 7,
): GoldDocument[] {
  let state = seed;
  const below = (count: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * count);
  };
  const pick: Pick = (all) => all[below(all.length)] ?? '';
  const documents = templates
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .split(/\n\n+/)
    .filter((it) => it.trim() !== '');
  return Array.from({ length: rounds }, () =>
    documents.map((it) => filled(it, stock, pick)),
  ).flat();
}

function filled(template: string, stock: Stock, pick: Pick): GoldDocument {
  let text = '';
  let surname = '';
  const names: { start: number; end: number; type: NameType }[] = [];
  for (const part of template.split(/(\{[A-Z]\})/)) {
    const slot = /^\{([A-Z])\}$/.exec(part)?.[1];
    if (slot === undefined) {
      text += part;
      continue;
    }
    const start = text.length;
    if (slot === 'P')
      surname = pick([...invented(pick, 1), pick(stock.surnames), pick(stock.surnames)]);
    const { words, type, lead = '' } = filling(slot, surname || pick(stock.surnames), stock, pick);
    text += lead + words;
    names.push({ start: start + lead.length, end: text.length, type });
  }
  return { text, names };
}

interface Filling {
  readonly words: string;
  readonly type: NameType;
  readonly lead?: string;
}

function filling(slot: string, surname: string, stock: Stock, pick: Pick): Filling {
  if (slot === 'P') return { words: fullName(surname, stock, pick), type: 'person' };
  if (slot === 'S') return { words: surname, type: 'person' };
  if (slot === 'F') return { words: pick(stock.firstNames), type: 'person' };
  if (slot === 'C') return { words: pick(stock.countries), type: 'place' };
  if (slot === 'T') {
    const known = pick(stock.cities);
    return { words: pick([known, known, known, ...invented(pick, 1)]), type: 'place' };
  }
  if (slot === 'D') return { words: pick(stock.demonyms), type: 'other' };
  if (slot === 'G') return { words: geographic(stock, pick), type: 'place' };
  if (slot === 'L') return { words: pick(stock.divisions), type: 'place' };
  if (slot === 'A') {
    const short = stock.organizations.filter((it) => /^\p{Lu}{2,5}$/u.test(it));
    return { words: pick(short), type: 'organization' };
  }
  if (slot === 'O') return { words: organization(surname, stock, pick), type: 'organization' };
  const work = pick(works);
  const lead = work.startsWith('the ') ? 'the ' : '';
  return { words: work.slice(lead.length), type: 'other', lead };
}

const geographicForms =
  '* River|River *|Lake *|* Lake|Mount *|* Street|* Road|* Avenue|* Island|* Islands|* Valley|* Mountains|* Bay|Cape *|* Beach|* Park|* Square|* Bridge|County *|* County|* Airport|Port *|Fort *|* Peninsula|* Desert|Gulf of *|Strait of *|Sea of *|* Hills|* Creek|* Canal|* Point|North *|South *|* Quay|* Harbour|* Forest|San *|El *|*|*|*'.split(
    '|',
  );

function geographic(stock: Stock, pick: Pick): string {
  return pick(geographicForms).replace('*', pick([...stock.surnames, ...invented(pick, 40)]));
}

const syllables =
  'ba be bo bri ca ce cor cra da del do dra el en fa fen ga gra gri ha hel hu in ja jo ka kel kir ko la len li lo ma mer mi mo na nel ni no o or pa per po qua ra rin ro sa sel shi so ta tel ti tor tra u ul va vel vi wa wen wi ya yo za zen'.split(
    ' ',
  );
const finals =
  'b ck d ff l ll m n nd ng r rt s st t th x z ic an en in on ov ski ez es o a i e ton ville berg ham ford ini ides oglu zadeh ian'.split(
    ' ',
  );

/** Words that stand in no list, so that the tagger learns to go by what stands round a name. */
function invented(pick: Pick, count: number): string[] {
  return Array.from({ length: count }, () => {
    const word = pick(syllables) + pick(['', '', ...syllables]) + pick(syllables) + pick(finals);
    return capitalized(word);
  });
}

function fullName(surname: string, stock: Stock, pick: Pick): string {
  const first = pick([
    ...invented(pick, 1),
    ...Array.from({ length: 4 }, () => pick(stock.firstNames)),
  ]);
  const form = pick(['', '', '', '', '', 'initial', 'initial', 'three', 'particle', 'double']);
  if (form === 'initial') return `${first} ${pick([...'ABCDEFGHJKLMPRSTW'])}. ${surname}`;
  if (form === 'three') return `${first} ${pick(stock.firstNames)} ${surname}`;
  if (form === 'particle')
    return `${first} ${pick(['al-', 'Al-', 'de ', 'van ', 'bin ', 'von '])}${surname}`;
  if (form === 'double') return `${first} ${surname}-${pick(stock.surnames)}`;
  return `${first} ${surname}`;
}

function organization(surname: string, stock: Stock, pick: Pick): string {
  const own = pick([pick(stock.surnames), ...invented(pick, 1)]);
  switch (
    pick([
      'known',
      'known',
      'known',
      'surname',
      'surname',
      'city',
      'of',
      'national',
      'pair',
      'invented',
      surname,
    ])
  ) {
    case 'surname':
      return `${own} ${pick(endings)}`;
    case 'city':
      return `${pick(stock.cities)} ${pick(endings)}`;
    case 'of':
      return `${pick(beginnings)} ${pick([...stock.cities, ...stock.countries])}`;
    case 'national':
      return `${pick(stock.demonyms)} ${pick(national)}`;
    case 'invented':
      return invented(pick, 2)
        .slice(0, pick(['1', '2']) === '1' ? 1 : 2)
        .join(' ');
    case 'pair':
      return `${own} & ${pick(stock.surnames)}`;
    default:
      return pick(stock.organizations);
  }
}

/** The names to draw from, read out of the data files of the gazetteer. */
export function stockOf(places: string, words: string): Stock {
  const cities: string[] = [];
  const stock = {
    countries: [] as string[],
    divisions: [] as string[],
    demonyms: [] as string[],
    organizations: [] as string[],
  };
  for (const line of places.split('\n')) {
    const [key = '', name = '', type = '', , , , people = ''] = line.split('\t');
    const shown = name || capitalized(key);
    if (type === 'C') stock.countries.push(shown);
    if (type === 'D' && people !== '') stock.divisions.push(shown);
    if (type === 'O') stock.organizations.push(shown);
    if (type === 'N') stock.demonyms.push(capitalized(key));
    if ((type === 'P' || type === 'K') && Number.parseInt(people || '0', 36) > 40)
      cities.push(shown);
  }
  const firstNames: string[] = [];
  const surnames: string[] = [];
  for (const line of words.split('\n')) {
    const [word = '', cluster = '', , , marks = ''] = line.split('\t');
    if (cluster === '' || marks.includes('w') || marks.includes('l') || word.length < 3) continue;
    if (marks.includes('f')) firstNames.push(capitalized(word));
    if (/[snp]/.test(marks)) surnames.push(capitalized(word));
  }
  return { firstNames, surnames, cities, ...stock };
}
