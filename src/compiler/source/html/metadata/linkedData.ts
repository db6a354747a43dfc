/** JSON-LD of a page: what it says about its article, in schema.org terms. */

/** The statements of a page about its article. A value is a text as it stands in the data. */
export interface LinkedData {
  readonly values: ReadonlyMap<string, string>;
  /** Whether some script could not be read as JSON. */
  readonly invalid: boolean;
}

/** Most nodes that are looked at; a page has a few dozen. */
const mostNodes = 5000;
const articleType =
  /^(?:(?:News|Reportage|Analysis|Opinion|Review|Background|Ask|Live|Tech|Satirical|Scholarly|Advertiser)?(?:News)?Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting)$/i;

/** Read the JSON-LD scripts of a page. */
export function linkedDataOf(document: Document): LinkedData {
  const values = new Map<string, string>();
  let invalid = false;
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const data = parsed(script.textContent ?? '');
    if (data === undefined) invalid = true;
    for (const node of nodesIn(data)) if (isArticle(node)) takeArticle(node, values);
  }
  return { values, invalid };
}

/** Pages wrap their JSON in CDATA or a comment, and leave line breaks in strings. */
function parsed(script: string): unknown {
  const json = script.replace(
    /^\s*(?:<!\[CDATA\[|<!--|\/\*<!\[CDATA\[\*\/)|(?:\]\]>|-->|\/\*\]\]>\*\/)\s*;?\s*$/g,
    '',
  );
  if (json.trim() === '') return null;
  try {
    return JSON.parse(json);
  } catch {
    try {
      return JSON.parse(json.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1'));
    } catch {
      return undefined;
    }
  }
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object within the data, outermost first. */
function nodesIn(data: unknown): Node[] {
  const queue: unknown[] = [data];
  const nodes: Node[] = [];
  for (let i = 0; i < queue.length && i < mostNodes; i += 1) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, mostNodes));
    else if (isNode(value)) {
      nodes.push(value);
      queue.push(...Object.values(value).filter((it) => typeof it === 'object'));
    }
  }
  return nodes;
}

const isArticle = (node: Node): boolean =>
  listOf(node['@type']).some((type) => typeof type === 'string' && articleType.test(type));

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function takeArticle(node: Node, values: Map<string, string>): void {
  const take = (name: string, value: unknown) => {
    const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
    if (text !== '' && !values.has(name)) values.set(name, text);
  };
  for (const name of ['headline', 'datePublished', 'dateModified', 'description', 'articleBody']) {
    take(name, node[name]);
  }
  take('author', namesOf(node['author']));
  take('publisher', namesOf(node['publisher']));
  const image = listOf(node['image'])[0];
  take('image', isNode(image) ? image['url'] : image);
  if (isNode(image)) take('caption', image['caption']);
  if (isNode(image)) take('credit', image['creditText'] ?? image['copyrightNotice']);
}

function namesOf(value: unknown): string {
  const names = listOf(value).map((it) => (isNode(it) ? listOf(it['name'])[0] : it));
  return names.filter((it) => typeof it === 'string').join(', ');
}
