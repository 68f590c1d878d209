import { listAuditEvents } from '@vestibule/api/features/audit/list-audit-events.ts';
import type { AuditPage, AuditQuestion } from '@vestibule/api/features/audit/list-audit-events.ts';
import { auditKinds } from '@vestibule/api/platform/audit-log-kinds.ts';
import type { AuditKind } from '@vestibule/api/platform/audit-log-kinds.ts';
import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { writeMoment } from '../hong-kong-time.ts';
import { instant } from '../instant-argument.ts';
import { print, table } from '../output.ts';
import { Refusal } from '../refusal.ts';

interface ListFlags {
  readonly user?: string;
  readonly account?: string;
  readonly subject?: string;
  readonly kind?: AuditKind;
  readonly since?: Date;
  readonly until?: Date;
  readonly limit: number;
  readonly after?: AuditQuestion['after'];
  readonly json?: boolean;
}

const mostListed = 10_000;

const limit = (text: string): number => {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < 1 || number > mostListed)
    throw new InvalidArgumentError(`A whole number from 1 to ${mostListed}.`);
  return number;
};

/** As `writePlace` writes it, at the end of a page. */
const place = (text: string): NonNullable<AuditQuestion['after']> => {
  const [time = '', id = ''] = text.split('/');
  const at = new Date(time);
  if (Number.isNaN(at.getTime()) || !/^[0-9a-f-]{36}$/.test(id))
    throw new InvalidArgumentError('As a list tells it at its end.');
  return { at, id };
};

const writePlace = ({ at, id }: NonNullable<AuditQuestion['after']>): string => `${at.toISOString()}/${id}`;

const factsOf = (data: unknown): string =>
  Object.entries(data ?? {})
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .join(' ');

const textOf = ({ events, next }: AuditPage): string => {
  const rows = events.map(({ at, subject, sequence, event, actor, data }) => [
    writeMoment(at),
    subject,
    String(sequence),
    event,
    actor,
    factsOf(data),
  ]);
  const listed = table([['TIME', 'SUBJECT', 'NUMBER', 'EVENT', 'ACTOR', 'FACTS'], ...rows]);
  if (rows.length === 0) return 'none';
  return next === undefined ? listed : `${listed}\nmore: --after ${writePlace(next)}`;
};

const nobody = ({ user, account }: ListFlags, asked: 'user' | 'account'): Refusal =>
  asked === 'user'
    ? new Refusal(`nobody has the Internet User ID ${user}`)
    : new Refusal(`no account has the Basic User ID ${account}`);

const listAction =
  (desk: Desk) =>
  async (flags: ListFlags): Promise<void> => {
    const { user, account, json = false, ...question } = flags;
    const page = await desk.withParts((parts) =>
      listAuditEvents(parts)({ ...question, internetUserId: user, basicUserId: account }),
    );
    if (page === 'user' || page === 'account') throw nobody(flags, page);
    const { events, next } = page;
    const value = { events, next: next === undefined ? null : writePlace(next) };
    print(desk.terminal, json, { value, text: textOf(page) });
  };

const help = `
docs/audit.md lists the kinds of events and what each tells. Times are Hong Kong time.

Examples:
  $ ops audit list --user PeterLam
  $ ops audit list --account 04128836 --since 2026-12-01T00:00 --until 2026-12-02T00:00
  $ ops audit list --kind session.failed --limit 50 --json`;

export const addListCommand = (audit: Command, desk: Desk): void => {
  audit
    .command('list')
    .summary('events, newest first')
    .description('Lists events of the audit log, newest first.')
    .option('--user <internet-user-id>', 'of this Internet User')
    .option('--account <basic-user-id>', 'of this account')
    .option('--subject <name>', 'of this chain, as the list names it: system, stranger:3f')
    .addOption(new Option('--kind <kind>', 'of this kind').choices(Object.keys(auditKinds)))
    .option('--since <time>', 'not before this time', instant)
    .option('--until <time>', 'before this time', instant)
    .addOption(new Option('--limit <count>', 'this many').argParser(limit).default(100))
    .option('--after <place>', 'go on where a list ended', place)
    .option('--json', 'as JSON')
    .addHelpText('after', help)
    .action(listAction(desk));
};
