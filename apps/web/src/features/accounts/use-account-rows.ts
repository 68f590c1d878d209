import type { HeldAccount, ProvedAccount } from '@vestibule/contract/accounts';
import { useTranslation } from 'react-i18next';
import { useMomentWords } from '#forms/use-basic-password-words.ts';
import { useLocale } from '#i18n/use-locale.ts';
import type { AnswerRow } from '#ui/answers.tsx';

/** Whether it was proved, and if so of what kind and in what state: what a list of links shows. */
export const useStateRows = (): ((account: HeldAccount) => readonly AnswerRow[]) => {
  const { t } = useTranslation();
  return (account) => {
    const proof = {
      key: 'proof',
      name: t('accounts.proof'),
      value: t(`accounts.proofs.${account.proved ? 'proved' : 'unproved'}`),
      none: !account.proved,
    };
    if (!account.proved) return [proof];
    return [
      { key: 'kind', name: t('accounts.holderKind'), value: t(`accounts.holderKinds.${account.holderKind}`) },
      { key: 'status', name: t('accounts.status'), value: t(`accounts.statuses.${account.status}`) },
      proof,
    ];
  };
};

/** The name in the reader's script first; an account may have but one. */
const useName = () => {
  const isEnglish = useLocale() === 'en';
  return ({ nameZh, nameEn }: ProvedAccount): string =>
    (isEnglish ? [nameEn, nameZh] : [nameZh, nameEn]).filter(Boolean).join('\n');
};

/** All that an account shows of itself in the summary. */
export const useSummaryRows = (): ((account: HeldAccount) => readonly AnswerRow[]) => {
  const { t } = useTranslation();
  const timeOf = useMomentWords();
  const nameOf = useName();
  const stateRows = useStateRows();
  const contact = (key: 'email' | 'phone', value: string | null): AnswerRow => ({
    key,
    name: t(`accounts.${key}`),
    value: value ?? t('accounts.none'),
    none: value === null,
  });
  return (account) => {
    if (!account.proved) return stateRows(account);
    const { basicPasswordSetAt, basicPasswordChangeableFrom: from } = account;
    const lines = [t('accounts.setOn', { time: timeOf(basicPasswordSetAt) })];
    if (from !== null) lines.push(t('accounts.changeableFrom', { time: timeOf(from) }));
    return [
      { key: 'name', name: t('accounts.name'), value: nameOf(account) },
      ...stateRows(account),
      contact('email', account.maskedEmail),
      contact('phone', account.maskedPhone),
      { key: 'basicPassword', name: t('accounts.basicPassword'), value: lines.join('\n') },
    ];
  };
};
