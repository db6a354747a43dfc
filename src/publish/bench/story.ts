/** Articles that read like news from afar: sentences of chance, with speakers, places and quotations in the forms that news uses. */
import type { Random } from './random.ts';

/** The lists that stories are composed from. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly people: readonly Person[];
  readonly places: readonly string[];
  readonly organizations: readonly string[];
}

export interface Person {
  readonly name: string;
  readonly surname: string;
  readonly role: string;
}

const publishers = ['Harbour Gazette', 'The Morning Ledger', 'Coastal Dispatch', 'Inland Courier'];
const cues = ['said', 'said', 'said', 'added', 'told reporters', 'warned', 'explained'];
const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** The text of one article, of about 450 words. `day` counts from 1 January 2020. */
export function storyOf(random: Random, vocabulary: Vocabulary, day: number): string {
  const { often, one, below } = random;
  const place = often(vocabulary.places);
  const cast = [often(vocabulary.people), often(vocabulary.people)];
  const date = new Date(Date.UTC(2020, 0, 1 + day));
  const stated = `${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
  const paragraphs = Array.from({ length: 7 + below(6) }, (_, n) =>
    n % 2 === 0
      ? narration(random, vocabulary, place)
      : quotation(random, vocabulary, one(cast), n < 4),
  );
  return [
    one(publishers),
    headline(random, vocabulary, place),
    stated,
    `${place.toUpperCase()} - ${paragraphs[0] ?? ''}`,
    ...paragraphs.slice(1),
  ].join('\n\n');
}

/** The text of one article of at least so many words: that of many, under the headline of the first. */
export function longStoryOf(
  random: Random,
  vocabulary: Vocabulary,
  day: number,
  words: number,
): string {
  const paragraphs = storyOf(random, vocabulary, day).split('\n\n');
  let count = 0;
  while (count < words) {
    // Without publisher, headline, date and place.
    const more = storyOf(random, vocabulary, day).split('\n\n').slice(4);
    paragraphs.push(...more);
    count += more.join(' ').split(' ').length;
  }
  return paragraphs.join('\n\n');
}

function headline({ often }: Random, { words }: Vocabulary, place: string): string {
  const word = (): string => often(words);
  return `${capital(word())} ${word()} in ${place} after ${word()} over ${word()} ${word()}`;
}

function narration(random: Random, vocabulary: Vocabulary, place: string): string {
  const { one, often, below } = random;
  const where = below(2) === 0 ? place : often(vocabulary.places);
  const whose = often(vocabulary.organizations);
  const openings = [
    `The ${phrase(random, vocabulary)} in ${where} was ${phrase(random, vocabulary)}`,
    `${whose} has ${phrase(random, vocabulary)} since the ${phrase(random, vocabulary)} in ${where}`,
    `On Monday the ${phrase(random, vocabulary)} reached ${where}`,
  ];
  return `${one(openings)}, and the ${phrase(random, vocabulary)} of the ${phrase(random, vocabulary)}. ${capital(phrase(random, vocabulary))} for the ${phrase(random, vocabulary)}, which the ${phrase(random, vocabulary)}. The ${phrase(random, vocabulary)} with ${phrase(random, vocabulary)}.`;
}

function quotation(
  random: Random,
  vocabulary: Vocabulary,
  { name, surname, role }: Person,
  first: boolean,
): string {
  const { one, often } = random;
  const who = first ? `${name}, ${role} of ${often(vocabulary.organizations)},` : surname;
  const said = (): string =>
    `We ${phrase(random, vocabulary)} the ${phrase(random, vocabulary)} in ${often(vocabulary.places)}`;
  const forms = [
    `“${said()},” ${who} ${one(cues)}. “${said()}.”`,
    `“${said()},” ${one(['said', 'said'])} ${who.replace(/,$/, '')}.`,
    `${who} said that the ${phrase(random, vocabulary)} was a ${phrase(random, vocabulary)}.`,
  ];
  return `${one(forms)} The ${phrase(random, vocabulary)} of ${phrase(random, vocabulary)}.`;
}

function phrase({ often, below }: Random, { words }: Vocabulary): string {
  return Array.from({ length: 2 + below(5) }, () => often(words)).join(' ');
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
