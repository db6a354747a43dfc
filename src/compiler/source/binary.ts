/** Files that are no text, told by their first bytes or by their control characters. */

/** The first bytes by which a format is known, and what to call it. */
const signatures: readonly (readonly [name: string, ...bytes: number[]])[] = [
  ['a gzip archive', 0x1f, 0x8b],
  ['a ZIP archive or an office document', 0x50, 0x4b, 0x03, 0x04],
  ['a PDF document', 0x25, 0x50, 0x44, 0x46, 0x2d],
  ['a PNG picture', 0x89, 0x50, 0x4e, 0x47],
  ['a JPEG picture', 0xff, 0xd8, 0xff],
  ['a GIF picture', 0x47, 0x49, 0x46, 0x38],
  ['an office document', 0xd0, 0xcf, 0x11, 0xe0],
  ['an RTF document', 0x7b, 0x5c, 0x72, 0x74, 0x66],
  ['a 7z archive', 0x37, 0x7a, 0xbc, 0xaf],
  ['a program', 0x7f, 0x45, 0x4c, 0x46],
  ['a database', 0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66],
];

/** What a file is if it is no text: "a PDF document". Undefined for text in any one-byte or UTF-8 encoding. */
export function binaryKindOf(bytes: Uint8Array): string | undefined {
  const signature = signatures.find(([, ...first]) => first.every((byte, i) => bytes[i] === byte));
  if (signature) return signature[0];
  let controls = 0;
  for (let i = 0; i < bytes.length; i += 1) if (isControl(bytes[i] ?? 0)) controls += 1;
  return controls > 8 && controls > bytes.length / 20 ? 'binary data' : undefined;
}

/** C0 controls that no text needs; tab, line feed, form feed, carriage return and escape may stand in one. */
function isControl(byte: number): boolean {
  return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b;
}
