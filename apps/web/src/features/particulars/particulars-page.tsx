import { brand } from '@vestibule/brand';
import type { AccountParticulars, ParticularsView } from '@vestibule/contract/particulars';
import { groupBasicUserId } from '@vestibule/domain/identifiers';
import { isDeclinable } from '@vestibule/domain/letters';
import type { ContactChannel } from '@vestibule/domain/particulars';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { paths } from '#app/paths.ts';
import { Answers } from '#ui/answers.tsx';
import type { AnswerRow } from '#ui/answers.tsx';
import { Block, BlockBody, BlockHead } from '#ui/block.tsx';
import { Notice } from '#ui/notice.tsx';
import { ParticularsFrame } from './particulars-frame.tsx';
import { toldBefore } from './told.ts';

interface ChangeProps {
  readonly to: string;
  /** Read after the verb: which of the rows it is. */
  readonly subject: string;
}

const Change = ({ to, subject }: ChangeProps) => {
  const { t } = useTranslation();
  return (
    <Link to={to}>
      {t('particulars.change')}
      <span className="vh">{subject}</span>
    </Link>
  );
};

const useContactRow = (account: AccountParticulars) => {
  const { t } = useTranslation();
  return (channel: ContactChannel): AnswerRow => {
    const value = channel === 'email' ? account.maskedEmail : account.maskedPhone;
    const waiting = account.pending.find((pending) => pending.channel === channel);
    return {
      key: channel,
      name: t(`particulars.rows.${channel}`),
      value: (
        <>
          {value ?? t('particulars.none')}
          {waiting !== undefined && (
            <>
              <br />
              {t('particulars.waiting', { value: waiting.value })}
            </>
          )}
        </>
      ),
      none: value === null,
    };
  };
};

const addressOf = (lines: readonly string[]): ReactNode =>
  lines.map((line, index) => (
    <span key={`${String(index)} ${line}`}>
      {index > 0 && <br />}
      {line}
    </span>
  ));

const useRows = (account: AccountParticulars): AnswerRow[] => {
  const { t } = useTranslation();
  const contactRow = useContactRow(account);
  const { id, addressLines, language } = account;
  const rows: (AnswerRow & { readonly to: string; readonly subject: string })[] = [
    {
      key: 'address',
      name: t('particulars.rows.address'),
      value: addressLines.length === 0 ? t('particulars.none') : addressOf(addressLines),
      none: addressLines.length === 0,
      to: paths.portal.address(id),
      subject: t('particulars.rows.address'),
    },
    { ...contactRow('email'), to: paths.portal.email(id), subject: t('particulars.rows.email') },
    { ...contactRow('phone'), to: paths.portal.phone(id), subject: t('particulars.rows.phone') },
    {
      key: 'language',
      name: t('particulars.rows.language'),
      value: t(`internetAccount.language.names.${language}`),
      to: paths.portal.paperLanguage(id),
      subject: t('particulars.rows.language'),
    },
  ];
  if (account.status === 'closed') return rows.map(({ to: _to, subject: _subject, ...row }) => row);
  return rows.map(({ to, subject, ...row }) => ({ ...row, change: <Change to={to} subject={subject} /> }));
};

/** Whoever comes from one account's summary starts at that account. */
const useNamedByAddress = (id: string): RefObject<HTMLHeadingElement | null> => {
  const heading = useRef<HTMLHeadingElement>(null);
  const isNamed = useLocation().hash === `#${id}`;
  useEffect(() => {
    if (!isNamed) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView();
  }, [isNamed]);
  return heading;
};

const AccountBlock = ({ account }: { readonly account: AccountParticulars }) => {
  const { t } = useTranslation();
  const { id } = account;
  const heading = useNamedByAddress(id);
  const rows = useRows(account);
  return (
    <Block labelledBy={id}>
      <BlockHead>
        <h2 ref={heading} id={id} tabIndex={-1}>
          {t(`basicPassword.accountName.${account.position}`)}
        </h2>
        <span className="code">{groupBasicUserId(account.basicUserId)}</span>
      </BlockHead>
      <BlockBody>
        {account.status === 'closed' && <Notice>{t('particulars.closed')}</Notice>}
        <Answers rows={rows} />
      </BlockBody>
    </Block>
  );
};

const AlertsBlock = ({ alerts, declinedAlerts }: ParticularsView) => {
  const { t } = useTranslation();
  const heading = useId();
  const title = t('particulars.rows.alerts');
  const choosable = alerts.filter(isDeclinable);
  const chosen = choosable.length - declinedAlerts.length;
  return (
    <Block labelledBy={heading}>
      <BlockHead>
        <h2 id={heading}>{title}</h2>
      </BlockHead>
      <BlockBody>
        <Answers
          rows={[
            {
              key: 'alerts',
              name: t('particulars.alerts.choose'),
              value: t('particulars.alerts.summary', { total: choosable.length, chosen }),
              change: <Change to={paths.portal.alerts} subject={title} />,
            },
          ]}
        />
      </BlockBody>
    </Block>
  );
};

const DoneNotice = () => {
  const { t } = useTranslation();
  const told = toldBefore(useLocation().state);
  if (told === undefined) return null;
  return (
    <Notice tone="ok">
      <output>{t(`particulars.done.${told}`)}</output>
    </Notice>
  );
};

/** 更改投資者戶口資料 (rules.md §6): the particulars of each proved account, and the way to change each of them. */
export const ParticularsPage = () => {
  const { t } = useTranslation();
  return (
    <ParticularsFrame
      title={t('particulars.page')}
      lead={t('particulars.lead', { hotline: brand.hotline })}
      back={false}
    >
      {(view) => (
        <>
          <DoneNotice />
          {view.accounts.map((account) => (
            <AccountBlock key={account.id} account={account} />
          ))}
          <AlertsBlock {...view} />
        </>
      )}
    </ParticularsFrame>
  );
};
