import { randomInt } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pictureAlphabet, pictureLength } from '@vestibule/domain/human-check';
import { createCanvas } from '@napi-rs/canvas';
import { drawPicture, pictureHeight, pictureWidth } from '#platform/captcha-image.ts';
import { cleanings } from './clean.ts';
import { pageModes, read, tesseractVersion } from './tesseract.ts';

/** Of security.md. */
const mostRead = 0.01;
const mostCpuMs = 5;

interface Drawn {
  readonly text: string;
  readonly picture: Buffer;
}

const random = (): number => randomInt(2 ** 32) / 2 ** 32;

/** As the server draws its texts. */
const pictureText = (): string =>
  Array.from({ length: pictureLength }, () => pictureAlphabet[randomInt(pictureAlphabet.length)]).join('');

/** So many pictures as the server draws them, and what one costs it in milliseconds of CPU. */
const draw = (count: number): { readonly drawn: readonly Drawn[]; readonly cpuMs: number } => {
  for (let warmUp = 0; warmUp < 50; warmUp += 1) drawPicture(pictureText(), random);
  const before = process.cpuUsage();
  const drawn = Array.from({ length: count }, (): Drawn => {
    const text = pictureText();
    return { text, picture: drawPicture(text, random) };
  });
  const { user, system } = process.cpuUsage(before);
  return { drawn, cpuMs: (user + system) / 1000 / count };
};

/** The same signs as anybody prints them. */
const print = (text: string): Buffer => {
  const context = createCanvas(pictureWidth, pictureHeight).getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, pictureWidth, pictureHeight);
  context.fillStyle = '#000';
  context.font = '48px "Vestibule Serif"';
  context.fillText(text, 30, 60);
  return context.canvas.toBuffer('image/png');
};

interface Score {
  readonly how: string;
  readonly whole: number;
  /** Of all characters, at their place. */
  readonly characters: number;
}

const charactersRight = (text: string, answer: string): number =>
  [...text].filter((character, index) => character === answer[index]).length;

const scoreOf = (how: string, drawn: readonly Drawn[], answers: readonly string[]): Score => {
  const whole = drawn.filter(({ text }, index) => answers[index] === text).length;
  const right = drawn.reduce((sum, { text }, index) => sum + charactersRight(text, answers[index] ?? ''), 0);
  const all = drawn.reduce((sum, { text }) => sum + text.length, 0);
  return { how, whole: whole / drawn.length, characters: right / all };
};

/** One attacker's way for all pictures: cleaned, then read in every mode. */
const scoresOf = async (folder: string, way: string, drawn: readonly Drawn[]): Promise<Score[]> => {
  const clean = cleanings[way];
  if (clean === undefined) return [];
  const pictures: string[] = [];
  for (const [index, { picture }] of drawn.entries()) {
    const path = join(folder, `${index}.png`);
    await writeFile(path, await clean(picture));
    pictures.push(path);
  }
  const scores: Score[] = [];
  for (const [mode, name] of Object.entries(pageModes)) {
    const answers = await read(folder, { pictures, mode, alphabet: pictureAlphabet });
    scores.push(scoreOf(`${way}, read as ${name}`, drawn, answers));
  }
  return scores;
};

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(7);

/** A reader that cannot read print is no measure of what is harder: with a tenth of the pictures. */
const readsPrint = async (folder: string, count: number): Promise<boolean> => {
  const printed = Array.from({ length: count }, (): Drawn => {
    const text = pictureText();
    return { text, picture: print(text) };
  });
  const whole = Math.max(...(await scoresOf(folder, 'enlarged', printed)).map((score) => score.whole));
  console.log(`  ${percent(whole)}            of plain print, the control`);
  return whole > 0.5;
};

/** What an off-the-shelf reader makes of the pictures, in the way that suits it best. Answers whether the bounds hold. */
export const benchCaptcha = async (count: number): Promise<boolean> => {
  const { drawn, cpuMs } = draw(count);
  console.log(`A picture takes ${cpuMs.toFixed(2)} ms of CPU (below ${mostCpuMs}).`);
  const version = tesseractVersion();
  if (version === undefined) {
    console.log('tesseract is not on this machine (Debian: tesseract-ocr): nobody reads the pictures.');
    return cpuMs < mostCpuMs;
  }
  console.log(`${count} pictures read by ${version}, all right | characters right`);
  const folder = await mkdtemp(join(tmpdir(), 'vestibule-captcha-'));
  let [most, seeing] = [0, false];
  try {
    seeing = await readsPrint(folder, Math.ceil(count / 10));
    for (const way of Object.keys(cleanings))
      for (const { how, whole, characters } of await scoresOf(folder, way, drawn)) {
        most = Math.max(most, whole);
        console.log(`  ${percent(whole)} | ${percent(characters)}  ${how}`);
      }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  console.log(`At best ${percent(most).trim()} are read (at most ${percent(mostRead).trim()}).`);
  if (!seeing) console.log('The control was not read: these figures say nothing.');
  return seeing && most <= mostRead && cpuMs < mostCpuMs;
};
