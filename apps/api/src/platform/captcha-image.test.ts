import { createCanvas, loadImage } from '@napi-rs/canvas';
import { pictureAlphabet } from '@vestibule/domain/human-check';
import { expect, test } from 'vitest';
import { drawPicture, pictureHeight, pictureWidth } from './captcha-image.ts';

/** Park and Miller's generator: the same picture for the same seed. */
const seeded = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return (state - 1) / 2_147_483_646;
  };
};

/** How many pixels are as dark as the letters, from column to column. */
const inkBetween = async (png: Buffer, left: number, right: number): Promise<number> => {
  const context = createCanvas(pictureWidth, pictureHeight).getContext('2d');
  context.drawImage(await loadImage(png), 0, 0);
  const { data } = context.getImageData(left, 0, right - left, pictureHeight);
  let ink = 0;
  for (let at = 0; at < data.length; at += 4)
    if ((data[at] ?? 255) < 60 && (data[at + 1] ?? 255) < 90) ink += 1;
  return ink;
};

test('a picture is a PNG of the size that the page leaves for it, with nothing but pixels in it', () => {
  const png = drawPicture('AdE4Ry', seeded(1));
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([pictureWidth, pictureHeight]);
  expect(png.includes('AdE4Ry')).toBe(false);
  expect(png.includes('tEXt') || png.includes('iTXt') || png.includes('eXIf')).toBe(false);
});

test('chance alone makes two pictures of one text differ', () => {
  expect(drawPicture('AdE4Ry', seeded(1))).toEqual(drawPicture('AdE4Ry', seeded(1)));
  expect(drawPicture('AdE4Ry', seeded(1))).not.toEqual(drawPicture('AdE4Ry', seeded(2)));
});

test.each([...pictureAlphabet])(
  '%s leaves ink from left to right, and not all over the plate',
  async (character) => {
    const png = drawPicture(character.repeat(6), seeded(character.charCodeAt(0)));
    const parts = await Promise.all([100, 140, 180].map((left) => inkBetween(png, left - 20, left + 20)));
    expect(Math.min(...parts)).toBeGreaterThan(60);
    expect(await inkBetween(png, 0, pictureWidth)).toBeLessThan((pictureWidth * pictureHeight) / 3);
  },
);

test('drawing is no burden: some milliseconds of one core', () => {
  const random = seeded(3);
  const took = Array.from({ length: 30 }, () => {
    const start = performance.now();
    drawPicture('AdE4Ry', random);
    return performance.now() - start;
  });
  // The quickest, since other work of the machine only ever slows; measured 2 to 4 ms.
  expect(Math.min(...took)).toBeLessThan(10);
});
