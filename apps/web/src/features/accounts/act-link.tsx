import type { HeldAccount } from '@vestibule/contract/accounts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '#app/paths.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

interface OfAccountProps {
  readonly account: HeldAccount;
}

/** Names the account for who meets a button alone. */
export const OfAccount = ({ account }: OfAccountProps) => {
  const { t } = useTranslation();
  const name = t(`basicPassword.shortName.${account.position}`);
  return <span className="vh">{t('accounts.ofAccount', { name })}</span>;
};

interface ActLinkProps extends OfAccountProps {
  readonly to: string;
  readonly children: ReactNode;
}

/** A way to what can be done for an account. */
export const ActLink = ({ account, to, children }: ActLinkProps) => (
  <ButtonLink small to={to}>
    {children}
    <OfAccount account={account} />
  </ButtonLink>
);

/** An issued Basic Password is changed with the proof, as at the first sign-in; one that its holder chose is given. */
export const ProveLink = ({ account }: OfAccountProps) => {
  const { t } = useTranslation();
  if (account.proved) return null;
  const { id, proof } = account;
  return (
    <ActLink
      account={account}
      to={proof === 'change' ? paths.portal.basicPassword(id) : paths.portal.proveAccount(id)}
    >
      {t('accounts.prove')}
    </ActLink>
  );
};

/** Why an account shows nothing, or that it was closed. */
export const StateNote = ({ account }: OfAccountProps) => {
  const { t } = useTranslation();
  if (!account.proved) return <Notice>{t(`accounts.unproved.${account.proof}`)}</Notice>;
  return account.status === 'closed' ? <Notice tone="warn">{t('accounts.closed')}</Notice> : null;
};
