import { describe, expect, it } from 'vitest';
import { checkedScript } from './ownScript.ts';

const page = 'https://example.org/news/open/';
const check = (address: string) => () => checkedScript(address, page, '/news/');

describe('checkedScript', () => {
  it('lets a worker of this edition through', () => {
    const own = '/news/assets/compilerWorker-a_B-9.js';
    expect(check(own)()).toBe(own);
  });

  it('lets the service worker of this edition through', () => {
    expect(check('/news/serviceWorker.js')()).toBe('/news/serviceWorker.js');
  });

  it.each([
    '/serviceWorker.js',
    '/news/assets/serviceWorker.js',
    '/news/serviceWorkerXjs',
    'https://elsewhere.org/news/assets/compilerWorker-abc.js',
    '//elsewhere.org/news/assets/compilerWorker-abc.js',
    '/news/assets/compilerWorker-abc.js?other',
    '/news/assets/app-abc.js',
    '/assets/compilerWorker-abc.js',
    '/news/people/compilerWorker-abc.js',
    'data:text/javascript,0',
    'blob:https://example.org/0',
  ])('refuses %s', (address) => {
    expect(check(address)).toThrow(/is not a script of this edition/);
  });
});
