import { spokenAlphabets, spokenLanguages } from '@vestibule/domain/human-check';
import { loadClips, readWave, sampleRate } from '@vestibule/spoken';
import { expect, test } from 'vitest';
import { clipMatcher } from '#testing/match-clips.ts';
import { symbolSpeaker } from './captcha-sound.ts';

const speak = symbolSpeaker();

/** Mulberry32: the same numbers for the same seed. */
const seeded = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

test.each(spokenLanguages)('every symbol in %s is in the recording, which is never too loud', (language) => {
  for (const symbol of spokenAlphabets[language]) {
    const wave = speak(symbol.repeat(6), language, seeded(symbol.charCodeAt(0)));
    const samples = readWave(wave);
    expect(samples.length / sampleRate).toBeGreaterThan(3.5);
    expect(samples.length / sampleRate).toBeLessThan(9);
    expect(Math.max(...samples)).toBeLessThan(1);
  }
});

test('is a WAV file of one channel, eight bits and 11,025 samples a second', () => {
  const wave = speak('H3M7R2', 'en', seeded(1));
  expect(wave.toString('latin1', 0, 4)).toBe('RIFF');
  expect(wave.readUInt32LE(4)).toBe(wave.length - 8);
  expect(wave.toString('latin1', 8, 16)).toBe('WAVEfmt ');
  expect([
    wave.readUInt16LE(20),
    wave.readUInt16LE(22),
    wave.readUInt32LE(24),
    wave.readUInt16LE(34),
  ]).toEqual([1, 1, 11_025, 8]);
  expect(wave.readUInt32LE(40)).toBe(wave.length - 44);
});

test('never sounds alike twice, but for the same chance', () => {
  expect(speak('H3M7R2', 'en', seeded(1))).toEqual(speak('H3M7R2', 'en', seeded(1)));
  expect(speak('H3M7R2', 'en', seeded(1))).not.toEqual(speak('H3M7R2', 'en', seeded(2)));
});

test('stays under 90 kB at its longest and takes some milliseconds of processor', () => {
  const random = seeded(5);
  const sizes = Array.from({ length: 20 }, () => speak('W0W0W0', 'en', random).length);
  expect(Math.max(...sizes)).toBeLessThan(90_000);
  const before = process.cpuUsage();
  for (let spoken = 0; spoken < 30; spoken += 1) speak('H3M7R2', 'yue', random);
  const { user, system } = process.cpuUsage(before);
  // Five on a quiet machine; one that is busy with other tests counts some of their disturbance as ours.
  expect((user + system) / 1000 / 30).toBeLessThan(20);
});

test('a symbol that is not in the alphabet is refused', () => {
  expect(() => speak('1', 'en', seeded(1))).toThrow(RangeError);
});

test('laying the clips over the recording does not read it', () => {
  const clips = loadClips('en');
  const read = clipMatcher(clips);
  // The matcher itself is no straw man: without murmur and hiss it reads every symbol.
  const silence = new Float32Array(4000);
  const plain = Array.from('H3M7R2', (symbol) => [silence, clips.get(symbol)?.[1] ?? silence]).flat();
  expect(read(Float32Array.from(plain.flatMap((sound) => [...sound])))).toBe('H3M7R2');

  const random = seeded(11);
  const texts = ['K0W493', '27RHY6', 'M3K9W0', '6Y2R7H', '94M0K3', 'H7W2Y6'];
  const heard = texts.map((text) => read(readWave(speak(text, 'en', random))));
  expect(heard.filter((answer, index) => answer === texts[index])).toEqual([]);
});
