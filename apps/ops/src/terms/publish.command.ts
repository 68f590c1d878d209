import { publishTerms } from '@vestibule/api/features/terms/publish-terms.ts';
import type { PublicationOutcome } from '@vestibule/api/features/terms/publish-terms.ts';
import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { resolve } from 'node:path';
import type { Desk } from '../desk.ts';
import { print } from '../output.ts';
import { Refusal } from '../refusal.ts';
import { readTermsFile } from './terms-file.ts';

interface PublishFlags {
  readonly file: string;
  readonly operator: string;
  readonly effectiveFrom?: string;
  readonly json?: boolean;
}

const day = (text: string): string => {
  const moment = new Date(`${text}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(text) ||
    Number.isNaN(moment.getTime()) ||
    !moment.toJSON().startsWith(text)
  )
    throw new InvalidArgumentError('A day as 2027-01-31.');
  return text;
};

const whyNot = (outcome: Extract<PublicationOutcome, { published: false }>, version: string): string => {
  const { version: standing, effectiveFrom } = outcome.standing;
  switch (outcome.why) {
    case 'day_passed':
      return 'terms come into force today or later, not on a day that has passed';
    case 'not_later':
      return `${version} must be named later, and come into force no earlier, than ${standing} of ${effectiveFrom}`;
  }
};

const publishAction =
  (desk: Desk) =>
  async ({ file, operator, effectiveFrom, json = false }: PublishFlags): Promise<void> => {
    const { version, sections } = await readTermsFile(resolve(desk.terminal.folder, file));
    const publication = { version, sections, operator, effectiveFrom };
    const outcome = await desk.withParts((parts) => publishTerms(parts)(publication));
    if (!outcome.published) throw new Refusal(whyNot(outcome, version));
    print(desk.terminal, json, {
      value: { version, effectiveFrom: outcome.effectiveFrom },
      text: `${version} is published and in force from ${outcome.effectiveFrom}, Hong Kong time`,
    });
  };

const help = `
From its day on, whoever signs in is asked to accept the version before anything else; a session under way goes on to
its end (8 hours at most), and a registration that accepted the version before begins again. What was published is
never changed or taken back: publish a further version instead.

The file holds a version in three languages: the same sections, in the same order, with as many paragraphs. Begin with
the present text:
  $ ops terms show --json > terms.json

  { "version": "1.1",
    "sections": { "zh-Hant": [ { "id": "acceptance", "title": "…", "gist": "…", "paragraphs": ["…"] } ],
                  "zh-Hans": [ … ], "en": [ … ] } }

Examples:
  $ ops terms publish --file terms.json --operator "Chan Tai Man"
  $ ops terms publish --file terms.json --operator "Chan Tai Man" --effective-from 2027-01-01`;

export const addPublishCommand = (terms: Command, desk: Desk): void => {
  terms
    .command('publish')
    .summary('publish a new version')
    .description('Publishes a version of the terms of use. Stands in the audit log with your name.')
    .requiredOption('--file <file>', 'JSON with the version in three languages')
    .requiredOption('--operator <name>', 'who publishes')
    .option('--effective-from <day>', 'in force from this day on, Hong Kong time; today if not given', day)
    .option('--json', 'as JSON')
    .addHelpText('after', help)
    .action(publishAction(desk));
};
