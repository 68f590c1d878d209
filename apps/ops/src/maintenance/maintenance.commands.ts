import { addMaintenance } from '@vestibule/api/features/service-hours/add-maintenance.ts';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { writeInstant } from '../hong-kong-time.ts';
import { instant } from '../instant-argument.ts';
import { print, table } from '../output.ts';
import { Refusal } from '../refusal.ts';

interface AddFlags {
  readonly from: Date;
  readonly to: Date;
  readonly operator: string;
  readonly json?: boolean;
}

const refusals = { empty: '--to must be after --from', past: 'that time is over already' } as const;

const addAction =
  (desk: Desk) =>
  async ({ from, to, operator, json = false }: AddFlags): Promise<void> => {
    const outcome = await desk.withParts((parts) =>
      addMaintenance(parts)({ startsAt: from, endsAt: to, operator }),
    );
    if (outcome !== 'added') throw new Refusal(refusals[outcome]);
    const text = `the service closes from ${writeInstant(from)} to ${writeInstant(to)}, Hong Kong time`;
    print(desk.terminal, json, { value: { from, to }, text });
  };

const addHelp = `
From --from to --to every request is refused, and the pages say when the service opens again; they come back by themselves. Whoever is
about to sign in reads of it half an hour before. Nobody is written to, and what was added cannot be taken back.

Next: tell investors ahead with "ops broadcast publish --topic system"; "ops maintenance list" shows what is to come.

Example:
  $ ops maintenance add --from 2026-12-01T22:00 --to 2026-12-02T01:00 --operator "Chan Tai Man"`;

const addAddCommand = (maintenance: Command, desk: Desk): void => {
  maintenance
    .command('add')
    .summary('close the service for a while')
    .description('Closes the service beside the weekly timetable. Stands in the audit log with your name.')
    .requiredOption('--from <time>', 'Hong Kong time, such as 2026-12-01T22:00', instant)
    .requiredOption('--to <time>', 'Hong Kong time', instant)
    .requiredOption('--operator <name>', 'who closes it')
    .option('--json', 'as JSON')
    .addHelpText('after', addHelp)
    .action(addAction(desk));
};

const addListCommand = (maintenance: Command, desk: Desk): void => {
  maintenance
    .command('list')
    .summary('unscheduled maintenance to come')
    .description(
      'Lists unscheduled maintenance that is not over. The weekly timetable is fixed and not listed. Hong Kong time.',
    )
    .option('--json', 'as JSON')
    .addHelpText('after', '\nNothing is changed.\n\nExample:\n  $ ops maintenance list')
    .action(async ({ json = false }: { json?: boolean }) => {
      const windows = await desk.withParts(({ repositories, clock }) =>
        repositories.maintenance.upcoming(clock.now()),
      );
      const rows = windows.map(({ startsAt, endsAt }) => [writeInstant(startsAt), writeInstant(endsAt)]);
      print(desk.terminal, json, {
        value: windows,
        text: rows.length === 0 ? 'none' : table([['FROM', 'TO'], ...rows]),
      });
    });
};

export const addMaintenanceCommands = (program: Command, desk: Desk): void => {
  const maintenance = program.command('maintenance').summary('add and list unscheduled maintenance');
  addAddCommand(maintenance, desk);
  addListCommand(maintenance, desk);
};
