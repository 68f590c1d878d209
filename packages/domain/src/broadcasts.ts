import type { HolderKind } from './registration.ts';

/** What a broadcast message is about; the portal's chooser 請選擇事項 filters by it (rules §4). */
export const broadcastTopics = ['system', 'corporate-action', 'settlement', 'rules'] as const;
export type BroadcastTopic = (typeof broadcastTopics)[number];

/** Whom a broadcast message is for: everybody, or the holders of one kind. */
export const broadcastAudiences = ['all', 'individuals', 'corporates'] as const;
export type BroadcastAudience = (typeof broadcastAudiences)[number];

/** The narrower audience that a holder belongs to, by the kind of the primary account. */
export const audienceOf = (holderKind: HolderKind): BroadcastAudience => {
  switch (holderKind) {
    case 'individual':
    case 'joint':
      return 'individuals';
    case 'corporate':
      return 'corporates';
  }
};

/** planned: published later; in force: shown; expired: its end has come; withdrawn: taken back, for good. */
export const broadcastStates = ['planned', 'in-force', 'expired', 'withdrawn'] as const;
export type BroadcastState = (typeof broadcastStates)[number];

interface Validity {
  readonly publishedAt: Date;
  /** The first moment at which it is shown no more; null: for good. */
  readonly until: Date | null;
  readonly withdrawnAt: Date | null;
}

/** What has become of a message at a moment. */
export const broadcastState = (message: Validity, now: Date): BroadcastState => {
  if (message.withdrawnAt !== null) return 'withdrawn';
  if (message.publishedAt > now) return 'planned';
  return message.until === null || message.until > now ? 'in-force' : 'expired';
};

/** A message shall end after it began: `until` is the first moment at which it is shown no more. */
export const endsAfterItBegins = (publishedAt: Date, until: Date | null): boolean =>
  until === null || until > publishedAt;

/** Marks of the text's form, which nobody searches for. */
const formMarks = /[*_`~]/gu;
/** Chinese is written without blanks: where a line was broken none is meant. */
const blankByHan = /(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu;

/**
 * A text as a search compares it: upper and lower case, full and half width, and every run of blanks alike. Chinese stays as it is typed;
 * what is found is a part of the text, not a word.
 */
export const foldForSearch = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(formMarks, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(blankByHan, '');

const turningMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The text without the unseen marks that turn the direction of writing: with them `exe.pdf` can be made to read `fdp.exe`. No text here needs one. */
export const withoutTurningMarks = (text: string): string => text.replaceAll(turningMarks, '');

/** As many files a message may have, and as many bytes each (issue 4). */
export const attachmentLimits = { count: 5, bytes: 5 * 1024 * 1024 } as const;

export const attachmentFaults = ['too_many', 'not_pdf', 'too_large', 'file_name'] as const;
export type AttachmentFault = (typeof attachmentFaults)[number];

/** Letters, digits and a few signs that every system keeps a file under; ends in `.pdf`. */
const saneFileName = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ()（）「」・_.-]{0,95}\.pdf$/iu;
/** `%PDF-`, with which each such file begins. */
const pdfMark = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** What is wrong with a file that shall go along with a message; undefined: nothing. */
export const attachmentFault = ({
  fileName,
  content,
}: {
  readonly fileName: string;
  readonly content: Uint8Array;
}): Exclude<AttachmentFault, 'too_many'> | undefined => {
  if (!saneFileName.test(fileName) || fileName.includes('..')) return 'file_name';
  if (content.byteLength > attachmentLimits.bytes) return 'too_large';
  return pdfMark.every((byte, index) => content[index] === byte) ? undefined : 'not_pdf';
};
