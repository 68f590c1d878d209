/*
 * What a human check is for and what its answers look like (rules.md §9, security.md "CAPTCHA").
 * Its state (issued, used up, expired) is the server's; here stand only the shapes and the arithmetic of the work.
 */

/** What a check may be asked for; a check passed for one purpose serves no other. */
export const humanCheckPurposes = ['registration', 'sign-in', 'basic-password', 'cancellation'] as const;

export type HumanCheckPurpose = (typeof humanCheckPurposes)[number];

/** Reading a picture, listening to it, or letting the browser work for some seconds. */
export const humanCheckWays = ['picture', 'audio', 'work'] as const;

export type HumanCheckWay = (typeof humanCheckWays)[number];

/** What an audio check may be spoken in, by ISO 639-3 or 639-1: Cantonese (which it is unless told), Mandarin, English. */
export const spokenLanguages = ['yue', 'cmn', 'en'] as const;

export type SpokenLanguage = (typeof spokenLanguages)[number];

/** 26 symbols without look-alikes and without pairs that differ by size only. */
export const pictureAlphabet = 'ADEFGHLMNQRTYadefhmnrty347';

export const pictureLength = 6;

/**
 * The symbols an audio check is drawn from: those that nobody mixes up with another by ear, over a poor loudspeaker. So there is no 1 (it
 * rhymes with 7 in Cantonese and Mandarin, with 9 in English), no 6 in Mandarin (9) nor 8 in English (H), nor the letters that rhyme on -ee.
 */
export const spokenAlphabets: Readonly<Record<SpokenLanguage, string>> = {
  yue: '02346789HMRWXY',
  cmn: '02345789HKMWXY',
  en: '0234679HKMRWY',
};

export const spokenLength = 6;

/**
 * What was typed by ear, as it is compared: by ear there is no case, no width and no gap, and the letter O is what many write for a zero
 * (it is in no alphabet above). Text that is no answer at all comes back as some other text that is none.
 */
export function foldSpokenAnswer(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase().replaceAll('O', '0');
}

/** How long a check may be answered, in milliseconds. */
export const humanCheckLifetimeMs = 5 * 60 * 1000;

/** Six letters or digits. Not only those of the alphabet: who misreads gets "wrong", not a lesson in the alphabet. */
export function isPictureAnswerShape(text: string): boolean {
  return /^[A-Za-z0-9]{6}$/.test(text);
}

/**
 * Work to be done: for each round below `rounds`, a nonce such that the SHA-256 of `salt:round:nonce` begins with
 * `bits` zero bits. Many small rounds instead of one big make the time even and the progress visible.
 */
export type WorkChallenge = { salt: string; bits: number; rounds: number };

/** SHA-256 of a text's UTF-8 bytes; the caller's, since Node, browser and worker each have another. */
export type Sha256 = (text: string) => Uint8Array;

/** How many bits are zero before the first that is one, from the most significant bit of the first byte. */
export function leadingZeroBits(bytes: Uint8Array): number {
  const whole = bytes.findIndex((byte) => byte !== 0);
  if (whole === -1) return bytes.length * 8;
  // clz32 counts within 32 bits, of which a byte fills the last eight.
  return whole * 8 + Math.clz32(bytes[whole] ?? 0) - 24;
}

/** The text that is hashed: the nonce in decimal, whatever base it is sent in. */
export function workCandidate(salt: string, round: number, nonce: number): string {
  return `${salt}:${round}:${nonce}`;
}

/** The nonces of all rounds as they are sent: base 36, joined by dots. */
export function formatWorkAnswer(nonces: readonly number[]): string {
  return nonces.map((nonce) => nonce.toString(36)).join('.');
}

/** The nonces of an answer, or undefined unless it is exactly what `formatWorkAnswer` writes for so many rounds. */
export function parseWorkAnswer(text: string, rounds: number): number[] | undefined {
  const nonces = text.split('.').map((part) => Number.parseInt(part, 36));
  const whole =
    nonces.length === rounds && nonces.every((nonce) => Number.isSafeInteger(nonce) && nonce >= 0);
  // parseInt is lenient (blanks, upper case, trailing signs): only what is written back unchanged was strict.
  return whole && formatWorkAnswer(nonces) === text ? nonces : undefined;
}

function isSolved(
  challenge: WorkChallenge,
  { round, nonce }: { round: number; nonce: number },
  sha256: Sha256,
) {
  return leadingZeroBits(sha256(workCandidate(challenge.salt, round, nonce))) >= challenge.bits;
}

/** Whether an answer does all rounds of a challenge. A malformed answer, or a challenge without rounds, is never right. */
export function verifyWork(challenge: WorkChallenge, answer: string, sha256: Sha256): boolean {
  const nonces = parseWorkAnswer(answer, challenge.rounds);
  return nonces?.every((nonce, round) => isSolved(challenge, { round, nonce }, sha256)) ?? false;
}

/**
 * The first nonce from `startNonce` on that solves a round, or undefined after `maxTries`: a worker calls it again
 * with `startNonce + maxTries`, and can report progress or be stopped in between.
 */
export function solveWorkRound(
  challenge: WorkChallenge,
  { round, startNonce, maxTries }: { round: number; startNonce: number; maxTries: number },
  sha256: Sha256,
): number | undefined {
  for (let nonce = startNonce; nonce < startNonce + maxTries; nonce += 1) {
    if (isSolved(challenge, { round, nonce }, sha256)) return nonce;
  }
  return undefined;
}
