// The picture of a human check: a bitmap, because vector letters give themselves away. Three typefaces, each letter of its own
// size and slant and touching its neighbours, the whole bent in two directions, lines of the letters' own colour and of the
// plate's across them. What it is worth against machines stands beside it in the tests' figures (security: CAPTCHA).
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import type { SKRSContext2D } from '@napi-rs/canvas';

export const pictureWidth = 280;
export const pictureHeight = 88;

// Colours of the plate (mock-ups: tokens.css, --plate …): the same in light and dark.
const plate = '#EEF3F1';
const plateInk = [0x17, 0x35, 0x44] as const;
const plateInkColour = '#173544';
const plateLine = '#00665A';

const typefaces = [
  { family: 'Vestibule Slab', file: '@fontsource/roboto-slab/files/roboto-slab-latin-600-normal.woff2' },
  { family: 'Vestibule Serif', file: '@fontsource/lora/files/lora-latin-700-normal.woff2' },
  { family: 'Vestibule Hand', file: '@fontsource/comic-neue/files/comic-neue-latin-700-normal.woff2' },
] as const;

// The system may have no fonts at all; ours come with the packages, under names that no system font has.
const require = createRequire(import.meta.url);
for (const { family, file } of typefaces) {
  if (GlobalFonts.registerFromPath(require.resolve(file), family) === null)
    throw new Error(`Can't read the font ${file}.`);
}

type Random = () => number;

const between = (random: Random, low: number, high: number): number => low + random() * (high - low);

// In the hand, a slanting Y is as good as a y; with serifs nobody takes one for the other.
const choices = (character: string): number => ('Yy'.includes(character) ? 2 : typefaces.length);

const chooseFamily = (character: string, random: Random): string =>
  typefaces[Math.floor(random() * choices(character))]?.family ?? typefaces[0].family;

interface Letter {
  text: string;
  font: string;
  width: number;
  angle: number;
  slant: number;
  rise: number;
}

const chooseLetter = (context: SKRSContext2D, text: string, random: Random): Letter => {
  const font = `${between(random, 48, 57).toFixed(1)}px "${chooseFamily(text, random)}"`;
  context.font = font;
  return {
    text,
    font,
    width: context.measureText(text).width,
    angle: between(random, -0.28, 0.28),
    slant: between(random, -0.2, 0.2),
    rise: between(random, -9, 9),
  };
};

const drawLetters = (context: SKRSContext2D, text: string, random: Random): void => {
  const letters = Array.from(text, (character) => chooseLetter(context, character, random));
  const natural = letters.reduce((sum, letter) => sum + letter.width, 0);
  // Letters touch more often than not, and never leave the plate whatever their widths.
  const tightness = Math.min(between(random, 0.96, 1.08), (pictureWidth - 36) / natural);
  let x = between(random, 18, pictureWidth - 18 - natural * tightness);
  for (const letter of letters) {
    context.save();
    context.translate(x + (letter.width * tightness) / 2, pictureHeight / 2 + letter.rise);
    context.rotate(letter.angle);
    context.transform(1, 0, letter.slant, 1, 0, 0);
    context.font = letter.font;
    context.fillText(letter.text, 0, 0);
    context.restore();
    x += letter.width * tightness;
  }
};

const drawWave = (context: SKRSContext2D, random: Random): void => {
  const y = (): number => between(random, 14, pictureHeight - 14);
  context.beginPath();
  context.moveTo(-4, y());
  context.bezierCurveTo(
    pictureWidth * 0.33,
    y() * 1.6 - 26,
    pictureWidth * 0.66,
    y() * 1.6 - 26,
    pictureWidth + 4,
    y(),
  );
  context.stroke();
};

interface Stroke {
  colour: string;
  width: readonly [number, number];
  count: number;
}

const drawWaves = (context: SKRSContext2D, { colour, width, count }: Stroke, random: Random): void => {
  context.strokeStyle = colour;
  for (let index = 0; index < count; index += 1) {
    context.lineWidth = between(random, ...width);
    drawWave(context, random);
  }
};

