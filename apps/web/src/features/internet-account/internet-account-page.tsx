import { useQuery } from '@tanstack/react-query';
import type { InternetAccount } from '@vestibule/contract/internet-account';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import { FetchNotice } from '#forms/fetch-notice.tsx';
import { longDay } from '#i18n/hong-kong-time.ts';
import { PageTitle } from '#i18n/page-title.tsx';
import { useLocale } from '#i18n/use-locale.ts';
import { Answers } from '#ui/answers.tsx';
import type { AnswerRow } from '#ui/answers.tsx';
import { Block, BlockBody, BlockHead } from '#ui/block.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { PortalTop } from '#ui/portal-layout.tsx';
import { internetAccountQuery } from './internet-account.queries.ts';
import { useTold } from './told.ts';

interface GoProps {
  readonly to: string;
  readonly verb: string;
  /** Read after the verb: which of the rows it is. */
  readonly subject: string;
}

const Go = ({ to, verb, subject }: GoProps) => (
  <Link to={to}>
    {verb}
    <span className="vh">{subject}</span>
  </Link>
);

const useUserRows = ({ internetUserId, registeredAt, internetPasswordSetAt, language }: InternetAccount) => {
  const { t } = useTranslation();
  const locale = useLocale();
  const verb = t('internetAccount.change');
  const day = (instant: string) => longDay(new Date(instant), locale);
  const password = t('internetAccount.user.password');
  const letters = t('internetAccount.user.language');
  return [
    {
      key: 'internetUserId',
      name: t('internetAccount.user.internetUserId'),
      value: <span className="code">{internetUserId}</span>,
    },
    { key: 'registeredAt', name: t('internetAccount.user.registeredAt'), value: day(registeredAt) },
    {
      key: 'password',
      name: password,
      value: t('internetAccount.user.passwordSetAt', { day: day(internetPasswordSetAt) }),
      change: <Go to={paths.portal.internetPassword} verb={verb} subject={password} />,
    },
    {
      key: 'language',
      name: letters,
      value: t(`internetAccount.language.names.${language}`),
      change: <Go to={paths.portal.language} verb={verb} subject={letters} />,
    },
  ];
};

const useSafetyRows = () => {
  const { t } = useTranslation();
  const verb = t('internetAccount.see');
  const activity = t('internetAccount.safety.activity');
  const sessions = t('internetAccount.safety.sessions');
  const cancel = t('internetAccount.safety.cancel');
  return [
    {
      key: 'activity',
      name: activity,
      value: t('internetAccount.safety.activityWhy'),
      none: true,
      change: <Go to={paths.portal.activity} verb={verb} subject={activity} />,
    },
    {
      key: 'sessions',
      name: sessions,
      value: t('internetAccount.safety.sessionsWhy'),
      none: true,
      change: <Go to={paths.portal.sessions} verb={verb} subject={sessions} />,
    },
    {
      key: 'cancel',
      name: cancel,
      value: t('internetAccount.safety.cancelWhy'),
      none: true,
      change: (
        <Go to={paths.cancellation.details} verb={t('internetAccount.safety.cancelLink')} subject={cancel} />
      ),
    },
  ];
};

const RowsBlock = ({ title, rows }: { readonly title: string; readonly rows: readonly AnswerRow[] }) => {
  const id = useId();
  return (
    <Block labelledBy={id}>
      <BlockHead>
        <h2 id={id}>{title}</h2>
      </BlockHead>
      <BlockBody>
        <Answers rows={rows} />
      </BlockBody>
    </Block>
  );
};

const UserBlock = ({ account }: { readonly account: InternetAccount }) => {
  const { t } = useTranslation();
  return <RowsBlock title={t('internetAccount.user.title')} rows={useUserRows(account)} />;
};

const DoneNotice = ({ account }: { readonly account: InternetAccount }) => {
  const { t } = useTranslation();
  const told = useTold();
  if (told === undefined) return null;
  const language = t(`internetAccount.language.names.${account.language}`);
  return (
    <Notice tone="ok">
      <output>{t(`internetAccount.${told}.done`, { language })}</output>
    </Notice>
  );
};

/** 互聯網戶口資料 (rules.md §6): who one is here, one's accounts, and the ways to one's own access. */
export const InternetAccountPage = ({ accounts }: { readonly accounts?: ReactNode }) => {
  const { t } = useTranslation();
  const { data: account, error, refetch } = useQuery(internetAccountQuery);
  const safetyRows = useSafetyRows();
  return (
    <>
      <PageTitle title={t('internetAccount.page')} />
      <PortalTop>
        <PageHeading>{t('internetAccount.page')}</PageHeading>
      </PortalTop>
      {account === undefined ? (
        <FetchNotice
          loading={t('internetAccount.loading')}
          failed={t('internetAccount.failed')}
          error={error}
          retry={() => void refetch()}
        />
      ) : (
        <>
          <DoneNotice account={account} />
          <UserBlock account={account} />
        </>
      )}
      {accounts}
      <RowsBlock title={t('internetAccount.safety.title')} rows={safetyRows} />
    </>
  );
};
