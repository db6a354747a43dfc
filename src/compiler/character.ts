/**
 * What most characters of most texts are: letters of ASCII, white space, and signs to which no
 * word can be joined. Who cuts a text into words need not try a pattern at them.
 */
export const [other, letter, space, sign, comma] = [0, 1, 2, 3, 4];

const kinds = new Uint8Array(0x2100);
for (let code = 0; code < 128; code += 1) {
  const character = String.fromCharCode(code);
  if (/[A-Za-z]/.test(character)) kinds[code] = letter;
  else if (/\s/.test(character)) kinds[code] = space;
  else if (/[,:]/.test(character)) kinds[code] = comma;
  else if (!/[\w.'/&+@#$%-]/.test(character)) kinds[code] = sign;
}
for (const character of '“”–—…') kinds[character.charCodeAt(0)] = sign;

/** What stands at a place of a text. A `comma` joins numbers at most; `other` is all that needs a closer look, and the end. */
export const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at)] ?? other;

/** Where the white space and the letters that begin at a place end. */
export const endOf = (kind: number, text: string, from: number): number => {
  let end = from;
  while (kindAt(text, end) === kind) end += 1;
  return end;
};
