import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { spokenAlphabets, spokenLanguages } from '@vestibule/domain/human-check';
import { expect, test } from 'vitest';
import { clipFile, clipFolder, loadClips, speakerCount } from './clips.ts';
import { readWave, sampleRate, writeWave } from './wave.ts';

const loudnessOf = (clip: Float32Array): number =>
  Math.sqrt(clip.reduce((sum, sample) => sum + sample * sample, 0) / clip.length);

test.each(spokenLanguages)('every symbol of %s is spoken by each speaker, and is heard', (language) => {
  const clips = loadClips(language);
  expect([...clips.keys()].join('')).toBe(spokenAlphabets[language]);
  for (const spoken of clips.values()) {
    expect(spoken).toHaveLength(speakerCount);
    for (const clip of spoken) {
      expect(clip.length / sampleRate).toBeGreaterThan(0.15);
      expect(clip.length / sampleRate).toBeLessThan(1);
      expect(loudnessOf(clip)).toBeGreaterThan(0.08);
    }
  }
});

test.each(spokenLanguages)('no two clips of %s are the same', (language) => {
  const sounds = [...loadClips(language).values()].flat().map((clip) => clip.join());
  expect(new Set(sounds).size).toBe(sounds.length);
});

test('all of them together are under a megabyte', () => {
  const files = spokenLanguages.flatMap((language) =>
    Array.from(spokenAlphabets[language]).flatMap((symbol) =>
      Array.from({ length: speakerCount }, (_, speaker) =>
        join(clipFolder, clipFile(language, symbol, speaker)),
      ),
    ),
  );
  expect(files.every((file) => existsSync(file))).toBe(true);
  expect(files.reduce((bytes, file) => bytes + statSync(file).size, 0)).toBeLessThan(1_000_000);
});

test('a wave is read as it was written, to a byte’s precision; what is too loud is held', () => {
  const read = readWave(writeWave(Float32Array.from([0, 0.5, -0.5, 1, -1, 7, -7])));
  for (const [index, sample] of [0, 0.5, -0.5, 1, -1, 1, -1].entries()) {
    expect(read[index]).toBeCloseTo(sample, 2);
  }
});
