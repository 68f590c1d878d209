import type { TermsPublication } from '@vestibule/api/features/terms/publish-terms.ts';
import { defaultLocale, locales } from '@vestibule/domain/locales';
import type { Locale } from '@vestibule/domain/locales';
import { Option } from 'commander';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { print } from '../output.ts';
import { Refusal } from '../refusal.ts';

interface ShowFlags {
  readonly locale: Locale;
  readonly json?: boolean;
}

type TermsVersion = Pick<TermsPublication, 'version' | 'sections'> & { readonly effectiveFrom: string };

const written = ({ version, effectiveFrom, sections }: TermsVersion, locale: Locale): string =>
  [
    `${version}, in force from ${effectiveFrom}`,
    ...sections[locale].map(({ title, gist, paragraphs }, index) =>
      [`${String(index + 1)}. ${title}`, `   ${gist}`, ...paragraphs].join('\n\n'),
    ),
  ].join('\n\n');

const findVersion = (desk: Desk, version: string | undefined): Promise<TermsVersion> =>
  desk.withParts(async ({ repositories, clock }) => {
    if (version === undefined) return repositories.terms.inForce(clock.now());
    const found = await repositories.terms.find(version);
    if (found === undefined) throw new Refusal(`there is no version ${version} of the terms`);
    return found;
  });

export const addShowCommand = (terms: Command, desk: Desk): void => {
  terms
    .command('show')
    .summary('the text of a version')
    .description('Prints a version of the terms: the one in force, or the one named.')
    .argument('[version]', 'such as 1.0')
    .addOption(new Option('--locale <locale>', 'in which language').choices(locales).default(defaultLocale))
    .option('--json', 'in three languages, as `terms publish --file` takes it')
    .addHelpText('after', '\nExamples:\n  $ ops terms show\n  $ ops terms show 1.0 --json > terms.json')
    .action(async (version: string | undefined, { locale, json = false }: ShowFlags) => {
      const found = await findVersion(desk, version);
      print(desk.terminal, json, { value: found, text: written(found, locale) });
    });
};
