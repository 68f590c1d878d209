import type { AccountList, HeldAccount } from '@vestibule/contract/accounts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { paths } from '#app/paths.ts';
import { TroubleNotice } from '#forms/trouble-notice.tsx';
import { Button, ButtonLink, Buttons } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { AccountBlock } from './account-block.tsx';
import { AccountFrame } from './account-frame.tsx';
import { OfAccount, ProveLink, StateNote } from './act-link.tsx';
import { Question } from './question.tsx';
import { toldBefore } from './told.ts';
import { useStateRows } from './use-account-rows.ts';
import { useLinkActs } from './use-link-acts.ts';
import type { LinkAct, Wanted } from './use-link-acts.ts';

interface LinkProps {
  readonly account: HeldAccount;
  /** The act that is under way for this account. */
  readonly busy: LinkAct | undefined;
  readonly onAct: (act: LinkAct) => void;
}

const Acts = ({ account, busy, onAct }: LinkProps) => {
  const { t } = useTranslation();
  const mayLead = account.proved && account.status === 'open';
  const working = t('fields.busy');
  return (
    <>
      <ProveLink account={account} />
      {mayLead && (
        <Button small busy={busy === 'promote'} busyLabel={working} onClick={() => onAct('promote')}>
          {t('accounts.makePrimary')}
          <OfAccount account={account} />
        </Button>
      )}
      <Button small busy={busy === 'unlink'} busyLabel={working} onClick={() => onAct('unlink')}>
        {t('accounts.unlink')}
        <OfAccount account={account} />
      </Button>
    </>
  );
};

const Link = (props: LinkProps) => {
  const rowsOf = useStateRows();
  const { account } = props;
  return (
    <AccountBlock
      account={account}
      rows={rowsOf(account)}
      note={<StateNote account={account} />}
      {...(account.position > 1 && { acts: <Acts {...props} /> })}
    />
  );
};

const More = ({ mayLink }: Pick<AccountList, 'mayLink'>) => {
  const { t } = useTranslation();
  if (!mayLink) return <Notice>{t('accounts.links.full')}</Notice>;
  return (
    <Buttons>
      <ButtonLink look="primary" to={paths.portal.linkAccount}>
        {t('accounts.links.add')}
      </ButtonLink>
    </Buttons>
  );
};

/** What was just done is read out; it stands until the next act. */
const useTold = () => {
  const location = useLocation();
  const [told, setTold] = useState(() => toldBefore(location.state));
  return [told, setTold] as const;
};

/** The links of this Internet User ID (rules §3): prove, unlink, choose another primary, link a further one. */
export const LinkedAccountsPage = () => {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const [told, setTold] = useTold();
  const [asked, setAsked] = useState<Wanted>();
  const [underWay, setUnderWay] = useState<Wanted>();
  const { perform, again, isPending, trouble } = useLinkActs((done) => {
    setTold(done);
    // The button that was pressed may be gone, with its account.
    heading.current?.focus();
  });
  const confirm = () => {
    setAsked(undefined);
    if (asked === undefined || isPending) return;
    setTold(undefined);
    setUnderWay(asked);
    perform(asked);
  };
  return (
    <AccountFrame title={t('accounts.links.page')} lead={t('accounts.links.lead')} heading={heading}>
      {({ items, mayLink }) => (
        <>
          {told !== undefined && (
            <Notice tone="ok">
              <output>{t(`accounts.links.told.${told.what}`, { id: told.id })}</output>
            </Notice>
          )}
          <TroubleNotice trouble={trouble} isPending={isPending} retry={again} />
          {items.map((account) => (
            <Link
              key={account.id}
              account={account}
              busy={isPending && underWay?.account.id === account.id ? underWay.act : undefined}
              onAct={(act) => setAsked({ act, account })}
            />
          ))}
          <More mayLink={mayLink} />
          {asked !== undefined && (
            <Question wanted={asked} onYes={confirm} onNo={() => setAsked(undefined)} />
          )}
        </>
      )}
    </AccountFrame>
  );
};
