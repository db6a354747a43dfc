/** SHA-256, FIPS 180-4: for pages of plain addresses in a local network, where browsers keep `crypto.subtle` back. */

/** The first 32 bits of the fractional parts of roots of the first primes, as the standard makes its constants. */
function rootBits(count: number, root: (prime: number) => number): readonly number[] {
  const bits: number[] = [];
  for (let n = 2; bits.length < count; n += 1) {
    let isPrime = true;
    for (let d = 2; d * d <= n; d += 1) if (n % d === 0) isPrime = false;
    if (isPrime) bits.push((root(n) % 1) * 2 ** 32);
  }
  return bits.map((it) => it | 0);
}

const start = rootBits(8, Math.sqrt);
const rounds = rootBits(64, Math.cbrt);

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The hash of some bytes, in lower-case hex. */
export function sha256Of(bytes: Uint8Array): string {
  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, bytes.length << 3);
  const hash = Int32Array.from(start);
  const words = new Int32Array(64);
  for (let at = 0; at < padded.length; at += 64) {
    for (let i = 0; i < 16; i += 1) words[i] = view.getInt32(at + 4 * i);
    mix(hash, words);
  }
  return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** One block of 16 words, which are extended to 64, mixed into the hash. */
function mix(hash: Int32Array, words: Int32Array): void {
  const word = (i: number): number => words[i] ?? 0;
  for (let i = 16; i < 64; i += 1) {
    const [a, b] = [word(i - 15), word(i - 2)];
    const small = turned(a, 7) ^ turned(a, 18) ^ (a >>> 3);
    const large = turned(b, 17) ^ turned(b, 19) ^ (b >>> 10);
    words[i] = word(i - 16) + small + word(i - 7) + large;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let i = 0; i < 64; i += 1) {
    const chosen = (e & f) ^ (~e & g);
    const most = (a & b) ^ (a & c) ^ (b & c);
    const one = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const two = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const first = (h + one + chosen + (rounds[i] ?? 0) + word(i)) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + two + most) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((it, i) => (hash[i] = (hash[i] ?? 0) + it));
}
