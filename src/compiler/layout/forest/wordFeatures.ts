import { endsSentence, isProse, weightOf } from '../shape.ts';

/** How a line reads. */
export function wordFeaturesOf(text: string): number[] {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return [
    Math.log1p(text.length),
    Math.log1p(weightOf(text)),
    endsSentence(text) ? 1 : 0,
    isProse(text) ? 1 : 0,
    count(/[.!?。！？؟](?=\s|$)/gu),
    count(/[,،、]/g),
    count(/["“”«»„]/g),
    count(/\d/g) / text.length,
    count(/\p{Lu}/gu) / text.length,
    count(/[|•·»›>/]/g),
    /^\p{Ll}/u.test(text) ? 1 : 0,
    /^["“«„'‘]/.test(text) ? 1 : 0,
    /[:：]$/.test(text) ? 1 : 0,
    /[?？؟]$/.test(text) ? 1 : 0,
    /[…]$|\.\.\.$/.test(text) ? 1 : 0,
    /©|\(c\)|copyright/i.test(text) ? 1 : 0,
    /@|https?:|www\./.test(text) ? 1 : 0,
    /\b(?:19|20)\d\d\b/.test(text) ? 1 : 0,
    /^[\p{Lu}\d\P{L}]+$/u.test(text) ? 1 : 0,
    /\b(?:said|says|told|according|sagte|dijo|a dit|сказал|قال)\b/i.test(text) ? 1 : 0,
    /\b(?:you|your|our|we|us|click|subscribe|newsletter|email|sign up)\b/i.test(text) ? 1 : 0,
  ];
}
