/** Another builder of static sites, and how it is given the archive. */
import type { NamePage, PlainArticle } from './material.ts';

export interface PeerArchive {
  readonly articles: readonly PlainArticle[];
  readonly names: readonly NamePage[];
}

export interface Peer {
  readonly name: string;
  /** The program and its arguments, to be run in the peer's folder; it publishes into `out/` there. */
  readonly command: readonly string[];
  /** Sources and templates, by path in the peer's folder. */
  readonly files: (archive: PeerArchive) => Iterable<readonly [name: string, text: string]>;
}

/** In every page of a peer, as every page of ours has its style. */
export const peerStyle = `<style>:root{color-scheme:light dark;--paper:light-dark(#fbf9f4,#171614);--ink:light-dark(#1d1b18,#e8e3d9);--rule:light-dark(#ddd7ca,#3b3732)}*{box-sizing:border-box;margin:0;padding:0}body{background:var(--paper);color:var(--ink);font:400 1.125rem/1.5556 Charter,Georgia,serif;overflow-wrap:break-word}header,footer{max-width:60rem;margin:0 auto;padding:.75rem 1.25rem;border-bottom:1px solid var(--rule)}main{max-width:34rem;margin:0 auto;padding:2rem 1.25rem 6rem}h1{font-size:clamp(1.875rem,1.35rem + 2.4vw,2.875rem);line-height:1.12;margin-bottom:1rem}p,ul{margin-bottom:1.25rem}ul{list-style:none}a{color:inherit;text-underline-offset:.18em}</style>`;

export const frame = (title: string, main: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title>${peerStyle}</head><body><header><a href="/">Trial Archive</a></header><main>${main}</main><footer><a href="/">All articles</a></footer></body></html>`;