/** Letters, and lines as thick as their strokes, in black on nothing: what will be bent. */
const drawFlat = (text: string, random: Random): Uint8ClampedArray => {
  const context = createCanvas(pictureWidth, pictureHeight).getContext('2d');
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  drawLetters(context, text, random);
  context.globalCompositeOperation = 'destination-out';
  drawWaves(context, { colour: '#000', width: [1.4, 2], count: 2 }, random);
  context.globalCompositeOperation = 'source-over';
  drawWaves(context, { colour: plateInkColour, width: [1.6, 2.6], count: 2 }, random);
  return context.getImageData(0, 0, pictureWidth, pictureHeight).data;
};

/** How far each place is moved: two waves of other lengths in each direction. */
const chooseBend = (random: Random) => {
  const wave = (height: readonly [number, number], length: readonly [number, number]) => {
    const [size, phase, speed] = [
      between(random, ...height),
      between(random, 0, 2 * Math.PI),
      (2 * Math.PI) / between(random, ...length),
    ];
    return (at: number): number => size * Math.sin(at * speed + phase);
  };
  const [sideways, sidewaysFine] = [wave([2, 4], [45, 75]), wave([0.4, 0.9], [14, 22])];
  const [upwards, upwardsFine] = [wave([3, 6], [80, 140]), wave([0.6, 1.2], [24, 38])];
  return {
    x: (y: number): number => sideways(y) + sidewaysFine(y),
    y: (x: number): number => upwards(x) + upwardsFine(x),
  };
};

// Empty outside the plate: letters and lines end before its edges or run beyond them.
const opacityAt = (flat: Uint8ClampedArray, x: number, y: number): number =>
  flat[(y * pictureWidth + x) * 4 + 3] ?? 0;

/** The opacity between four pixels. */
const sample = (flat: Uint8ClampedArray, x: number, y: number): number => {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [right, below] = [x - left, y - top];
  const upper = opacityAt(flat, left, top) * (1 - right) + opacityAt(flat, left + 1, top) * right;
  const lower = opacityAt(flat, left, top + 1) * (1 - right) + opacityAt(flat, left + 1, top + 1) * right;
  return upper * (1 - below) + lower * below;
};

const bend = (flat: Uint8ClampedArray, random: Random): Uint8ClampedArray => {
  const by = chooseBend(random);
  const bent = new Uint8ClampedArray(flat.length);
  const lift = Array.from({ length: pictureWidth }, (_, x) => by.y(x));
  for (let y = 0; y < pictureHeight; y += 1) {
    const shift = by.x(y);
    for (let x = 0; x < pictureWidth; x += 1) {
      const opacity = sample(flat, x + shift, y + (lift[x] ?? 0));
      if (opacity === 0) continue;
      const at = (y * pictureWidth + x) * 4;
      [bent[at], bent[at + 1], bent[at + 2]] = plateInk;
      bent[at + 3] = opacity;
    }
  }
  return bent;
};

/**
 * Draws the text as a PNG of 280 × 88 pixels. `random` (0 ≤ n < 1) decides all that differs between two pictures of one text:
 * in production it must be unforeseeable.
 */
export const drawPicture = (text: string, random: () => number): Buffer => {
  const letters = createCanvas(pictureWidth, pictureHeight);
  const lettersContext = letters.getContext('2d');
  const image = lettersContext.createImageData(pictureWidth, pictureHeight);
  image.data.set(bend(drawFlat(text, random), random));
  lettersContext.putImageData(image, 0, 0);

  const canvas = createCanvas(pictureWidth, pictureHeight);
  const context = canvas.getContext('2d');
  context.fillStyle = plate;
  context.fillRect(0, 0, pictureWidth, pictureHeight);
  drawWaves(context, { colour: plateLine, width: [1, 1.6], count: 1 }, random);
  context.drawImage(letters, 0, 0);
  drawWaves(context, { colour: plateLine, width: [1, 1.8], count: 1 }, random);
  return canvas.toBuffer('image/png');
};
