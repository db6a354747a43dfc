/** Families of class names and ids: what page makers call the parts of a page. */
export const families = [
  ['story', /article|story|content|body|entry|post(?!er)|text|paragraph|copy/i],
  ['comment', /comment|disqus|discuss|reply|respond/i],
  ['share', /share|social|follow|facebook|twitter|whatsapp|sns/i],
  [
    'related',
    /relat|recommend|more-|read-?more|also|similar|popular|trending|latest|most|next|teaser|card|promo|outbrain|taboola|mgid/i,
  ],
  ['advertisement', /(?:^|[-_ ])(?:ads?|advert\w*|sponsor\w*|dfp|banner|commercial)(?:[-_ ]|$)/i],
  ['navigation', /nav|menu|breadcrumb|crumb|pagin|toolbar|tabs?(?:[-_ ]|$)/i],
  ['side', /side|aside|rail|widget|secondary|column-right/i],
  ['foot', /foot|bottom|copyright|legal/i],
  ['head', /head|masthead|top(?:[-_ ]|$)|hero/i],
  [
    'picture',
    /image|photo|picture|figure|gallery|media|video|caption|slide|carousel|player|thumb/i,
  ],
  ['caption', /caption|credit|copyright|cutline|legend/i],
  ['byline', /byline|author|writer|contributor|reporter|bio/i],
  ['date', /date|time|publish|updated|meta/i],
  ['newsletter', /newsletter|subscri|sign-?up|signin|login|paywall|register|cta/i],
  ['tags', /(?:^|[-_ ])tags?|topic|keyword|categor|label/i],
  ['title', /title|headline|heading|kicker|eyebrow/i],
  [
    'summary',
    /summary|standfirst|deck|dek|intro|lead|lede|subtitle|subhead|excerpt|abstract|description/i,
  ],
  ['quote', /quote|pull/i],
  ['notice', /cookie|consent|gdpr|modal|popup|overlay|alert|notice|banner|toast/i],
  ['note', /note|correction|disclaimer|factbox|infobox|box|inset/i],
  ['hidden', /hidden|hide|sr-only|visually|screen-?reader|print|noprint|invisible|mobile/i],
] as const satisfies readonly (readonly [string, RegExp])[];

/** The families of an element's class and id, as bits in the order of the list. */
export function familiesOf(element: Element): number {
  const words = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (words.length < 3) return 0;
  const short = words.slice(0, 400);
  return families.reduce(
    (bits, [, pattern], i) => (pattern.test(short) ? bits | (1 << i) : bits),
    0,
  );
}
