import { useNavigate } from 'react-router';
import type { NewsArticle } from '../article/article.ts';
import { homePath, indexPath, quotationsPath, savedPath } from '../paths.ts';
import { toolPhrases as phrases } from '../phrases/tools.ts';
import type { Command } from './command.ts';
import { findNeighbour, goTo, stories } from './stepping/stops.ts';
import { tell } from './tell.ts';

/** What the tools can put on the screen. */
export type Panel = 'more' | 'palette' | 'keys' | 'listen' | 'note' | 'names';

interface CommandSource {
  article: NewsArticle | undefined;
  canListen: boolean;
  show: (panel: Panel) => void;
  toggleSaved: () => void;
  step: (step: 1 | -1) => void;
  /** Follows the name that has focus, or asks which. */
  follow: () => void;
}

/** Everything a reader can do here and now. */
export function useCommands(source: CommandSource): readonly Command[] {
  const navigate = useNavigate();
  const go = (path: string) => () => void navigate(path);
  const places: readonly Command[] = [
    { id: 'home', label: phrases.goHome, keys: 'g h', run: go(homePath) },
    { id: 'quotations', label: phrases.goQuotations, keys: 'g q', run: go(quotationsPath) },
    { id: 'people', label: phrases.goPeople, keys: 'g p', run: go(indexPath('person')) },
    { id: 'places', label: phrases.goPlaces, keys: 'g l', run: go(indexPath('place')) },
    { id: 'saved', label: phrases.goSaved, keys: 'g s', run: go(savedPath) },
  ];
  return [...stepsOf(source), ...articleCommands(source), ...general(source), ...places];
}

const storyStep = (by: 1 | -1) => () => {
  const next = findNeighbour(stories, by);
  if (next === undefined) tell(phrases.noMoreQuotations);
  else goTo(next);
};

function stepsOf({ step }: CommandSource): readonly Command[] {
  return [
    { id: 'j', label: phrases.nextStory, keys: 'j', run: storyStep(1) },
    { id: 'k', label: phrases.previousStory, keys: 'k', run: storyStep(-1) },
    { id: 'next', label: phrases.nextQuotation, keys: 'n', run: () => step(1) },
    { id: 'previous', label: phrases.previousQuotation, keys: 'p', run: () => step(-1) },
  ];
}

function articleCommands({ article, canListen, show, toggleSaved, follow }: CommandSource) {
  if (article === undefined) return [];
  const file = (format: 'markdown' | 'epub') => () =>
    void import('./articleFile.ts').then((it) =>
      it.downloadArticle(article, format, location.href.replace(/#.*/, '')),
    );
  const commands: readonly Command[] = [
    { id: 'save', label: phrases.save, keys: 's', run: toggleSaved },
    ...(canListen
      ? [{ id: 'listen', label: phrases.listen, keys: 'l', run: () => show('listen') }]
      : []),
    { id: 'follow', label: phrases.follow, keys: 'f', run: follow },
    { id: 'note', label: phrases.noteButton, keys: 'm', run: () => show('note') },
    { id: 'more', label: phrases.more, run: () => show('more') },
    { id: 'print', label: phrases.print, run: () => setTimeout(print, 100) },
    { id: 'markdown', label: phrases.markdown, run: file('markdown') },
    { id: 'epub', label: phrases.epub, run: file('epub') },
  ];
  return commands;
}

function general({ show }: CommandSource): readonly Command[] {
  return [
    { id: 'theme', label: phrases.theme, keys: 't', run: nextTheme },
    { id: 'search', label: phrases.search, keys: '/', run: focusSearch },
    { id: 'palette', label: phrases.palette, keys: ':', run: () => show('palette') },
    { id: 'keys', label: phrases.keys, keys: '?', run: () => show('keys') },
  ];
}

/** The next of the colours in the panel of settings; the panel's own script keeps it. */
function nextTheme(): void {
  const all = [
    ...document.querySelectorAll<HTMLInputElement>('form[name="settings"] input[name="theme"]'),
  ];
  const next = all[(all.findIndex(({ checked }) => checked) + 1) % all.length];
  if (next === undefined) return;
  next.checked = true;
  next.dispatchEvent(new Event('input', { bubbles: true }));
  tell(next.parentElement?.textContent ?? '');
}

/** The field of the page, or the way to the page that has one. */
function focusSearch(): void {
  const field = document.querySelector<HTMLElement>('input[type="search"], a[href$="/search/"]');
  if (field === null) document.querySelector<HTMLElement>('.masthead nav a')?.focus();
  else if (field instanceof HTMLAnchorElement) field.click();
  else field.focus();
}
