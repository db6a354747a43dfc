import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Quotation } from '../../article/article.ts';
import { findEntities } from '../entity/entity.ts';
import { knowledgeOf } from '../knowledge.ts';
import { attribute } from '../quotation/attribution.ts';
import { findQuotations } from '../quotation/quotation.ts';
import { draftOf } from './quotationDraft.ts';

const args = process.argv.slice(2);
const opt = (name: string): string | undefined => {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
};
const data = resolve(import.meta.dirname, '../gazetteer');
const read = (name: string): string => readFileSync(join(data, name), 'utf8');
const knowledge = knowledgeOf({
  places: read('places.txt'),
  words: read('words.txt'),
  tagger: read('tagger.txt'),
});
const texts: Record<string, string> = JSON.parse(readFileSync(opt('--text') ?? '', 'utf8'));
const out: Record<string, unknown[]> = {};
let ms = 0,
  nms = 0;
for (const [id, text] of Object.entries(texts)) {
  const draft = draftOf(text);
  const n0 = performance.now();
  const named = findEntities(draft, knowledge);
  const t0 = performance.now();
  nms += t0 - n0;
  const spans = findQuotations(draft);
  const { quotations } = attribute(draft, spans, named);
  ms += performance.now() - t0;
  const names = new Map(named.entities.map((e) => [e.id, e.name]));
  out[id] = quotations
    .filter((q) => q.kind === 'direct')
    .flatMap((q: Quotation) =>
      q.pieces.map((piece) => {
        const a = q.attribution;
        const off = Number(piece.block);
        const base = {
          start: off + piece.start,
          end: off + piece.end,
          text: text.slice(off + piece.start, off + piece.end),
        };
        if (a === undefined) return { ...base, speaker: null };
        const o2 = Number(a.as.block);
        const speaker = {
          start: o2 + a.as.start,
          end: o2 + a.as.end,
          text: text.slice(o2 + a.as.start, o2 + a.as.end),
        };
        const name = a.speaker === undefined ? undefined : names.get(a.speaker);
        return {
          ...base,
          speaker,
          ...(name !== undefined && { speakerName: name }),
          confidence: a.confidence,
          rule: a.rule,
          ...(a.cue && {
            cue: { start: Number(a.cue.block) + a.cue.start, end: Number(a.cue.block) + a.cue.end },
          }),
        };
      }),
    );
}
console.log(
  Object.keys(texts).length,
  'docs',
  ms.toFixed(0),
  'ms',
  ((Object.keys(texts).length / ms) * 1000).toFixed(0),
  'docs/s',
  'names',
  ((Object.keys(texts).length / nms) * 1000).toFixed(0),
  'docs/s',
);
writeFileSync(opt('--out') ?? '/tmp/pred.json', JSON.stringify(out));
