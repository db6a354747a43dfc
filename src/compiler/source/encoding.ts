/** Which encoding a file is in: from its mark, its declaration, its pattern or the statistics of its letters. */

/** An encoding and how it was found. */
export interface Encoding {
  readonly name: string;
  readonly by: 'mark' | 'declaration' | 'pattern' | 'statistics';
  /** Bytes to skip: the byte order mark. */
  readonly skip: number;
}

/** The encoding that a byte order mark at the start of the file names. */
export function encodingOfMark(bytes: Uint8Array): Encoding | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { name: 'utf-8', by: 'mark', skip: 3 };
  if (a === 0xff && b === 0xfe) return { name: 'utf-16le', by: 'mark', skip: 2 };
  if (a === 0xfe && b === 0xff) return { name: 'utf-16be', by: 'mark', skip: 2 };
  return undefined;
}

/**
 * UTF-16 without a mark: in text with Latin letters, spaces and line breaks every other byte is NUL.
 *
 *     H  \0 e  \0 l  \0 l  \0 o  \0
 *        ^^    ^^    ^^    ^^    ^^
 */
export function encodingOfPattern(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 4 || !sample.includes(0)) return undefined;
  const nuls = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) nuls[i % 2] = (nuls[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nuls.map((count) => (2 * count) / sample.length);
  if (odd > 0.3 && even < 0.05) return { name: 'utf-16le', by: 'pattern', skip: 0 };
  if (even > 0.3 && odd < 0.05) return { name: 'utf-16be', by: 'pattern', skip: 0 };
  return undefined;
}

/** Declarations count in the first kilobyte only, as the HTML Standard says. */
const declaration =
  /<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']|<meta[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i;

/** The encoding that an XML declaration or a `<meta charset>` names, where a decoder for it exists. */
export function encodingOfDeclaration(bytes: Uint8Array): Encoding | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const found = declaration.exec(head);
  const label = found?.[1] ?? found?.[2];
  const name = label === undefined ? undefined : nameOfLabel(label);
  // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
  if (name === undefined) return undefined;
  return { name: name.startsWith('utf-16') ? 'utf-8' : name, by: 'declaration', skip: 0 };
}

function nameOfLabel(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/**
 * The single-byte encoding of bytes that are not UTF-8. In a Western text the
 * high bytes stand alone among ASCII letters; in an Arabic or Cyrillic one they
 * come in runs, and alef, lam and yeh are a quarter of all Arabic letters.
 */
export function encodingOfStatistics(bytes: Uint8Array): Encoding {
  let high = 0;
  let runs = 0;
  let arabic = 0;
  let before = false;
  for (const byte of bytes) {
    const isHigh = byte >= 0xc0;
    if (isHigh) high += 1;
    if (isHigh && !before) runs += 1;
    if (byte === 0xc7 || byte === 0xe1 || byte === 0xed) arabic += 1;
    before = isHigh;
  }
  const inRuns = runs > 0 && high / runs >= 2.5;
  const name = !inRuns ? 'windows-1252' : arabic / high > 0.2 ? 'windows-1256' : 'windows-1251';
  return { name, by: 'statistics', skip: 0 };
}
