import preview from './preview/preview.css?url';
import tools from './tools.css?url';

const addresses = { tools, preview };
export type Sheet = keyof typeof addresses;

const loading = new Map<Sheet, Promise<unknown>>();

/**
 * Brings a style sheet of the tools, and tells when it is there, or that it cannot be had: a plain
 * tool is better than none. React would look for it among all elements of the page, twice, which
 * takes 6 ms of processor in an article of 20,000 words, within the frame that the tools come in.
 */
export function loadSheet(name: Sheet): Promise<unknown> {
  const known = loading.get(name) ?? loaded(addresses[name]);
  loading.set(name, known);
  return known;
}

function loaded(address: string): Promise<unknown> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
    document.head.append(link);
  });
}
