import {
  broadcastAudiences,
  broadcastState,
  broadcastStates,
  broadcastTopics,
} from '@vestibule/domain/broadcasts';
import type { BroadcastState } from '@vestibule/domain/broadcasts';
import { defaultLocale } from '@vestibule/domain/locales';
import { Option } from 'commander';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { writeInstant } from '../hong-kong-time.ts';
import type { OperatorParts } from '../operator-parts.ts';
import { print, table } from '../output.ts';

interface ListFlags {
  readonly state?: BroadcastState;
  readonly topic?: string;
  readonly audience?: string;
  readonly json?: boolean;
}

const listed = async ({ repositories, clock }: OperatorParts, wanted: ListFlags) => {
  const now = clock.now();
  const all = await repositories.publications.list();
  const rows = all.map(({ texts, _count, id: _id, ...row }) => ({
    ...row,
    state: broadcastState(row, now),
    locales: texts.map(({ locale }) => locale),
    subject: texts.find(({ locale }) => locale === defaultLocale)?.subject ?? '',
    attachments: _count.attachments,
    reads: _count.reads,
  }));
  return rows.filter((row) =>
    (['state', 'topic', 'audience'] as const).every(
      (field) => wanted[field] === undefined || wanted[field] === row[field],
    ),
  );
};

type Listed = Awaited<ReturnType<typeof listed>>[number];

const heads = ['PUBLISHED', 'UNTIL', 'REFERENCE', 'STATE', 'TOPIC', 'AUDIENCE', 'FILES', 'READS', 'SUBJECT'];

const cellsOf = (row: Listed): string[] => [
  writeInstant(row.publishedAt),
  row.until === null ? '' : writeInstant(row.until),
  row.reference,
  row.state,
  row.topic,
  row.audience,
  String(row.attachments),
  String(row.reads),
  row.subject,
];

const help = `
planned: shown later; in-force: shown; expired: its end has come; withdrawn: taken back. READS counts the investors who have
opened it or marked it as read.

Examples:
  $ ops broadcast list
  $ ops broadcast list --state in-force --audience corporates
  $ ops broadcast list --topic system --json`;

export const addListCommand = (broadcast: Command, desk: Desk): void => {
  broadcast
    .command('list')
    .summary('messages, newest first, and what has become of them')
    .description('Lists messages, newest first, those for a later time too. Times are Hong Kong time.')
    .addOption(new Option('--state <state>', 'in this state').choices(broadcastStates))
    .addOption(new Option('--topic <topic>', 'about this').choices(broadcastTopics))
    .addOption(new Option('--audience <audience>', 'for these readers').choices(broadcastAudiences))
    .option('--json', 'as JSON')
    .addHelpText('after', help)
    .action(async ({ json = false, ...wanted }: ListFlags) => {
      const rows = await desk.withParts((parts) => listed(parts, wanted));
      const text = rows.length === 0 ? 'none' : table([heads, ...rows.map(cellsOf)]);
      print(desk.terminal, json, { value: rows, text });
    });
};
