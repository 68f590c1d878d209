import { createCipheriv } from 'node:crypto';
import { spokenLanguages } from '@vestibule/domain/human-check';
import type { SpokenLanguage } from '@vestibule/domain/human-check';
import { loadClips, sampleRate, writeWave } from '@vestibule/spoken';
import type { Clips } from '@vestibule/spoken';

type Random = () => number;
type Range = readonly [number, number];

const between = (random: Random, [low, high]: Range): number => low + (high - low) * random();

const pick = <T>(choices: readonly T[], random: Random): T => {
  const chosen = choices[Math.floor(random() * choices.length)];
  if (chosen === undefined) throw new RangeError('nothing to choose from');
  return chosen;
};

const inSamples = (seconds: number): number => Math.round(seconds * sampleRate);

/** Seconds before the first symbol (a screen reader may still be talking), between two, and after the last. */
const silences = { before: [0.7, 1.1], between: [0.22, 0.45], after: [0.3, 0.6] } as const;

/** How a clip is changed: quicker and higher or slower and lower, unsteadily, with an echo. */
interface Turn {
  readonly speed: number;
  /** How far the speed strays from that, and how often in a second. */
  readonly wobble: { readonly depth: number; readonly pace: number; readonly phase: number };
  readonly gain: number;
  readonly echo: { readonly delay: number; readonly gain: number };
}

const chooseTurn = (random: Random, speed: Range, gain: Range): Turn => ({
  speed: between(random, speed),
  wobble: {
    depth: between(random, [0.02, 0.05]),
    pace: between(random, [1.5, 4]),
    phase: between(random, [0, 2 * Math.PI]),
  },
  gain: between(random, gain),
  echo: { delay: between(random, [0.012, 0.05]), gain: between(random, [0.15, 0.35]) },
});

/** The clip played at the turn's unsteady speed. */
const bend = (clip: Float32Array, { speed, wobble }: Turn): Float32Array => {
  const bent = new Float32Array(Math.ceil(clip.length / speed / (1 - wobble.depth)));
  const step = (2 * Math.PI * wobble.pace) / sampleRate;
  let [at, length] = [0, 0];
  for (; at < clip.length - 1 && length < bent.length; length += 1) {
    const whole = Math.floor(at);
    const one = clip[whole] ?? 0;
    bent[length] = one + ((clip[whole + 1] ?? 0) - one) * (at - whole);
    at += speed * (1 + wobble.depth * Math.sin(wobble.phase + step * length));
  }
  return bent.subarray(0, length);
};

const add = (
  track: Float32Array,
  sound: Float32Array,
  { start, gain }: { start: number; gain: number },
): void => {
  const length = Math.min(sound.length, track.length - start);
  for (let index = 0; index < length; index += 1) {
    track[start + index] = (track[start + index] ?? 0) + (sound[index] ?? 0) * gain;
  }
};

const addTurned = (track: Float32Array, sound: Float32Array, placed: { start: number; turn: Turn }): void => {
  const { start, turn } = placed;
  add(track, sound, { start, gain: turn.gain });
  add(track, sound, { start: start + inSamples(turn.echo.delay), gain: turn.gain * turn.echo.gain });
};

interface Spoken {
  readonly sound: Float32Array;
  readonly start: number;
  readonly turn: Turn;
}

/** Where in the track each symbol begins, and how it sounds this time. */
const speak = (text: string, clips: Clips, random: Random): { symbols: Spoken[]; length: number } => {
  let end = inSamples(between(random, silences.before));
  const symbols = Array.from(text, (symbol): Spoken => {
    const turn = chooseTurn(random, [0.88, 1.12], [0.75, 1]);
    const sound = bend(pick(clips.get(symbol) ?? [], random), turn);
    const start = end;
    end = start + sound.length + inSamples(between(random, silences.between));
    return { sound, start, turn };
  });
  return { symbols, length: end + inSamples(between(random, silences.after)) };
};

/** Other symbols spoken backwards, one after the other from end to end: like speech to a machine, like murmur to a listener. */
const addMurmur = (track: Float32Array, clips: Clips, random: Random): void => {
  const choices = [...clips.values()].flat();
  let start = 0;
  while (start < track.length) {
    const turn = chooseTurn(random, [0.8, 1.25], [0.14, 0.26]);
    const sound = bend(pick(choices, random), turn).toReversed();
    addTurned(track, sound, { start, turn });
    start += Math.round(sound.length * between(random, [0.7, 1.05]));
  }
};

/** Bytes that can't be told from chance, and so can't be taken away again: a cipher's, under a key drawn now. */
const noiseBytes = (length: number, random: Random): Buffer => {
  const key = Uint8Array.from({ length: 16 }, () => Math.floor(random() * 256));
  return createCipheriv('aes-128-ctr', key, Buffer.alloc(16)).update(Buffer.alloc(length));
};

/** Hiss, now duller and now sharper. */
const addNoise = (track: Float32Array, random: Random): void => {
  const bytes = noiseBytes(track.length, random);
  const [gain, dullness] = [between(random, [0.04, 0.09]), between(random, [0.2, 0.7])];
  let last = 0;
  for (let index = 0; index < track.length; index += 1) {
    last = dullness * last + (1 - dullness) * ((bytes[index] ?? 0) / 127.5 - 1);
    track[index] = (track[index] ?? 0) + last * gain;
  }
};

const asLoudAsCanBe = (track: Float32Array): Float32Array => {
  const peak = track.reduce((loudest, sample) => Math.max(loudest, Math.abs(sample)), 0);
  return track.map((sample) => (sample * 0.97) / peak);
};

/**
 * Speaks symbols of `spokenAlphabets` one after the other over murmur and hiss; a WAV file of some six seconds and 65 kB. `random`
 * (0 ≤ n < 1) decides all that differs between two recordings of one text: in production it must be unforeseeable.
 */
export type SpeakSymbols = (text: string, language: SpokenLanguage, random: Random) => Buffer;

/** Reads the clips of all languages once (3 MB); fails where they were never made. */
export const symbolSpeaker = (): SpeakSymbols => {
  const clipsOf = new Map(spokenLanguages.map((language) => [language, loadClips(language)]));
  return (text, language, random) => {
    const clips: Clips = clipsOf.get(language) ?? new Map();
    const { symbols, length } = speak(text, clips, random);
    const track = new Float32Array(length);
    for (const { sound, ...placed } of symbols) addTurned(track, sound, placed);
    addMurmur(track, clips, random);
    addMurmur(track, clips, random);
    addNoise(track, random);
    return writeWave(asLoudAsCanBe(track));
  };
};
