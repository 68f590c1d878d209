import { sendingLimitMs } from '@vestibule/domain/letters';
import { join } from 'node:path';
import { fileCarrier, smtpCarrier, textGateway } from '#platform/mail-carrier.ts';
import type { Post } from './deliver-letters.ts';

export interface PostOptions {
  readonly dataFolder: string;
  readonly publicOrigins: readonly string[];
  readonly mail: {
    readonly smtpUrl?: string | undefined;
    readonly from: string;
    readonly textGateway?: string | undefined;
  };
}

/** Where letters are kept that no server takes: a file each, 0600 in a folder 0700. */
export const outboxFolder = (dataFolder: string): string => join(dataFolder, 'outbox');

/** The ways out of the house that the configuration names: what has none goes into files. */
export const postOf = ({ dataFolder, publicOrigins, mail }: PostOptions, warn: Post['warn']): Post => {
  const files = fileCarrier(outboxFolder(dataFolder), mail.from);
  const { smtpUrl, from, textGateway: template } = mail;
  const mails = smtpUrl === undefined ? files : smtpCarrier({ url: smtpUrl, from, limitMs: sendingLimitMs });
  return {
    carriers: { mail: mails, text: template === undefined ? files : textGateway(mails, template) },
    origin: publicOrigins[0],
    warn,
  };
};
