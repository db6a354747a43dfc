/** Where a language is spoken: an article in German more often means the Freiburg in Germany. */
const countries: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    ar: 'EG DZ MA SA IQ SD YE SY TN JO AE LB LY PS OM KW QA BH',
    de: 'DE AT CH',
    el: 'GR CY',
    es: 'ES MX CO AR PE VE CL GT EC BO CU DO HN PY SV NI CR PA UY',
    fa: 'IR AF',
    fr: 'FR BE CH CA SN CI CM CD',
    it: 'IT CH',
    ja: 'JP',
    ko: 'KR KP',
    nl: 'NL BE',
    pl: 'PL',
    pt: 'BR PT AO MZ',
    ru: 'RU BY KZ',
    sv: 'SE FI',
    tr: 'TR',
    uk: 'UA',
    zh: 'CN TW HK SG',
  }).map(([language, codes]) => [language, codes.split(' ')] as const),
);

/** The countries, by ISO 3166-1, for a BCP 47 language; none for English, in which the whole world is reported. */
export function countriesSpeaking(language: string): readonly string[] {
  return countries.get(language.split('-', 1)[0] ?? '') ?? [];
}
