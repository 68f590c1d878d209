import { internetUserIdKey } from '@vestibule/domain/identifiers';
import { defaultLocale, locales } from '@vestibule/domain/locales';
import type { AccountEntry } from '#features/account/account-entry.ts';
import { importAccounts } from '#features/account/import-accounts.ts';
import { publishBroadcast } from '#features/broadcasts/publish-broadcast.ts';
import { corporateActionBroadcasts } from './broadcasts/corporate-action.ts';
import { narrowBroadcasts } from './broadcasts/narrow.ts';
import { rulesBroadcasts } from './broadcasts/rules.ts';
import { settlementBroadcasts } from './broadcasts/settlement.ts';
import { systemBroadcasts } from './broadcasts/system.ts';
import { demoPeople } from './demo-people.ts';
import type { DemoPerson } from './demo-people.ts';
import { chooseBasicPassword, enrol } from './enrol.ts';
import type { EnrolmentParts } from './enrol.ts';

const demoBroadcasts = [
  ...systemBroadcasts,
  ...corporateActionBroadcasts,
  ...settlementBroadcasts,
  ...rulesBroadcasts,
  ...narrowBroadcasts,
];

const entriesOf = ({ accounts, holderKind, identities, nameZh, nameEn }: DemoPerson): AccountEntry[] =>
  accounts.map(({ basicUserId, issuedBasicPassword }) => ({
    basicUserId,
    holderKind,
    identities,
    particulars: {
      nameZh,
      nameEn,
      email: `demo.${basicUserId}@example.com`,
      phone: '+85261230000',
      language: defaultLocale,
      status: 'open',
      addressLines: ['Flat A, 8/F', '1 Harbour Road', 'Wan Chai'],
    },
    basicPassword: issuedBasicPassword,
  }));

const openAccounts = async (parts: EnrolmentParts): Promise<void> => {
  const nothingDrawn = {
    draw: (basicUserId: string): never => {
      throw new Error(`the demonstration issues ${basicUserId} its Basic Password itself`);
    },
    keep: () => Promise.resolve(),
    operator: 'demonstration',
  };
  const entries = demoPeople.flatMap(entriesOf);
  const there = await parts.repositories.accounts.findByBasicUserIds(
    entries.map(({ basicUserId }) => basicUserId),
  );
  const known = new Set(there.map(({ basicUserId }) => basicUserId));
  // What their holders have changed since the last start is theirs.
  await importAccounts(parts)(
    entries.filter(({ basicUserId }) => !known.has(basicUserId)),
    nothingDrawn,
  );
};

const register = async (parts: EnrolmentParts, person: DemoPerson): Promise<void> => {
  const [identity] = person.identities;
  if (person.credentials === undefined || identity === undefined) return;
  if (await parts.repositories.users.isTaken(internetUserIdKey(person.credentials.internetUserId))) return;
  await enrol(parts, {
    ...person.credentials,
    basicUserIds: person.accounts.map(({ basicUserId }) => basicUserId),
    identityPrefix: identity.prefix,
    holderKind: person.holderKind,
    language: defaultLocale,
  });
};

const changeBasicPasswords = async (parts: EnrolmentParts, { accounts }: DemoPerson): Promise<void> => {
  for (const { basicUserId, chosenBasicPassword: basicPassword } of accounts) {
    if (basicPassword === undefined) continue;
    const account = await parts.repositories.accounts.findByBasicUserId(basicUserId);
    if (account === undefined) continue;
    const present = await parts.repositories.basicPasswords.present(account.id);
    if (present?.origin === 'issued')
      await chooseBasicPassword(parts, { accountId: account.id, basicPassword });
  }
};

const publish = async (parts: EnrolmentParts): Promise<void> => {
  for (const { texts, ...message } of demoBroadcasts)
    // A reference that is taken is this very message, published by an earlier start.
    await publishBroadcast(parts)({
      ...message,
      texts: locales.flatMap((locale) => {
        const text = texts[locale];
        return text === undefined ? [] : [{ locale, ...text }];
      }),
      operator: 'demonstration',
    });
};

/**
 * Fills a database with the demonstration's people and messages by the operator's and the investor's own acts. Done again it adds what is missing
 * and leaves alone what anybody has changed. Everybody knows these passwords, so it throws in production.
 */
export const seedDemo = async (
  parts: EnrolmentParts,
  { production }: { production: boolean },
): Promise<void> => {
  if (production) throw new Error('the demonstration is not for production: its passwords are public');
  await openAccounts(parts);
  for (const person of demoPeople) {
    await register(parts, person);
    await changeBasicPasswords(parts, person);
  }
  await publish(parts);
};
