import { publishBroadcast } from '@vestibule/api/features/broadcasts/publish-broadcast.ts';
import type { Publication } from '@vestibule/api/features/broadcasts/publish-broadcast.ts';
import { broadcastTopics } from '@vestibule/domain/broadcasts';
import type { BroadcastTopic } from '@vestibule/domain/broadcasts';
import { defaultLocale } from '@vestibule/domain/locales';
import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { resolve } from 'node:path';
import type { Desk } from '../desk.ts';
import { writeInstant } from '../hong-kong-time.ts';
import { instant } from '../instant-argument.ts';
import { print, table } from '../output.ts';
import { Refusal } from '../refusal.ts';
import { readMessageFile, readMessages } from './message-file.ts';

interface PublishFlags {
  readonly topic: BroadcastTopic;
  readonly reference: string;
  readonly operator: string;
  readonly at?: Date;
  readonly file?: string;
  readonly subjectZhHant?: string;
  readonly bodyZhHant?: string;
  readonly subjectZhHans?: string;
  readonly bodyZhHans?: string;
  readonly subjectEn?: string;
  readonly bodyEn?: string;
  readonly json?: boolean;
}

const reference = (text: string): string => {
  if (!/^[A-Z0-9][A-Z0-9-]{0,39}$/.test(text))
    throw new InvalidArgumentError('Capitals, digits and hyphens, 40 at most.');
  return text;
};

const spoken = (subject: string | undefined, body: string | undefined) =>
  subject === undefined && body === undefined ? undefined : { subject, body };

const textsOf = (flags: PublishFlags, folder: string): Promise<Publication['texts']> | Publication['texts'] =>
  flags.file === undefined
    ? readMessages({
        'zh-Hant': spoken(flags.subjectZhHant, flags.bodyZhHant),
        'zh-Hans': spoken(flags.subjectZhHans, flags.bodyZhHans),
        en: spoken(flags.subjectEn, flags.bodyEn),
      })
    : readMessageFile(resolve(folder, flags.file));

const publishAction =
  (desk: Desk) =>
  async (flags: PublishFlags): Promise<void> => {
    const texts = await textsOf(flags, desk.terminal.folder);
    const { topic, reference, operator, at: publishedAt } = flags;
    const outcome = await desk.withParts((parts) =>
      publishBroadcast(parts)({ topic, reference, operator, publishedAt, texts }),
    );
    if (outcome === 'reference_taken')
      throw new Refusal(`a message with the reference ${reference} stands already`);
    const value = { reference, topic, locales: texts.map(({ locale }) => locale) };
    print(desk.terminal, flags.json ?? false, {
      value,
      text: `${reference} is published in ${value.locales.join(', ')}`,
    });
  };

const publishHelp = `
繁體 is required; a reader of a language that is not given reads 繁體. The file holds
  { "zh-Hant": { "subject": "…", "body": "…" }, "zh-Hans": { … }, "en": { … } }

Examples:
  $ ops broadcast publish --topic system --reference BRD20261201-01 --operator "Chan Tai Man" --file message.json
  $ ops broadcast publish --topic settlement --reference BRD20261224-01 --operator "Chan Tai Man" \\
      --subject-zh-hant 聖誕節前夕的交收安排 --body-zh-hant 當日下午不設交收。`;

const addPublishCommand = (broadcast: Command, desk: Desk): void => {
  const command = broadcast
    .command('publish')
    .summary('publish a message')
    .description('Publishes a broadcast message to all investors. Stands in the audit log with your name.')
    .addOption(
      new Option('--topic <topic>', 'what it is about').choices(broadcastTopics).makeOptionMandatory(),
    )
    .requiredOption('--reference <reference>', 'unique, such as BRD20261201-01', reference)
    .requiredOption('--operator <name>', 'who publishes')
    .option('--file <file>', 'JSON with the texts in up to three languages');
  for (const language of ['zh-hant', 'zh-hans', 'en'])
    command
      .option(`--subject-${language} <text>`, 'instead of a file')
      .option(`--body-${language} <text>`, 'instead of a file');
  command
    .option('--at <time>', 'not before this time, Hong Kong time (2026-12-01T09:00)', instant)
    .option('--json', 'as JSON')
    .addHelpText('after', publishHelp)
    .action(publishAction(desk));
};

const addListCommand = (broadcast: Command, desk: Desk): void => {
  broadcast
    .command('list')
    .summary('all messages, newest first')
    .description('Lists all messages, newest first, those for a later time too. Times are Hong Kong time.')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  $ ops broadcast list')
    .action(async ({ json = false }: { json?: boolean }) => {
      const all = await desk.withParts(({ repositories }) => repositories.broadcasts.all());
      const subject = (texts: (typeof all)[number]['texts']) =>
        texts.find(({ locale }) => locale === defaultLocale)?.subject ?? '';
      const rows = all.map(({ publishedAt, reference, topic, texts }) => [
        writeInstant(publishedAt),
        reference,
        topic,
        String(texts.length),
        subject(texts),
      ]);
      const text = table([['PUBLISHED', 'REFERENCE', 'TOPIC', 'LANGUAGES', 'SUBJECT'], ...rows]);
      print(desk.terminal, json, { value: all, text });
    });
};

export const addBroadcastCommands = (program: Command, desk: Desk): void => {
  const broadcast = program.command('broadcast').summary('publish and list broadcast messages');
  addPublishCommand(broadcast, desk);
  addListCommand(broadcast, desk);
};
