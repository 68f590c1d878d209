import { broadcastState } from '@vestibule/domain/broadcasts';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { writeInstant } from '../hong-kong-time.ts';
import type { OperatorParts } from '../operator-parts.ts';
import { print, table } from '../output.ts';
import { Refusal } from '../refusal.ts';
import { reference } from './reference-argument.ts';

const shown = async ({ repositories, clock }: OperatorParts, called: string) => {
  const found = await repositories.publications.find(called);
  if (found === undefined) throw new Refusal(`no message has the reference ${called}`);
  const { id: _id, _count, texts, ...row } = found;
  return {
    ...row,
    state: broadcastState(row, clock.now()),
    reads: _count.reads,
    texts: texts.map(({ locale, subject, body }) => ({ locale, subject, body })),
  };
};

type Shown = Awaited<ReturnType<typeof shown>>;

const time = (moment: Date | null): string => (moment === null ? '-' : writeInstant(moment));

const textOf = (message: Shown): string => {
  const facts = [
    ['reference', message.reference],
    ['state', message.state],
    ['topic', message.topic],
    ['audience', message.audience],
    ['published', time(message.publishedAt)],
    ['until', time(message.until)],
    ['withdrawn', time(message.withdrawnAt)],
    ['reads', String(message.reads)],
    ...message.attachments.map(({ position, fileName, locale, size }) => [
      `file ${position}`,
      `${fileName} (${locale ?? 'every language'}, ${size} bytes)`,
    ]),
  ];
  const texts = message.texts.map(({ locale, subject, body }) => `--- ${locale}: ${subject}\n${body}`);
  return [table(facts), ...texts].join('\n\n');
};

export const addShowCommand = (broadcast: Command, desk: Desk): void => {
  broadcast
    .command('show')
    .summary('one message with its texts and files')
    .description('Shows one message as it stands, in every language. Times are Hong Kong time.')
    .argument('<reference>', 'of the message', reference)
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  $ ops broadcast show BRD20261201-01')
    .action(async (called: string, { json = false }: { json?: boolean }) => {
      const message = await desk.withParts((parts) => shown(parts, called));
      print(desk.terminal, json, { value: message, text: textOf(message) });
    });
};
