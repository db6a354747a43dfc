/**
 * Draws the one picture of the edition of tests, e2e/seeds/media/bridge-channel.jpg: sea and sky of colours
 * alone, with the words that it was drawn by a script. `npx tsx e2e/channelPicture.ts`
 */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';

const [width, height] = [1600, 1000];
const horizon = 0.46;

/** A number between 0 and 1 for a place, the same on every machine. */
function grain(x: number, y: number): number {
  let mixed = Math.imul(x ^ Math.imul(y, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}

function colourAt(x: number, y: number): readonly [number, number, number] {
  const down = y / height;
  const light = Math.exp(-(((x / width - 0.68) * 2.2) ** 2) - ((down - horizon) * 5) ** 2);
  const noise = (grain(x, y) - 0.5) * 6;
  if (down < horizon) {
    const cloud = Math.sin(x / 210 + Math.sin(y / 46) * 1.7) * Math.sin(y / 63 + x / 900) * 9;
    const depth = down / horizon;
    return [
      42 + 70 * depth + 96 * light,
      58 + 62 * depth + 62 * light,
      84 + 46 * depth + 22 * light,
    ].map((part) => part + cloud + noise) as [number, number, number];
  }
  const near = (down - horizon) / (1 - horizon);
  const wave =
    Math.sin(y / (2 + 26 * near) + Math.sin(x / (60 + 240 * near)) * 2.4) * (6 + 16 * near);
  return [
    34 - 14 * near + 80 * light,
    62 - 22 * near + 54 * light,
    78 - 22 * near + 26 * light,
  ].map((part) => part + wave + noise) as [number, number, number];
}

const pixels = Buffer.alloc(width * height * 3);
for (let y = 0; y < height; y += 1) {
  for (let x = 0; x < width; x += 1) {
    colourAt(x, y).forEach((part, n) => {
      pixels[(y * width + x) * 3 + n] = Math.max(0, Math.min(255, Math.round(part)));
    });
  }
}
const mark = Buffer.from(
  `<svg width="${width}" height="60"><text x="${width - 24}" y="38" text-anchor="end" font-family="sans-serif" font-size="26" fill="#fff" fill-opacity="0.8">Drawn by a script, not a photograph</text></svg>`,
);
const file = join(import.meta.dirname, 'seeds/media/bridge-channel.jpg');
mkdirSync(dirname(file), { recursive: true });
await sharp(pixels, { raw: { width, height, channels: 3 } })
  .composite([{ input: mark, left: 0, top: height - 60 }])
  .jpeg({ quality: 70, mozjpeg: true })
  .toFile(file);
