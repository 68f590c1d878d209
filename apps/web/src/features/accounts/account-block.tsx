import type { HeldAccount } from '@vestibule/contract/accounts';
import { groupBasicUserId } from '@vestibule/domain/identifiers';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Answers } from '#ui/answers.tsx';
import type { AnswerRow } from '#ui/answers.tsx';
import { Block, BlockActs, BlockBody, BlockHead } from '#ui/block.tsx';

interface AccountBlockProps {
  readonly account: HeldAccount;
  readonly rows: readonly AnswerRow[];
  /** What the reader should know of this account now. */
  readonly note?: ReactNode;
  /** What can be done next; none: nothing. */
  readonly acts?: ReactNode;
}

/** One account: its place and number, what is known of it, and what can be done. */
export const AccountBlock = ({ account, rows, note, acts }: AccountBlockProps) => {
  const { t } = useTranslation();
  const id = useId();
  return (
    <Block labelledBy={id}>
      <BlockHead>
        <h2 id={id}>{t(`accounts.place.${account.position}`)}</h2>
        <span className="code">{groupBasicUserId(account.basicUserId)}</span>
      </BlockHead>
      <BlockBody>
        {note}
        <Answers rows={rows} />
      </BlockBody>
      {acts !== undefined && <BlockActs>{acts}</BlockActs>}
    </Block>
  );
};
