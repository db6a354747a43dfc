/**
 * A whole number as one character, as tagger.txt has them: `O` is nought, the
 * signs round it in ASCII the numbers up to 46 either way, letters past U+0100
 * the rare greater ones.
 */
/** Steps of the scale for a weight of one. */
export const steps = 32;
const zero = 79;
const near = 46;
const above = 0x100;
const below = 0x200;
const furthest = 255;

/** The character for a number; what is past the scale is brought to its end. */
export function characterOf(value: number): string {
  const whole = Math.max(-furthest, Math.min(furthest, Math.round(value)));
  if (whole > near) return String.fromCharCode(above + whole - near - 1);
  if (whole < -near) return String.fromCharCode(below - whole - near - 1);
  return String.fromCharCode(zero + whole);
}

/** The number that a character stands for. */
export function numberOf(code: number): number {
  if (code >= below) return below - code - near - 1;
  return code >= above ? code - above + near + 1 : code - zero;
}
