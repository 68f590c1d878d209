import { defaultLocale, locales } from '@vestibule/domain/locales';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import type { OperatorParts } from '../operator-parts.ts';
import { writeInstant } from '../hong-kong-time.ts';
import { print } from '../output.ts';
import { Refusal } from '../refusal.ts';
import { messageReference } from './message-reference.ts';

const findMessage = async ({ repositories }: OperatorParts, reference: string) => {
  const found = await repositories.contact.find(reference);
  if (found === undefined) throw new Refusal(`no message has the reference ${reference}`);
  const { id: _id, userId, user, ...message } = found;
  const links = await repositories.accounts.linksOf(userId);
  return { ...message, ...user, basicUserIds: links.map(({ basicUserId }) => basicUserId) };
};

type Message = Awaited<ReturnType<typeof findMessage>>;

const languages = { 'zh-Hant': '繁體中文', 'zh-Hans': '简体中文', en: 'English' } as const;

const written = (message: Message): string => {
  const { handledAt, handledBy } = message;
  const locale = locales.find((one) => one === message.locale) ?? defaultLocale;
  const state =
    handledAt === null ? 'open' : `handled ${writeInstant(handledAt)} by ${handledBy ?? 'somebody'}`;
  return [
    `${message.reference}, ${state}`,
    `sent         ${writeInstant(message.sentAt)}`,
    `from         ${message.internetUserId}, Basic User IDs ${message.basicUserIds.join(', ')}`,
    `about        ${message.topic}`,
    `answer in    ${languages[locale]}`,
    `answer to    ${message.replyTo ?? 'the e-mail address on record'}`,
    '',
    message.text,
  ].join('\n');
};

export const addShowCommand = (messages: Command, desk: Desk): void => {
  messages
    .command('show')
    .summary('one message')
    .description('Prints a message, whose it is, and where and in which language the answer goes.')
    .argument('<reference>', 'as its sender was told it', messageReference)
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  $ ops messages show EQ20261124-7KQ2MX')
    .action(async (reference: string, { json = false }: { json?: boolean }) => {
      const value = await desk.withParts((parts) => findMessage(parts, reference));
      print(desk.terminal, json, { value, text: written(value) });
    });
};
