import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { searchPath } from '../../paths.ts';
import { addressOf, questionIn, type Question } from './question.ts';

/** Milliseconds without a change after which a question is one that a reader may want to go back to. */
const rest = 1500;

/**
 * The question, and how to change it. What is typed stands in the field at
 * once; the page's address follows at its own pace. Going back leads to the
 * question before, not to the letter before: what is typed in one go is one
 * step.
 */
export function useQuestion(search: string): readonly [Question, (question: Question) => void] {
  const navigate = useNavigate();
  const params = new URLSearchParams(search);
  const [question, setQuestion] = useState(() => questionIn(params));
  const changed = useRef(0);
  const address = params.toString();
  const [seen, setSeen] = useState(address);
  if (seen !== address) {
    setSeen(address);
    // Where the page lags behind the browser's address, more was typed meanwhile.
    if (address === new URLSearchParams(window.location.search).toString())
      setQuestion(questionIn(params));
  }
  const ask = (next: Question): void => {
    const now = performance.now();
    const isNewStep = !isTyped(question, next) || now - changed.current > rest;
    changed.current = now;
    setQuestion(next);
    const path = { pathname: searchPath, search: addressOf(next).toString() };
    void navigate(path, { replace: !isNewStep });
  };
  return [question, ask];
}

/** Whether the two differ by what is typed letter by letter, not by what is chosen. */
function isTyped(a: Question, b: Question): boolean {
  return (
    a.kind === b.kind && a.publisher === b.publisher && a.from === b.from && a.until === b.until
  );
}
