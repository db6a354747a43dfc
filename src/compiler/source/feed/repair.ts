/** XML that no strict reader accepts, made readable where that needs no guess about its words. */

/** Entities of HTML that feeds use although XML does not know them are left for the reader of HTML. */
const bareAmpersand = /&(?!#\d{1,7};|#x[\da-f]{1,6};|[a-z][a-z0-9]{1,30};)/gi;

/**
 * What is put right: words before the first tag, control characters, names that
 * programs reserve, bare ampersands, CDATA that is never closed, and an end that
 * is missing; of a cut feed the items that are whole remain.
 */
export function repaired(xml: string): string {
  const start = xml.search(/<(?:\?xml|rss|feed|rdf|channel|!--)/i);
  const text = (start > 0 ? xml.slice(start) : xml)
    .replace(/(?![\t\n\r])\p{Cc}/gu, '')
    .replace(/<(\/?)(__proto__|constructor|prototype)\b/g, '<$1x-$2')
    .replace(/<!DOCTYPE[^>[]*>/i, '')
    .replace(bareAmpersand, '&amp;');
  return closed(text);
}

/** The feed with its end put back where it was cut off. */
function closed(text: string): string {
  const root = /<(rss|feed|rdf:RDF)\b/i.exec(text)?.[1];
  if (root === undefined || text.includes(`</${root}`)) return text;
  const item = root === 'feed' ? '</entry>' : '</item>';
  const last = text.lastIndexOf(item);
  const whole = last < 0 ? text : text.slice(0, last + item.length);
  return `${whole}${root.toLowerCase() === 'rss' ? '</channel>' : ''}</${root}>`;
}

/** Whether a text has a document type with definitions of its own: entities that grow, or that fetch files. */
export function definesEntities(xml: string): boolean {
  return /<!ENTITY|<!DOCTYPE[^>[]{0,500}\[/i.test(xml.slice(0, 100_000));
}
