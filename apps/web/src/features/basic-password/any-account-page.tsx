import { useQuery } from '@tanstack/react-query';
import type { AccountList, HeldAccount } from '@vestibule/contract/accounts';
import { groupBasicUserId } from '@vestibule/domain/identifiers';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { accountsQuery } from '#api/accounts-query.ts';
import { paths } from '#app/paths.ts';
import { FaultSummary } from '#forms/fault-summary.tsx';
import { FetchNotice } from '#forms/fetch-notice.tsx';
import { SubmitButton } from '#forms/submit-button.tsx';
import { TroubleNotice } from '#forms/trouble-notice.tsx';
import { useMomentWords } from '#forms/use-basic-password-words.ts';
import { PageTitle } from '#i18n/page-title.tsx';
import { AccountBox } from '#ui/account-progress.tsx';
import { ButtonLink, Buttons } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { PortalTop } from '#ui/portal-layout.tsx';
import { Sheet, SheetForm } from '#ui/sheet.tsx';
import { AnyChangedMessage } from './any-changed-message.tsx';
import { ChangeFields } from './change-fields.tsx';
import { useChangeFaults } from './use-change-faults.ts';
import { useChangeOfForm } from './use-change-form.ts';

interface AccountProps {
  readonly account: HeldAccount;
}

const Box = ({ account: { position, basicUserId } }: AccountProps) => {
  const { t } = useTranslation();
  return (
    <AccountBox
      count={t('basicPassword.page')}
      name={t(`basicPassword.accountName.${position}`)}
      id={<span className="nb">{groupBasicUserId(basicUserId)}</span>}
    />
  );
};

const ChangeSheet = ({ account, onChanged }: AccountProps & { readonly onChanged: () => void }) => {
  const { t } = useTranslation();
  const change = useChangeOfForm(account.id, onChanged);
  const faults = useChangeFaults(change);
  const { submission } = change;
  return (
    <SheetForm
      onSubmit={(event) => {
        event.preventDefault();
        submission.submit();
      }}
    >
      <PageTitle title={t('basicPassword.page')} isFaulty={faults.told.length > 0} />
      <FaultSummary
        faults={faults.told}
        timesFaulty={submission.timesFaulty}
        secretsCleared={submission.secretsCleared}
      />
      <Box account={account} />
      <ChangeFields
        {...change}
        faults={faults}
        {...(account.proved && { currentHint: t('basicPassword.anyTime.currentHint') })}
      />
      <TroubleNotice {...submission} retry={submission.submit} />
      <Buttons>
        <SubmitButton isPending={submission.isPending}>{t('basicPassword.submit')}</SubmitButton>
        <ButtonLink to={paths.portal.accounts}>{t('basicPassword.anyTime.cancel')}</ButtonLink>
      </Buttons>
    </SheetForm>
  );
};

/** Why the Basic Password can't be changed now, told before anything is typed; undefined if it can. */
const useObstacle = (account: HeldAccount | undefined): string | undefined => {
  const { t } = useTranslation();
  const timeOf = useMomentWords();
  if (account === undefined) return t('basicPassword.anyTime.unknown');
  if (!account.proved) return account.proof === 'give' ? t('basicPassword.anyTime.notProved') : undefined;
  if (account.status === 'closed') return t('basicPassword.anyTime.closed');
  const from = account.basicPasswordChangeableFrom;
  return from === null ? undefined : t('basicPassword.anyTime.tooRecent', { time: timeOf(from) });
};

const Obstacle = ({
  account,
  words,
}: {
  readonly account: HeldAccount | undefined;
  readonly words: string;
}) => {
  const { t } = useTranslation();
  return (
    <Sheet>
      {account !== undefined && <Box account={account} />}
      <Notice tone="warn">{words}</Notice>
      <Buttons>
        <ButtonLink look="primary" to={paths.portal.accounts}>
          {t('basicPassword.anyTime.continue')}
        </ButtonLink>
      </Buttons>
    </Sheet>
  );
};

interface FetchedProps {
  readonly accounts: AccountList;
  readonly id: string;
  readonly onChanged: (account: HeldAccount) => void;
}

const Fetched = ({ accounts, id, onChanged }: FetchedProps) => {
  const { t } = useTranslation();
  const account = accounts.items.find((one) => one.id === id);
  const obstacle = useObstacle(account);
  const isFirst = account !== undefined && !account.proved && obstacle === undefined;
  return (
    <>
      <PageTitle title={t('basicPassword.page')} />
      <PortalTop>
        <PageHeading>{t('basicPassword.title')}</PageHeading>
        <p>{t(isFirst ? 'basicPassword.anyTime.first' : 'basicPassword.anyTime.lead')}</p>
      </PortalTop>
      {account === undefined || obstacle !== undefined ? (
        <Obstacle account={account} words={obstacle ?? t('basicPassword.anyTime.unknown')} />
      ) : (
        <ChangeSheet key={account.id} account={account} onChanged={() => onChanged(account)} />
      )}
    </>
  );
};

/** rules.md §4: the Basic Password of any proved account, whenever its holder wants but once a day. */
export const AnyAccountPage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(accountsQuery);
  const [changed, setChanged] = useState<HeldAccount>();
  if (changed !== undefined && changed.id === id) return <AnyChangedMessage account={changed} />;
  if (id === '') return <Navigate to={paths.portal.accounts} replace />;
  if (data !== undefined) return <Fetched accounts={data} id={id} onChanged={setChanged} />;
  return (
    <>
      <PageTitle title={t('basicPassword.page')} />
      <PortalTop>
        <PageHeading>{t('basicPassword.title')}</PageHeading>
      </PortalTop>
      <FetchNotice
        loading={t('basicPassword.loading')}
        failed={t('basicPassword.failed')}
        error={error}
        retry={() => void refetch()}
      />
    </>
  );
};
