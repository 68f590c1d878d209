import { brand } from '@vestibule/brand';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import { PageTitle } from '#i18n/page-title.tsx';
import { Block, BlockBody } from '#ui/block.tsx';
import { Lead } from '#ui/flow.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { PortalTop } from '#ui/portal-layout.tsx';
import { RecordTable } from '#ui/record-table.tsx';

/** Only pages that work: what has none yet is done by telephone with a person, or by a message. */
const replacements = [
  { service: 'notices', to: paths.portal.notices, entry: 'notices' },
  { service: 'password', to: paths.portal.internetAccount, entry: 'internetAccount' },
  { service: 'particulars', to: paths.portal.particulars, entry: 'particulars' },
  { service: 'paper', to: paths.portal.forms, entry: 'forms' },
  { service: 'staff', to: paths.portal.contact, entry: 'contact' },
] as const;

const Replacements = () => {
  const { t } = useTranslation();
  const rows: { key: string; cells: ReactNode[] }[] = replacements.map(({ service, to, entry }) => ({
    key: service,
    cells: [
      t(`phoneSystem.services.${service}`),
      <Link key="to" to={to}>
        {t(`portal.entries.${entry}`)}
      </Link>,
    ],
  }));
  const other = [t('phoneSystem.services.other'), t('phoneSystem.otherNow', { hotline: brand.hotline })];
  return (
    <RecordTable
      label={t('phoneSystem.page')}
      columns={[
        { key: 'service', name: t('phoneSystem.columns.service') },
        { key: 'now', name: t('phoneSystem.columns.now') },
      ]}
      rows={[...rows, { key: 'other', cells: other }]}
    />
  );
};

/** 結算通電話系統 (rules.md §6): retired, and what replaces it. */
export const PhoneSystemPage = () => {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('phoneSystem.page')} />
      <PortalTop>
        <PageHeading>{t('phoneSystem.page')}</PageHeading>
        <Lead>{t('phoneSystem.lead')}</Lead>
      </PortalTop>
      <Notice icon="information">
        <b>{t('phoneSystem.retired')}</b>
        <p>{t('phoneSystem.password')}</p>
      </Notice>
      <Block>
        <BlockBody>
          <Replacements />
        </BlockBody>
      </Block>
      <Notice tone="warn">
        <p>{t('phoneSystem.caution')}</p>
      </Notice>
    </>
  );
};
