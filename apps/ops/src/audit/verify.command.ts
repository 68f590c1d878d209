import { readSeal } from '@vestibule/api/features/audit/audit-seal.ts';
import type { AuditSeal } from '@vestibule/api/features/audit/audit-seal.ts';
import { verifyAuditLog } from '@vestibule/api/features/audit/verify-audit-log.ts';
import type { Verification } from '@vestibule/api/features/audit/verify-audit-log.ts';
import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { print, table } from '../output.ts';

interface VerifyFlags {
  readonly seal?: AuditSeal;
  readonly json?: boolean;
}

const seal = (text: string): AuditSeal => {
  const read = readSeal(text.trim());
  if (read === undefined)
    throw new InvalidArgumentError('A whole seal, as an earlier verification wrote it.');
  return read;
};

const faultWords: Readonly<Record<Verification['faults'][number]['fault'], string>> = {
  altered: 'does not hold what was written',
  missing: 'is missing, perhaps with others after it',
  inserted: 'was never written',
  unchained: 'does not follow the one before it',
  end_altered: 'is not where the chain ended, or that was changed',
  vanished: 'and all after it are gone',
};

const faultsText = ({ faults, faultCount }: Verification): string[] => {
  if (faultCount === 0) return [];
  const rows = faults.map(({ subject, sequence, fault }) => [subject, String(sequence), faultWords[fault]]);
  const untold = faultCount - faults.length;
  return [table([['SUBJECT', 'NUMBER', 'FAULT'], ...rows]), ...(untold > 0 ? [`and ${untold} more`] : [])];
};

const textOf = (verification: Verification): string => {
  const { events, subjects, faultCount, sealHolds, seal: next } = verification;
  const isWhole = faultCount === 0 && sealHolds !== false;
  return [
    `${events} events of ${subjects} subjects: ${isWhole ? 'whole' : 'BROKEN'}`,
    ...(sealHolds === false ? ['what the seal stands for is not there any more as it was'] : []),
    ...(sealHolds === true ? ['the seal holds'] : []),
    ...faultsText(verification),
    ...(next === undefined ? [] : [`seal: ${next}`]),
  ].join('\n');
};

const help = `
Finds every event that was changed, inserted or taken out by anybody who does not have the installation's keys. That the whole
database was put back to an earlier state only a seal can tell: keep the one that is printed where nobody who can change the
database can change it, and give it to the next verification. The service may run meanwhile.

Exit code: 0 whole, 1 broken.

Examples:
  $ ops audit verify
  $ ops audit verify --seal "$(cat /mnt/elsewhere/audit-seal)"
  $ ops audit verify --json`;

export const addVerifyCommand = (audit: Command, desk: Desk): void => {
  audit
    .command('verify')
    .summary('show that nobody changed the audit log')
    .description('Looks at every event of the audit log and tells what was changed, and where.')
    .option('--seal <seal>', 'of an earlier verification', seal)
    .option('--json', 'as JSON')
    .addHelpText('after', help)
    .action(async ({ seal: given, json = false }: VerifyFlags) => {
      const verification = await desk.withParts((parts) => verifyAuditLog(parts)({ seal: given }));
      if (verification.faultCount > 0 || verification.sealHolds === false) desk.endWith(1);
      print(desk.terminal, json, { value: verification, text: textOf(verification) });
    });
};
