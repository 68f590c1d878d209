import type { BasicPasswordDue } from '@vestibule/contract/basic-password';
import { useTranslation } from 'react-i18next';
import { AccountBox, AccountProgress } from '#ui/account-progress.tsx';
import type { ProgressItem } from '#ui/account-progress.tsx';
import { dotted } from './due-account.ts';

/** How far each account is; `now` is the position whose turn it is, if any. */
export const Progress = ({
  accounts,
  now,
}: Pick<BasicPasswordDue, 'accounts'> & { readonly now?: number | undefined }) => {
  const { t } = useTranslation();
  const items = accounts.map(({ position, state }): ProgressItem => {
    const isNow = position === now;
    const name = t(`basicPassword.shortName.${position}`);
    return {
      key: String(position),
      text: t(`basicPassword.states.${isNow ? 'now' : state}`, { name }),
      state: isNow ? 'now' : state === 'done' ? 'done' : 'todo',
    };
  });
  return <AccountProgress label={t('basicPassword.progress')} items={items} />;
};

/** The account the form is about, masked, and how many there are (rules.md §4: "1 of 2"). */
export const DueAccountBox = ({ due }: { readonly due: BasicPasswordDue }) => {
  const { t } = useTranslation();
  const { current, accounts } = due;
  if (current === null) return null;
  const number = accounts.findIndex(({ position }) => position === current.position) + 1;
  return (
    <AccountBox
      count={t('basicPassword.count', { number, total: accounts.length })}
      name={t(`basicPassword.accountName.${current.position}`)}
      id={dotted(current.maskedBasicUserId)}
      {...(accounts.length > 1 && { progress: <Progress accounts={accounts} now={current.position} /> })}
    />
  );
};
