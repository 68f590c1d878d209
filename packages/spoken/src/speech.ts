import startEngine from '@echogarden/espeak-ng-emscripten';
import type { SpokenLanguage } from '@vestibule/domain/human-check';
import { prepareClip } from './prepare-clip.ts';

/** Who speaks: a timbre of the engine and how high it speaks (0 to 99). Several, so that one symbol has no one sound. */
export const speakers = [
  { timbre: '', pitch: 42 },
  { timbre: '+f3', pitch: 55 },
  { timbre: '+m3', pitch: 36 },
  { timbre: '+f2', pitch: 62 },
] as const;

type Speaker = (typeof speakers)[number];

/** Words a minute: slower than talk, for each symbol stands alone. */
const rate = 125;

/** A symbol as the engine reads it by itself: digits in the language, letters by their English names, as is the custom in Hong Kong. */
export type Speak = (symbol: string, language: SpokenLanguage, speaker: Speaker) => Float32Array;

/** Starts the speech engine; `speak` gives a clip as `clips.ts` hands it out. */
export const startSpeech = async (): Promise<Speak> => {
  const { eSpeakNGWorker: Engine } = await startEngine();
  const engine = new Engine();
  return (symbol, language, { timbre, pitch }) => {
    engine.set_voice(`${language}${timbre}`);
    engine.set_rate(rate);
    engine.set_pitch(pitch);
    const samples: number[] = [];
    engine.synthesize(symbol, (piece) => {
      for (const sample of piece) samples.push(sample / 2 ** 15);
    });
    return prepareClip(Float32Array.from(samples));
  };
};
