import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';
import { fileOf } from './sample.ts';
import { encodeWindows1252 } from './windows1252.ts';
import { textLinesOf } from './textLines.ts';

const bytesOf = (...bytes: number[]) => Uint8Array.from(bytes);
const utf16 = (text: string) =>
  Uint8Array.from(
    Array.from(text).flatMap((it) => [it.charCodeAt(0) & 255, it.charCodeAt(0) >> 8]),
  );
const textOf = (bytes: Uint8Array) => decode(fileOf(bytes)).text;

describe('decode', () => {
  it('drops a byte order mark', () => {
    expect(textOf(bytesOf(0xef, 0xbb, 0xbf, 0x61))).toBe('a');
  });

  it('reads UTF-16 with and without its mark', () => {
    expect(textOf(bytesOf(0xff, 0xfe, ...utf16('hello')))).toBe('hello');
    expect(textOf(utf16('hello there'))).toBe('hello there');
  });

  it('reads curly quotation marks of Windows-1252, which some decoders lose', () => {
    const bytes = bytesOf(0x93, ...new TextEncoder().encode('We go on'), 0x94, 0x80);
    expect(textOf(bytes)).toBe('“We go on”€');
  });

  it('reads stray Windows-1252 marks in UTF-8 and says so', () => {
    const bytes = bytesOf(...new TextEncoder().encode('café été '), 0x93, 0x61, 0x94);
    const { text, problems } = decode(fileOf(bytes));
    expect(text).toBe('café été “a”');
    expect(problems[0]?.code).toBe('decode/invalid-bytes');
  });

  it('tells Arabic in Windows-1256 by its letters', () => {
    const arabic = bytesOf(0xc7, 0xe1, 0xda, 0xd1, 0xc7, 0xde, 0x20, 0xc7, 0xe1, 0xed, 0xe6, 0xe3);
    expect(textOf(arabic)).toBe('العراق اليوم');
  });

  it('tells Russian in Windows-1251', () => {
    const russian = bytesOf(
      0xcd,
      0xee,
      0xe2,
      0xee,
      0xf1,
      0xf2,
      0xe8,
      0x20,
      0xf1,
      0xe5,
      0xe3,
      0xee,
      0xe4,
      0xed,
      0xff,
    );
    expect(textOf(russian)).toBe('Новости сегодня');
  });

  it('believes a declaration where the bytes are not UTF-8', () => {
    const head = new TextEncoder().encode('<meta charset="windows-1251">');
    expect(textOf(bytesOf(...head, 0xcd))).toContain('Н');
  });

  it('repairs mojibake only where the whole text proves it', () => {
    const once = new TextDecoder().decode(new TextEncoder().encode('It’s a café'));
    const garbled = Array.from(
      new TextEncoder().encode(once),
      (byte) =>
        new Map([
          [0x80, '€'],
          [0x99, '™'],
        ]).get(byte) ?? String.fromCharCode(byte),
    ).join('');
    expect(textOf(new TextEncoder().encode(garbled))).toBe('It’s a café');
    expect(textOf(new TextEncoder().encode('São Paulo Ã© 会议'))).toBe('São Paulo Ã© 会议');
  });

  it('encodes what it decodes', () => {
    const all = Uint8Array.from({ length: 256 }, (_, i) => i);
    expect(encodeWindows1252(new TextDecoder('latin1').decode(bytesOf(0x41)))).toEqual(
      bytesOf(0x41),
    );
    expect(encodeWindows1252(decode(fileOf(bytesOf(0x41, 0x93, 0x42))).text ?? '')).toEqual(
      bytesOf(0x41, 0x93, 0x42),
    );
    expect(all).toHaveLength(256);
  });
});

describe('textLinesOf', () => {
  it('numbers lines whatever ends them', () => {
    const { lines } = textLinesOf('a\r\nb\rc\nd\u2028e\u0085f', 'x.txt');
    expect(lines.map((it) => it.text)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('keeps the joiners that Persian spells with and drops zero width spaces', () => {
    expect(textLinesOf('می\u200cشود a\u200bb\u00ad', 'x.txt').lines[0]?.text).toBe(
      'می\u200cشود ab',
    );
  });

  it('removes directional signs that are never closed, and says where', () => {
    const { lines, problems } = textLinesOf('fine \u2067x\u2069\nevil \u202etxt', 'x.txt');
    expect(lines.map((it) => it.text)).toEqual(['fine \u2067x\u2069', 'evil txt']);
    expect(problems[0]).toMatchObject({ severity: 'warning', line: 2 });
  });
});

describe('any bytes', () => {
  it('are a text of whole letters, or an error that names the file', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { text, problems } = decode(fileOf(bytes));
        expect(text === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
        if (text !== undefined) expect(text).not.toMatch(/\p{Surrogate}/u);
        for (const { file } of problems) expect(file).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('are the letters that were written, in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (written) => {
        const { text, encoding } = decode(fileOf(new TextEncoder().encode(written)));
        if (encoding === 'utf-8') expect(text).toBe(written);
      }),
      { numRuns: 500 },
    );
  });
});
