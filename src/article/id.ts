/**
 * Ids: short, safe in an address and in a file name, and the same for the same
 * thing whatever else is in the archive. Only this file makes them.
 */
export type ArticleId = string & { readonly __brand: 'ArticleId' };
export type EntityId = string & { readonly __brand: 'EntityId' };
export type BlockId = string & { readonly __brand: 'BlockId' };
export type QuotationId = string & { readonly __brand: 'QuotationId' };

/** Words that a file system, an address or a program gives a meaning of its own. */
const reserved =
  /^(con|prn|aux|nul|com\d|lpt\d|index|data|assets|page|404|__proto__|constructor|prototype)$/;
/** UTF-8 bytes of the readable part: four-byte letters still leave room in a 255-byte file name. */
const longest = 80;

/**
 * The id of the article in a seed of this file name: its stem where that is
 * plain (`000_c59ae9a75706696f.txt`), else a readable part and a hash of the
 * whole name, so that `a.txt`, `A.txt` and `a.html` stay apart. `part` counts
 * the items of a feed from 1.
 */
export function articleIdOf(fileName: string, part?: number): ArticleId {
  const plain = /^([a-z0-9](?:[a-z0-9_-]*[a-z0-9])?)\.txt$/.exec(fileName)?.[1];
  const kept = plain !== undefined && plain.length <= longest && !reserved.test(plain);
  const stem = fileName.replace(/\.[a-z0-9]{1,5}$/i, '');
  const id = kept ? plain : joined(readable(stem), shortHash(fileName));
  return (part === undefined ? id : `${id}-${part}`) as ArticleId;
}

/**
 * The id of an entity: its kind and its name. `scope` keeps apart what bears the
 * same name and is not known to be the same: the article for a bare surname, a
 * catalogue's id for one of two towns.
 */
export function entityIdOf(
  kind: 'person' | 'organization' | 'place',
  name: string,
  scope?: string,
): EntityId {
  const part = readable(name);
  const plain = part !== '' && !reserved.test(part) && encodedLength(part) < longest;
  const hashed = scope !== undefined ? `${name}\n${scope}` : plain ? undefined : name;
  return `${kind}/${hashed === undefined ? part : joined(part, shortHash(hashed))}` as EntityId;
}

/** The part of an entity's id that stands in its address. */
export function slugOf(id: EntityId): string {
  return id.slice(id.indexOf('/') + 1);
}

/** The id of a text block: unique within its article. */
export function blockIdOf(name: string | number): BlockId {
  return String(name) as BlockId;
}

/** The id of the `n`th quotation of an article, counted from 1 in reading order. */
export function quotationIdOf(n: number): QuotationId {
  return `q${n}` as QuotationId;
}

/** A short hash of a text: 53 bits in base 36, the same on every machine. */
export function shortHash(text: string): string {
  // As signed numbers: V8 would otherwise make this function anew at each call.
  let low = 0x811c9dc5 | 0;
  let high = 0xdeadbeef | 0;
  for (let i = 0; i < text.length; i += 1) {
    low = Math.imul(low ^ text.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(i), 0x85ebca6b) ^ (low >>> 13);
  }
  return ((high >>> 0) * 0x200000 + ((low >>> 0) & 0x1fffff)).toString(36);
}

/** Letters and digits of any script in lower case, hyphens between words, accents of Latin, Greek and Cyrillic letters left out. */
function readable(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  const hyphened = plain.toLowerCase().replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-');
  const whole = hyphened.replace(/^-+|-+$/g, '');
  if (encodedLength(whole) <= longest) return whole;
  let [end, bytes] = [0, 0];
  for (const letter of whole) {
    bytes += bytesOf(letter);
    if (bytes > longest) break;
    end += letter.length;
  }
  return whole.slice(0, end).replace(/-+$/, '');
}

/** How many bytes a letter has in UTF-8; half a surrogate pair has those of the sign that stands for it. */
function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

function encodedLength(text: string): number {
  let bytes = 0;
  for (const letter of text) bytes += bytesOf(letter);
  return bytes;
}
const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join('-');
