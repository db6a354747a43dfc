/** The language that the edition speaks to its readers in. Chosen when the site is built, so that a page carries one language only. */
export type InterfaceLanguage = 'en' | 'ar';

/** The interface's language for an edition in this language (BCP 47): its own where there are phrases for it, else English. */
export function interfaceLanguageOf(language: string): InterfaceLanguage {
  return /^ar\b/i.test(language) ? 'ar' : 'en';
}
