/** What a reader asks for. It stands in the address, so that it can be sent, kept and gone back to. */
import { fields, publisherTerm } from '../../archive/search/field.ts';
import { termsOf } from '../../archive/search/term.ts';

/** What is looked for: everything, articles only, words said or reported only, or names of a kind. */
export const kinds = [
  '',
  'article',
  'direct',
  'indirect',
  'person',
  'organization',
  'place',
] as const;
export type Kind = (typeof kinds)[number];

export interface Question {
  readonly words: string;
  readonly speaker: string;
  readonly place: string;
  readonly publisher: string;
  /** ISO dates, both included; empty for no bound. */
  readonly from: string;
  readonly until: string;
  readonly kind: Kind;
}

/** The name of each part in the address. */
const parameters: Readonly<Record<keyof Question, string>> = {
  words: 'q',
  speaker: 'speaker',
  place: 'place',
  publisher: 'publisher',
  from: 'from',
  until: 'until',
  kind: 'kind',
};
const parts = Object.keys(parameters) as readonly (keyof Question)[];

export function questionIn(address: URLSearchParams): Question {
  const of = (part: keyof Question): string => address.get(parameters[part]) ?? '';
  const date = (part: 'from' | 'until'): string => /^\d{4}-\d\d-\d\d$/.exec(of(part))?.[0] ?? '';
  return {
    words: of('words'),
    speaker: of('speaker'),
    place: of('place'),
    publisher: of('publisher'),
    from: date('from'),
    until: date('until'),
    kind: kinds.find((it) => it === of('kind')) ?? '',
  };
}

/** The address of a question: only what is asked. */
export function addressOf(question: Question): URLSearchParams {
  return new URLSearchParams(
    parts.flatMap((part) => (question[part] === '' ? [] : [[parameters[part], question[part]]])),
  );
}

/** Whether anything but the words is asked. */
export function isNarrowed(question: Question): boolean {
  return parts.some((part) => part !== 'words' && question[part] !== '');
}

/** Whether there is anything to look for. */
export function isAsked(question: Question): boolean {
  return (
    termsOf(question.words).length > 0 || filterTermsOf(question).length > 0 || isDated(question)
  );
}

export const isDated = ({ from, until }: Question): boolean => from !== '' || until !== '';

/** Whether only what somebody says is looked for, not the text around it. */
export function isAboutStatements({ speaker, kind }: Question): boolean {
  return speaker !== '' || kind === 'direct' || kind === 'indirect';
}

/** The terms that an article must have in one of its fields. */
export function filterTermsOf({ speaker, place, publisher }: Question): readonly string[] {
  return [
    ...termsOf(speaker).map((term) => fields.speaker + term),
    ...termsOf(place).map((term) => fields.place + term),
    ...(publisher === '' ? [] : [publisherTerm(publisher)]),
  ];
}
