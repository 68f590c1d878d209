// How letters leave the house (docs/decisions/0041): by a mail server, or as files where there is none.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';

/** A plain-text mail. `id`: the same for each attempt, so that a letter sent twice is known as one. */
export interface Mail {
  readonly id: string;
  /** An address and nothing else: whoever hands it in has looked at its shape. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: Date;
}

/** Why a mail was not taken, in a word for the operator's list: never an address, never a word of the letter. */
export class NotCarried extends Error {
  override readonly name = 'NotCarried';
  /** `unreachable`: the others need not be tried now; `refused`: this one never will be taken; `failed`: another time perhaps. */
  readonly outcome: 'unreachable' | 'refused' | 'failed';

  constructor(outcome: NotCarried['outcome'], reason: string) {
    super(reason);
    this.outcome = outcome;
  }
}

export interface MailCarrier {
  /** Resolves once the mail is in other hands; rejects with `NotCarried`. */
  readonly carry: (mail: Mail) => Promise<void>;
  readonly close: () => void;
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).replace(/>$/, '');

const messageOf = (from: string, { id, to, subject, text, at }: Mail) => ({
  from,
  to: { name: '', address: to },
  subject,
  text,
  date: at,
  messageId: `<${id}@${domainOf(from)}>`,
  textEncoding: 'base64' as const,
  // No out-of-office answers to a machine (RFC 3834).
  headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  disableFileAccess: true,
  disableUrlAccess: true,
});

const unreachable = new Set([
  'ECONNECTION',
  'ETIMEDOUT',
  'ESOCKET',
  'EDNS',
  'EAUTH',
  'ETLS',
  'EPROTOCOL',
  'ECONNREFUSED',
  'ECONNRESET',
]);
const wordOf = (error: object, name: string): unknown =>
  new Map<string, unknown>(Object.entries(error)).get(name);

/** What nodemailer fails with, without what it quotes: servers repeat the address. */
const notCarried = (error: unknown): NotCarried => {
  if (error instanceof NotCarried) return error;
  if (!(error instanceof Error)) return new NotCarried('failed', 'unknown');
  const code = wordOf(error, 'code');
  const answer = wordOf(error, 'responseCode');
  const reason =
    [code, answer]
      .filter((word) => word !== undefined)
      .map(String)
      .join(' ') || error.name;
  if (code === 'EENVELOPE' && Number(answer) >= 550) return new NotCarried('refused', reason);
  return new NotCarried(typeof code === 'string' && unreachable.has(code) ? 'unreachable' : 'failed', reason);
};

/** Rejects when it takes longer: a server that drips byte after byte keeps no letter for ever. */
const within = async <T>(milliseconds: number, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_done, failed) => {
    timer = setTimeout(() => failed(new NotCarried('unreachable', 'too slow')), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

export interface SmtpOptions {
  /** smtp:// or smtps://, with user and password where the server wants them. */
  readonly url: string;
  readonly from: string;
  readonly limitMs: number;
}

/** This very machine, where nobody listens in between. */
const isHere = (url: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]', '::1'].includes(new URL(url).hostname);

/** Over a network by TLS only, from the beginning (smtps://) or after STARTTLS: a letter may hold a code. */
export const smtpCarrier = ({ url, from, limitMs }: SmtpOptions): MailCarrier => {
  const transport = createTransport({
    url,
    requireTLS: !isHere(url),
    connectionTimeout: limitMs / 3,
    greetingTimeout: limitMs / 3,
    socketTimeout: limitMs / 2,
    logger: false,
  });
  return {
    carry: async (mail) => {
      try {
        await within(limitMs, transport.sendMail(messageOf(from, mail)));
      } catch (error) {
        throw notCarried(error);
      }
    },
    close: () => transport.close(),
  };
};

const fileOf = (folder: string, id: string): string => join(folder, `${id}.eml`);

/** One file a letter, for nobody's eyes but the operator's; written whole under another name first. */
export const fileCarrier = (folder: string, from: string): MailCarrier => {
  const writer = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return {
    carry: async (mail) => {
      try {
        const { message } = await writer.sendMail(messageOf(from, mail));
        if (!Buffer.isBuffer(message)) throw new TypeError('a letter came as a stream');
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const unfinished = `${fileOf(folder, mail.id)}.${process.pid}`;
        await writeFile(unfinished, message, { mode: 0o600 });
        await rename(unfinished, fileOf(folder, mail.id));
      } catch (error) {
        throw notCarried(error);
      }
    },
    close: () => undefined,
  };
};

/** The words of a message that was written here, line feeds for line ends. */
export const wordsOfMessage = (message: string): string => {
  const end = message.indexOf('\n\n');
  const words = message.slice(end + 2);
  const encoded = /^content-transfer-encoding: base64$/im.test(message.slice(0, end));
  return (encoded ? Buffer.from(words, 'base64').toString('utf8') : words).replaceAll('\r\n', '\n').trimEnd();
};

/** The words of a letter in the file outbox; undefined where it is not there. */
export const readLetterFile = async (folder: string, id: string): Promise<string | undefined> => {
  const message = await readFile(fileOf(folder, id), 'utf8').catch(() => undefined);
  return message === undefined ? undefined : wordsOfMessage(message);
};

/** Text messages through an operator's gateway: `template` with `%s` for the number's digits, as `%s@sms.example`. */
export const textGateway = (carrier: MailCarrier, template: string): MailCarrier => ({
  ...carrier,
  carry: (mail) => carrier.carry({ ...mail, to: template.replace('%s', mail.to.replace(/\D/g, '')) }),
});
