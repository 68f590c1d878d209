import type { HeldAccount } from '@vestibule/contract/accounts';
import { useTranslation } from 'react-i18next';
import { paths } from '#app/paths.ts';
import { ButtonLink, Buttons } from '#ui/button.tsx';
import { AccountBlock } from './account-block.tsx';
import { AccountFrame } from './account-frame.tsx';
import { ActLink, ProveLink, StateNote } from './act-link.tsx';
import { useSummaryRows } from './use-account-rows.ts';

const Acts = ({ account }: { readonly account: HeldAccount }) => {
  const { t } = useTranslation();
  if (!account.proved) return <ProveLink account={account} />;
  return (
    <>
      {account.basicPasswordChangeableFrom === null && (
        <ActLink account={account} to={paths.portal.basicPassword(account.id)}>
          {t('accounts.changeBasicPassword')}
        </ActLink>
      )}
      <ActLink account={account} to={paths.portal.particularsOf(account.id)}>
        {t('accounts.changeParticulars')}
      </ActLink>
    </>
  );
};

const Summary = ({ account }: { readonly account: HeldAccount }) => {
  const rowsOf = useSummaryRows();
  const isClosed = account.proved && account.status === 'closed';
  return (
    <AccountBlock
      account={account}
      rows={rowsOf(account)}
      note={<StateNote account={account} />}
      {...(!isClosed && {
        acts: <Acts account={account} />,
      })}
    />
  );
};

/** 我的賬戶: each account with its state, and what can be done next for it. */
export const AccountsPage = () => {
  const { t } = useTranslation();
  return (
    <AccountFrame title={t('accounts.page')} lead={t('accounts.lead')}>
      {({ items }) => (
        <>
          {items.map((account) => (
            <Summary key={account.id} account={account} />
          ))}
          <Buttons>
            <ButtonLink to={paths.portal.linkedAccounts}>{t('accounts.manage')}</ButtonLink>
          </Buttons>
        </>
      )}
    </AccountFrame>
  );
};
