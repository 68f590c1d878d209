import { useQuery } from '@tanstack/react-query';
import type { HeldAccount } from '@vestibule/contract/accounts';
import { groupBasicUserId } from '@vestibule/domain/identifiers';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { accountsQuery } from '#api/accounts-query.ts';
import { paths } from '#app/paths.ts';
import { FetchNotice } from '#forms/fetch-notice.tsx';
import { Answers } from '#ui/answers.tsx';
import type { AnswerRow } from '#ui/answers.tsx';
import { Block, BlockBody, BlockFoot, BlockHead } from '#ui/block.tsx';

const useRow = (): ((account: HeldAccount) => AnswerRow) => {
  const { t } = useTranslation();
  return (account) => ({
    key: account.id,
    name: t(`accounts.place.${account.position}`),
    value: (
      <>
        <span className="code nb">{groupBasicUserId(account.basicUserId)}</span>
        <br />
        <span className="small muted">{t(`accounts.proofs.${account.proved ? 'proved' : 'unproved'}`)}</span>
      </>
    ),
  });
};

/** The accounts in short, on the page of the Internet User ID, and the way to all that can be done with them. */
export const AccountsSection = () => {
  const { t } = useTranslation();
  const id = useId();
  const rowOf = useRow();
  const { data, error, refetch } = useQuery(accountsQuery);
  return (
    <Block labelledBy={id}>
      <BlockHead>
        <h2 id={id}>{t('accounts.links.page')}</h2>
      </BlockHead>
      <BlockBody>
        {data === undefined ? (
          <FetchNotice
            loading={t('accounts.loading')}
            failed={t('accounts.failed')}
            error={error}
            retry={() => void refetch()}
          />
        ) : (
          <Answers rows={data.items.map(rowOf)} />
        )}
      </BlockBody>
      <BlockFoot>
        <Link to={paths.portal.linkedAccounts}>{t('accounts.manage')}</Link>
      </BlockFoot>
    </Block>
  );
};
