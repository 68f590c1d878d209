import { hongKongDay } from '@vestibule/domain/hong-kong-time';
import { termsStates } from '@vestibule/domain/terms-version';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { print, table } from '../output.ts';

export const addListCommand = (terms: Command, desk: Desk): void => {
  terms
    .command('list')
    .summary('all versions, newest first')
    .description("Lists every version, newest first: the brand's own, and those published.")
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  $ ops terms list')
    .action(async ({ json = false }: { json?: boolean }) => {
      const all = await desk.withParts(async ({ repositories, clock }) =>
        termsStates(await repositories.terms.versions(), hongKongDay(clock.now())).toReversed(),
      );
      const rows = all.map(({ version, effectiveFrom, state }) => [version, effectiveFrom, state]);
      print(desk.terminal, json, {
        value: all,
        text: table([['VERSION', 'IN FORCE FROM', 'STATE'], ...rows]),
      });
    });
};
