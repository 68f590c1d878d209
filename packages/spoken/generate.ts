// Has the speech engine speak every symbol of the human check by ear, and keeps the clips in ./generated
// (docs/decisions/0024). Takes some seconds; what is there and was made from these very sources stays.
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { spokenAlphabets, spokenLanguages } from '@vestibule/domain/human-check';
import type { SpokenLanguage } from '@vestibule/domain/human-check';
import { clipFile, clipFolder } from './src/clips.ts';
import { speakers, startSpeech } from './src/speech.ts';
import type { Speak } from './src/speech.ts';
import { writeWave } from './src/wave.ts';

const stamp = join(clipFolder, '.made-from');

const fingerprint = async (): Promise<string> => {
  const here = join(import.meta.dirname, 'src');
  const engine = dirname(createRequire(import.meta.url).resolve('@echogarden/espeak-ng-emscripten'));
  const files = [
    ...(await readdir(here)).toSorted().map((name) => join(here, name)),
    join(engine, 'package.json'),
  ];
  const hash = createHash('sha256').update(JSON.stringify(spokenAlphabets));
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex');
};

const madeFrom = (): Promise<string> => readFile(stamp, 'utf8').catch(() => 'nothing');

const speakLanguage = async (speak: Speak, language: SpokenLanguage): Promise<void> => {
  await mkdir(join(clipFolder, language), { recursive: true });
  for (const symbol of spokenAlphabets[language]) {
    for (const [index, speaker] of speakers.entries()) {
      const clip = writeWave(speak(symbol, language, speaker));
      await writeFile(join(clipFolder, clipFile(language, symbol, index)), clip);
    }
  }
};

const generate = async (): Promise<'made' | 'unchanged'> => {
  const present = await fingerprint();
  if ((await madeFrom()) === present) return 'unchanged';
  await rm(clipFolder, { recursive: true, force: true });
  const speak = await startSpeech();
  for (const language of spokenLanguages) await speakLanguage(speak, language);
  await writeFile(stamp, present);
  return 'made';
};

console.log(`Spoken symbols: ${await generate()}`);
