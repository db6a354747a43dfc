/** Says that a newer edition is ready. Never in the way, and never in a hurry. */
import * as phrases from '../phrases/offline.ts';
import sheet from './notice.css?url';

let notice: HTMLElement | undefined;

/** Shows the notice once; `show` is what its button does. */
export function showNotice(show: () => void): void {
  if (notice?.isConnected) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = sheet;
  const box = document.createElement('div');
  box.className = 'notice';
  box.setAttribute('role', 'status');
  box.dataset['updateReady'] = '';
  notice = box;
  document.head.append(link);
  document.body.append(box);
  const close = (): void => {
    box.remove();
    link.remove();
  };
  // A screen reader hears what comes into a place that was there before.
  link.addEventListener('load', () =>
    box.append(phrases.newerEdition, button(phrases.showIt, show), button(phrases.later, close)),
  );
}

function button(text: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', act);
  return element;
}
