/** Terms that are looked for in one field only, each with its field before it: "said:hussein". */
import { termsOf } from './term.ts';

export const fields = { speaker: 'said:', place: 'at:', publisher: 'from:' } as const;

/** The term of a publisher: its whole name. */
export const publisherTerm = (name: string): string => fields.publisher + termsOf(name).join(' ');

/** Whether a term stands for a field and not for a word. */
export const isField = (term: string): boolean => term.includes(':');
