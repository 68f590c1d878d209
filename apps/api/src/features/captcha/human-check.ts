import { createHash, timingSafeEqual } from 'node:crypto';
import type { CaptchaAnswer, CaptchaChallenge } from '@vestibule/contract';
import {
  foldSpokenAnswer,
  humanCheckLifetimeMs,
  pictureAlphabet,
  pictureLength,
  spokenAlphabets,
  spokenLength,
  verifyWork,
} from '@vestibule/domain/human-check';
import type { HumanCheckPurpose, HumanCheckWay, SpokenLanguage } from '@vestibule/domain/human-check';
import { fail } from '#failure.ts';
import type { Parts } from '#parts.ts';
import type { Expected, StoredChallenge } from './captcha.repository.ts';

/** Whether somebody is there (rules.md §9). Three ways, one answer; whoever asks for it need not know which. */
export interface HumanCheck {
  /** Hands a challenge to a browser for a purpose; `replaces` is thrown away. */
  issue(request: ChallengeRequest): Promise<CaptchaChallenge>;
  /**
   * Uses a challenge up, whatever the answer is worth. Fails with `captcha.wrong`, or `captcha.expired` where there is no such challenge
   * (any more) for this browser and purpose.
   */
  take(attempt: Attempt): Promise<void>;
}

export interface ChallengeRequest {
  readonly purpose: HumanCheckPurpose;
  readonly way: HumanCheckWay;
  readonly browser: string;
  /** What an audio check is spoken in. */
  readonly language?: SpokenLanguage | undefined;
  readonly replaces?: string | undefined;
}

export interface Attempt {
  readonly purpose: HumanCheckPurpose;
  readonly browser: string;
  readonly answer: CaptchaAnswer;
}

/** What a composition chooses of the human check. */
export interface HumanCheckWorld {
  /** A PNG; `random` as below. */
  readonly drawPicture: (text: string, random: () => number) => Buffer;
  /** A WAV file; `random` as below. */
  readonly speakSymbols: (text: string, language: SpokenLanguage, random: () => number) => Buffer;
  /** At least 0 and less than 1; in production from a source that cannot be foretold. */
  readonly random: () => number;
  readonly work: { readonly bits: number; readonly rounds: number };
}

type HumanCheckParts = Pick<Parts, 'repositories' | 'clock' | 'ids' | 'keyedHashes'> & HumanCheckWorld;

const sha256 = (text: string): Uint8Array => createHash('sha256').update(text).digest();

const drawText = (alphabet: string, length: number, random: () => number): string =>
  Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join('');

/** The id is part of it, so that equal answers do not look equal. */
const answerMac = ({ keyedHashes }: HumanCheckParts, id: string, answer: string): string =>
  keyedHashes.mac('human-check', id, answer);

interface Drawn {
  readonly expected: Expected;
  /** What the browser is shown of it. */
  readonly shown:
    | { way: 'picture'; picture: string }
    | { way: 'audio'; language: SpokenLanguage; audio: string }
    | { way: 'work'; salt: string; bits: number; rounds: number };
}

const drawPicture = (parts: HumanCheckParts, id: string): Drawn => {
  const text = drawText(pictureAlphabet, pictureLength, parts.random);
  const picture = `data:image/png;base64,${parts.drawPicture(text, parts.random).toString('base64')}`;
  const expected = { way: 'picture', answerMac: answerMac(parts, id, text) } as const;
  return { expected, shown: { way: 'picture', picture } };
};

/** Has a text of its own: whoever hears it learns nothing about a picture. */
const drawAudio = (parts: HumanCheckParts, id: string, language: SpokenLanguage): Drawn => {
  const text = drawText(spokenAlphabets[language], spokenLength, parts.random);
  const sound = parts.speakSymbols(text, language, parts.random);
  const audio = `data:audio/wav;base64,${sound.toString('base64')}`;
  const expected = { way: 'audio', answerMac: answerMac(parts, id, text) } as const;
  return { expected, shown: { way: 'audio', language, audio } };
};

const drawWork = (parts: HumanCheckParts): Drawn => {
  const work = { salt: parts.ids.token(), ...parts.work };
  return { expected: { way: 'work', work }, shown: { way: 'work', ...work } };
};

const draw = (parts: HumanCheckParts, id: string, { way, language = 'yue' }: ChallengeRequest): Drawn => {
  switch (way) {
    case 'picture':
      return drawPicture(parts, id);
    case 'audio':
      return drawAudio(parts, id, language);
    case 'work':
      return drawWork(parts);
  }
};

const sameText = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};

const isRight = (parts: HumanCheckParts, { id, expected }: StoredChallenge, answer: string): boolean => {
  switch (expected.way) {
    case 'picture':
      return sameText(answerMac(parts, id, answer), expected.answerMac);
    case 'audio':
      return sameText(answerMac(parts, id, foldSpokenAnswer(answer)), expected.answerMac);
    case 'work':
      return verifyWork(expected.work, answer, sha256);
  }
};

export const humanCheck = (parts: HumanCheckParts): HumanCheck => ({
  issue: async (request) => {
    const { purpose, browser, replaces } = request;
    const { captchas } = parts.repositories;
    if (replaces !== undefined) await captchas.discard(replaces, browser);
    const id = parts.ids.uuid();
    const { expected, shown } = draw(parts, id, request);
    const expiresAt = new Date(parts.clock.now().getTime() + humanCheckLifetimeMs);
    await captchas.add({ id, purpose, browser, expiresAt, expected });
    return { challengeId: id, purpose, expiresAt: expiresAt.toISOString(), ...shown };
  },

  take: async ({ purpose, browser, answer: { challengeId, answer } }) => {
    const challenge = await parts.repositories.captchas.take(challengeId);
    const live =
      challenge !== undefined &&
      challenge.purpose === purpose &&
      challenge.browser === browser &&
      challenge.expiresAt > parts.clock.now();
    if (!live) return fail('captcha.expired');
    if (!isRight(parts, challenge, answer)) fail('captcha.wrong');
  },
});
