import { readConfig } from '@vestibule/api/env.ts';
import { outboxFolder } from '@vestibule/api/features/letters/post.ts';
import { readLetterFile } from '@vestibule/api/platform/mail-carrier.ts';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { writeInstant } from '../hong-kong-time.ts';
import { print } from '../output.ts';
import { Refusal } from '../refusal.ts';
import { letterId, stateOf } from './letter-text.ts';

const help = `
The words of a letter stand in the database until it was sent. Where no mail server is configured they are then read from its file in
DATA_FOLDER/outbox; where one is, they are gone.

Example:
  $ ops outbox show 019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071`;

export const addShowCommand = (outbox: Command, desk: Desk): void => {
  outbox
    .command('show')
    .summary('one letter with what it says')
    .description('Shows one letter: to whom, where it stands, and its words while there are any.')
    .argument('<id>', 'as "ops outbox list" tells it', letterId)
    .option('--json', 'as JSON')
    .addHelpText('after', help)
    .action(async (id: string, { json = false }: { json?: boolean }) => {
      const letter = await desk.withParts(({ repositories }) => repositories.letters.find(id));
      if (letter === null) throw new Refusal(`no letter has the id ${id}`);
      const filed =
        letter.body === '' ? await readLetterFile(outboxFolder(readConfig().dataFolder), id) : undefined;
      const body = filed ?? letter.body;
      const heads = [
        `Written  ${writeInstant(letter.createdAt)}`,
        `Kind     ${letter.kind}`,
        `To       ${letter.recipient}`,
        `Subject  ${letter.subject}`,
        `State    ${stateOf(letter)}`,
      ];
      const text = [...heads, '', body === '' ? '(its words are gone)' : body].join('\n');
      print(desk.terminal, json, { value: { ...letter, body }, text });
    });
};
