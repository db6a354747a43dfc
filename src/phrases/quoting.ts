/** The words that stand round a quotation wherever it is taken: in a citation, in Markdown, in an EPUB. */
const english = {
  via: (publisher: string, site: string) => `${publisher} via ${site}`,
  quoted: (words: string) => `"${words}"`,
  comma: ', ',
  notIdentified: 'Speaker not identified',
  notCertain: 'Speaker not certain',
  inferred: 'inferred',
  inferredFrom: (words: string) => `inferred from ${words}`,
  corrected: 'as corrected by an editor',
  reported: 'reported, not quoted',
  asReported: 'as reported (not quoted)',
  within: (said: string, source: string) => `${said}, in ${source}`,
  quotedIn: (said: string, source: string) => `${said}, quoted in ${source}`,
  whoSaidWhat: 'Who said what',
  source: 'Source:',
};

const arabic: typeof english = {
  via: (publisher, site) => `${publisher} عن ${site}`,
  quoted: (words) => `«${words}»`,
  comma: '، ',
  notIdentified: 'المتحدث غير محدد',
  notCertain: 'المتحدث غير مؤكد',
  inferred: 'مستنتج',
  inferredFrom: (words) => `مستنتج من ${words}`,
  corrected: 'كما صححه محرر',
  reported: 'منقول لا مقتبس',
  asReported: 'منقول لا مقتبس',
  within: (said, source) => `${said}، في ${source}`,
  quotedIn: (said, source) => `${said}، مقتبس في ${source}`,
  whoSaidWhat: 'من قال ماذا',
  source: 'المصدر:',
};

export const quotingPhrases = import.meta.env.INTERFACE_LANGUAGE === 'ar' ? arabic : english;
