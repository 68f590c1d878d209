import { createHash, timingSafeEqual } from 'node:crypto';
import type { CaptchaAnswer, CaptchaChallenge } from '@vestibule/contract';
import {
  humanCheckLifetimeMs,
  pictureAlphabet,
  pictureLength,
  verifyWork,
} from '@vestibule/domain/human-check';
import type { HumanCheckPurpose, HumanCheckWay } from '@vestibule/domain/human-check';
import { fail } from '#failure.ts';
import type { Parts } from '#parts.ts';
import type { Expected, StoredChallenge } from './captcha.repository.ts';

/** Whether somebody is there (rules.md §9). Two ways, one answer; whoever asks for it need not know which. */
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
  /** At least 0 and less than 1; in production from a source that cannot be foretold. */
  readonly random: () => number;
  readonly work: { readonly bits: number; readonly rounds: number };
}

type HumanCheckParts = Pick<Parts, 'repositories' | 'clock' | 'ids' | 'keyedHashes'> & HumanCheckWorld;

const sha256 = (text: string): Uint8Array => createHash('sha256').update(text).digest();

const pictureText = (random: () => number): string =>
  Array.from({ length: pictureLength }, () =>
    pictureAlphabet.charAt(Math.floor(random() * pictureAlphabet.length)),
  ).join('');

/** The id is part of it, so that equal answers do not look equal. */
const answerMac = ({ keyedHashes }: HumanCheckParts, id: string, answer: string): string =>
  keyedHashes.mac('human-check', id, answer);

interface Drawn {
  readonly expected: Expected;
  /** What the browser is shown of it. */
  readonly shown:
    | { way: 'picture'; picture: string }
    | { way: 'work'; salt: string; bits: number; rounds: number };
}

const draw = (parts: HumanCheckParts, id: string, way: HumanCheckWay): Drawn => {
  switch (way) {
    case 'picture': {
      const text = pictureText(parts.random);
      const picture = `data:image/png;base64,${parts.drawPicture(text, parts.random).toString('base64')}`;
      return { expected: { way, answerMac: answerMac(parts, id, text) }, shown: { way, picture } };
    }
    case 'work': {
      const work = { salt: parts.ids.token(), ...parts.work };
      return { expected: { way, work }, shown: { way, ...work } };
    }
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
    case 'work':
      return verifyWork(expected.work, answer, sha256);
  }
};

export const humanCheck = (parts: HumanCheckParts): HumanCheck => ({
  issue: async ({ purpose, way, browser, replaces }) => {
    const { captchas } = parts.repositories;
    if (replaces !== undefined) await captchas.discard(replaces, browser);
    const id = parts.ids.uuid();
    const { expected, shown } = draw(parts, id, way);
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
