import { useEffect, useState } from 'react';
import { beginning, termsOf } from '../../archive/search/term.ts';
import type { Question } from './question.ts';

/** Milliseconds that a question must stand: letters of a held key make one. */
const rest = 30;
/** The same for one that ends in the first letters of a word. */
const longRest = 200;

/** A question once it has rested: until then it is likely to become another one. */
export function useSettled(question: Question): Question {
  const [settled, setSettled] = useState(question);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(question), restOf(question, settled));
    return () => clearTimeout(timer);
  }, [question, settled]);
  return settled;
}

function restOf(question: Question, before: Question): number {
  if (isUnfinished(question, before)) return longRest;
  return isPasted(question, before) ? 0 : rest;
}

/** More than the letters of a word that come before it is looked for. */
const isPasted = ({ words }: Question, { words: before }: Question): boolean =>
  words.length - before.length >= beginning;

/**
 * Whether somebody is in the first letters of a word: most of them make another
 * word with the next letter, which stands in other files. What is pasted is whole.
 */
export function isUnfinished(question: Question, before: Question): boolean {
  const { words } = question;
  if (isPasted(question, before) || !/\S$/.test(words)) return false;
  return Array.from(termsOf(words).at(-1) ?? '').length < beginning;
}
