import { publicationFault, publishBroadcast } from '@vestibule/api/features/broadcasts/publish-broadcast.ts';
import type {
  Publication,
  PublicationOutcome,
} from '@vestibule/api/features/broadcasts/publish-broadcast.ts';
import { attachmentLimits, broadcastAudiences, broadcastTopics } from '@vestibule/domain/broadcasts';
import type { BroadcastAudience, BroadcastTopic } from '@vestibule/domain/broadcasts';
import { Option } from 'commander';
import type { Command } from 'commander';
import { resolve } from 'node:path';
import type { Desk } from '../desk.ts';
import { writeInstant } from '../hong-kong-time.ts';
import { instant } from '../instant-argument.ts';
import type { OperatorParts } from '../operator-parts.ts';
import { print } from '../output.ts';
import { Refusal } from '../refusal.ts';
import { attach, faultWords, readAttachments } from './attachment-file.ts';
import type { AttachWish } from './attachment-file.ts';
import { readMessageFile, readMessages } from './message-file.ts';
import { reference } from './reference-argument.ts';

interface PublishFlags {
  readonly topic: BroadcastTopic;
  readonly reference: string;
  readonly operator: string;
  readonly audience: BroadcastAudience;
  readonly at?: Date;
  readonly until?: Date;
  readonly attach?: readonly AttachWish[];
  readonly dryRun?: boolean;
  readonly file?: string;
  readonly subjectZhHant?: string;
  readonly bodyZhHant?: string;
  readonly subjectZhHans?: string;
  readonly bodyZhHans?: string;
  readonly subjectEn?: string;
  readonly bodyEn?: string;
  readonly json?: boolean;
}

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

const refuse = (outcome: Exclude<PublicationOutcome, 'published'>, taken: string): never => {
  if (outcome === 'reference_taken')
    throw new Refusal(`a message with the reference ${taken} stands already`);
  if (outcome === 'ends_before_it_begins') throw new Refusal('--until is not after the message begins');
  throw new Refusal(faultWords(outcome.attachment, outcome.fileName));
};

/** What would become of it: nothing is written. */
const tryOut = async (
  { repositories, clock }: OperatorParts,
  publication: Publication,
): Promise<PublicationOutcome> => {
  const fault = publicationFault(publication, clock.now());
  if (fault !== undefined) return fault;
  const before = await repositories.publications.find(publication.reference);
  return before === undefined ? 'published' : 'reference_taken';
};

const when = (publishedAt: Date | undefined, until: Date | undefined): string =>
  (publishedAt === undefined ? '' : ` from ${writeInstant(publishedAt)}`) +
  (until === undefined ? '' : ` until ${writeInstant(until)}`);

const wordsFor = (
  { reference: called, texts, publishedAt, until, attachments = [] }: Publication,
  audience: BroadcastAudience,
): string => {
  const languages = texts.map(({ locale }) => locale).join(', ');
  const files =
    attachments.length === 0 ? '' : `, with ${attachments.map((file) => file.fileName).join(', ')}`;
  return `${called} in ${languages} for ${audience}${when(publishedAt, until)}${files}`;
};

const publishAction =
  (desk: Desk) =>
  async (flags: PublishFlags): Promise<void> => {
    const { topic, reference: called, operator, audience, at: publishedAt, until, dryRun = false } = flags;
    const { folder } = desk.terminal;
    const texts = await textsOf(flags, folder);
    const attachments = await readAttachments(folder, flags.attach ?? []);
    const message = { topic, reference: called, operator, audience, publishedAt, until, texts, attachments };
    const outcome = await desk.withParts((parts) =>
      dryRun ? tryOut(parts, message) : publishBroadcast(parts)(message),
    );
    if (outcome !== 'published') refuse(outcome, called);
    const value = {
      reference: called,
      topic,
      audience,
      locales: texts.map(({ locale }) => locale),
      attachments: attachments.map(({ fileName, locale, content }) => ({
        fileName,
        locale,
        size: content.byteLength,
      })),
      published: !dryRun,
    };
    const text = `${dryRun ? 'would publish' : 'published'} ${wordsFor(message, audience)}`;
    print(desk.terminal, flags.json ?? false, { value, text });
  };

const help = `
繁體 is required; a reader of a language that is not given reads 繁體. The file holds
  { "zh-Hant": { "subject": "…", "body": "…" }, "zh-Hans": { … }, "en": { … } }
Bodies are Markdown: headings, lists, tables, **strong**, [words](https://…). HTML is shown as it is written, pictures are left out.

Examples:
  $ ops broadcast publish --topic system --reference BRD20261201-01 --operator "Chan Tai Man" --file message.json --dry-run
  $ ops broadcast publish --topic settlement --reference BRD20261224-01 --operator "Chan Tai Man" \\
      --subject-zh-hant 聖誕節前夕的交收安排 --body-zh-hant 當日下午不設交收。 \\
      --at 2026-12-18T09:00 --until 2026-12-28T00:00 --audience individuals \\
      --attach 時間表.pdf:zh-Hant --attach timetable.pdf:en`;

export const addPublishCommand = (broadcast: Command, desk: Desk): void => {
  const command = broadcast
    .command('publish')
    .summary('publish a message')
    .description('Publishes a broadcast message. Stands in the audit log with your name.')
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
    .option('--until <time>', 'shown no more from this time on', instant)
    .addOption(
      new Option('--audience <audience>', 'for whom, by the kind of the primary account')
        .choices(broadcastAudiences)
        .default('all'),
    )
    .option(
      '--attach <file[:locale]>',
      `a PDF, for one language or for all; again for each, ${attachmentLimits.count} at most`,
      attach,
    )
    .option('--dry-run', 'check everything and publish nothing')
    .option('--json', 'as JSON')
    .addHelpText('after', help)
    .action(publishAction(desk));
};
