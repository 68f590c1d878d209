import type { Publication } from '@vestibule/api/features/broadcasts/publish-broadcast.ts';
import { attachmentLimits } from '@vestibule/domain/broadcasts';
import type { AttachmentFault } from '@vestibule/domain/broadcasts';
import { locales } from '@vestibule/domain/locales';
import type { Locale } from '@vestibule/domain/locales';
import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { Refusal } from '../refusal.ts';

type Attachment = NonNullable<Publication['attachments']>[number];

export interface AttachWish {
  readonly path: string;
  /** null: for every language. */
  readonly locale: Locale | null;
}

/** For commander: `FILE` or `FILE:en`, as often as there are files. */
export const attach = (text: string, before: readonly AttachWish[] = []): readonly AttachWish[] => {
  const locale = locales.find((known) => text.endsWith(`:${known}`)) ?? null;
  const path = locale === null ? text : text.slice(0, -locale.length - 1);
  return [...before, { path, locale }];
};

const megabyte = 1024 * 1024;

/** What is wrong with a file, in words. */
export const faultWords = (fault: AttachmentFault, fileName: string): string => {
  switch (fault) {
    case 'too_many':
      return `${fileName} is one too many: ${attachmentLimits.count} files at most`;
    case 'not_pdf':
      return `${fileName} is no PDF`;
    case 'too_large':
      return `${fileName} is larger than ${attachmentLimits.bytes / megabyte} MB`;
    case 'file_name':
      return `${fileName}: a file’s name is of letters, digits, blanks and -_.() and ends in .pdf, 100 characters at most`;
  }
};

const missing = (path: string) => (): never => {
  throw new Refusal(`there is no file ${path}`);
};

/** A file is measured before it is read: nobody waits for what would be refused. */
const readOne = async (folder: string, { path, locale }: AttachWish): Promise<Attachment> => {
  const whole = resolve(folder, path);
  const fileName = basename(whole).normalize('NFC');
  const { size } = await stat(whole).catch(missing(path));
  if (size > attachmentLimits.bytes) throw new Refusal(faultWords('too_large', fileName));
  const content = new Uint8Array(await readFile(whole).catch(missing(path)));
  return { fileName, locale, content };
};

export const readAttachments = async (
  folder: string,
  wishes: readonly AttachWish[],
): Promise<readonly Attachment[]> => {
  const attachments: Attachment[] = [];
  for (const wish of wishes) attachments.push(await readOne(folder, wish));
  return attachments;
};
