import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spokenAlphabets } from '@vestibule/domain/human-check';
import type { SpokenLanguage } from '@vestibule/domain/human-check';
import { readWave } from './wave.ts';

export { sampleRate, readWave, writeWave } from './wave.ts';

/** Where `pnpm generate` puts the clips: a folder a language, a file a symbol and speaker. */
export const clipFolder = join(import.meta.dirname, '..', 'generated');

/** How many speakers speak each symbol. */
export const speakerCount = 4;

export const clipFile = (language: SpokenLanguage, symbol: string, speaker: number): string =>
  join(language, `${symbol}-${speaker}.wav`);

/** For each symbol of a language's alphabet what each speaker says: samples of −1 to 1, `sampleRate` a second. */
export type Clips = ReadonlyMap<string, readonly Float32Array[]>;

const load = (file: string): Float32Array => {
  try {
    return readWave(readFileSync(join(clipFolder, file)));
  } catch (error) {
    throw new Error('The spoken symbols are not made yet: run `npx pnpm@12 generate`.', { cause: error });
  }
};

/** Reads the clips of a language (some 200 kB). Fails where they were never made. */
export const loadClips = (language: SpokenLanguage): Clips =>
  new Map(
    Array.from(spokenAlphabets[language], (symbol) => [
      symbol,
      Array.from({ length: speakerCount }, (_, speaker) => load(clipFile(language, symbol, speaker))),
    ]),
  );
