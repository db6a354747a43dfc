import address from './tools.css?url';

/**
 * Brings the tools' style sheet, and tells when it is there, or that it cannot be had: a plain
 * tool is better than none. React would look for it among all elements of the page, twice, which
 * takes 6 ms of processor in an article of 20,000 words, within the frame that the tools come in.
 */
export function loadSheet(): Promise<unknown> {
  return (loading ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
    document.head.append(link);
  }));
}

let loading: Promise<unknown> | undefined;
