/**
 * The language of a text, from its script and its commonest words. Honest
 * rather than clever: `und` where two languages are close or the text is short.
 */
import type { Direction } from '../../article/article.ts';
import { isPlain } from '../../article/plain.ts';

const functionWords: readonly (readonly [code: string, words: string])[] = [
  [
    'en',
    'the of and to in is that for was with as on by he it his are from at has have which be not they an this had their were who will been',
  ],
  [
    'fr',
    'le la les de des et en un une du que est pour dans qui sur pas au par plus ce il avec sont ont été cette aux se ses',
  ],
  [
    'de',
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei',
  ],
  [
    'es',
    'el la los las de que y en un una del se por con para su al lo como más pero fue este han ha sus no es son',
  ],
  [
    'pt',
    'o a os as de que e em um uma do da dos das não para com por se na no mais foi ao como são é seu sua pelo pela',
  ],
  [
    'it',
    'il la di che e un una in per del della dei con non è si da al le gli sono ha più come nel alla dal anche ma',
  ],
  [
    'nl',
    'de het een van en in is dat op te zijn met voor niet aan er om ook als bij door naar worden heeft uit maar was',
  ],
  [
    'tr',
    've bir bu da de için ile olarak çok daha olan en ne gibi kadar sonra olduğu ancak türkiye dedi tarafından',
  ],
  [
    'id',
    'yang dan di dengan untuk dari pada ini itu dalam akan tidak ke oleh juga adalah telah para sebagai karena',
  ],
  [
    'pl',
    'w i na z się nie to że do jest o jak po od za przez ale dla są jego tym oraz który która',
  ],
  ['sv', 'och i att det som en på är av för med till den har inte om ett han de var från men'],
  ['ro', 'și de în a la cu pe că din o un nu care este mai pentru al sau fi au prin'],
  ['cs', 'a v se na je že s z do o i to jako za ale by pro který která jsou podle bude'],
  ['vi', 'và của các là trong cho được có với không những người một này đã để khi từ ông'],
  ['sw', 'ya na wa kwa ni katika za la kuwa cha hii hiyo baada kama lakini watu'],
  ['ar', 'في من على إلى أن عن التي الذي مع هذا هذه ما كان بعد قال بين لا كما وقال ذلك قد وفي خلال'],
  ['fa', 'در به از که این را با است برای آن یک خود تا کرد بر هم نیز شد می های شده او'],
  ['ur', 'کے میں کی ہے اور سے کا کو نے کہ پر ہیں یہ بھی کر تھا اس ان'],
  ['ckb', 'لە بە و بۆ کە ئەو ئەم لەگەڵ دەکات کرد هەر وەک لەسەر ڕۆژی هەرێمی کوردستان ناو بوو'],
  ['ps', 'په د او چې کې ته له دی سره یې هم دا کړي شوي'],
  ['ru', 'и в на не что с по как для от из за к его это он о об также был были года при до но'],
  ['uk', 'і в на не що з та до у за про від як для із його це який було також щоб але'],
  ['bg', 'и в на да се от за не са по е че с като ще който това бе след до'],
  ['sr', 'и у је да се на за не су од са који као то али из био'],
];

/** For each word the languages that it is common in, as places in the list. */
const languagesOfWord = new Map<string, number[]>();
functionWords.forEach(([, words], n) => {
  for (const word of new Set(words.split(' '))) {
    const known = languagesOfWord.get(word);
    if (known === undefined) languagesOfWord.set(word, [n]);
    else known.push(n);
  }
});

/** Scripts that one language of news is written in. */
const scripts: readonly (readonly [code: string, letters: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['bn', /[\u0980-\u09ff]/g],
  ['ta', /[\u0b80-\u0bff]/g],
  ['te', /[\u0c00-\u0c7f]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['am', /[\u1200-\u137f]/g],
  ['ka', /[\u10a0-\u10ff]/g],
  ['hy', /[\u0530-\u058f]/g],
];

/** The BCP 47 code of a text's language, or `und`. */
export function languageOf(text: string): string {
  const sample = text.slice(0, 20_000);
  if (isPlain(sample)) return languageOfWords(sample.toLowerCase().match(/[a-z]+/g) ?? []);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'und';
  return (
    languageOfScript(sample, letters) ??
    languageOfWords(sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [])
  );
}

function languageOfScript(sample: string, letters: number): string | undefined {
  const shares = scripts.map(([code, pattern]) => ({
    code,
    share: (sample.match(pattern)?.length ?? 0) / letters,
  }));
  // Japanese is written with kana among its ideographs: a tenth of kana decides.
  const found = shares.find(({ code, share }) => share > (code === 'ja' ? 0.1 : 0.5));
  return found?.code;
}

function languageOfWords(words: readonly string[]): string {
  const hits = functionWords.map(() => 0);
  for (const word of words)
    for (const n of languagesOfWord.get(word) ?? []) hits[n] = (hits[n] ?? 0) + 1;
  const ranked = functionWords
    .map(([code], n) => ({ code, hits: hits[n] ?? 0 }))
    .toSorted((a, b) => b.hits - a.hits);
  const [first, second] = ranked;
  if (!first || first.hits < 3 || first.hits < words.length * 0.08) return 'und';
  return first.hits >= (second?.hits ?? 0) * 1.2 ? first.code : 'und';
}

/**
 * The language that a source states, where the words bear it out or cannot
 * tell: templates often state the language of their maker.
 */
export function statedLanguageOf(stated: string | undefined, text: string): string | undefined {
  const tag = stated?.replace('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag)) return undefined;
  const found = languageOf(text);
  return found === 'und' || tag.toLowerCase().split('-')[0] === found ? tag : undefined;
}

/** The direction in which a language is written; undefined for a language that is not known. */
export function directionOfLanguage(language: string): Direction | undefined {
  const code = language.toLowerCase().split('-')[0] ?? '';
  if (code === 'und' || code === '') return undefined;
  return /^(?:ar|arc|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)$/.test(code) ? 'rtl' : 'ltr';
}
