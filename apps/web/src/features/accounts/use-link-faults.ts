import { useTranslation } from 'react-i18next';
import type { ApiError } from '#api/api-error.ts';
import { faultAt } from '#forms/field-faults.ts';
import type { ToldFault } from '#forms/fault-summary.tsx';
import { useBasicPasswordWords, useMomentWords } from '#forms/use-basic-password-words.ts';
import { useFaultWords } from '#forms/use-fault-words.ts';
import { linkPaths } from './use-link-form.ts';
import type { LinkForm } from './use-link-form.ts';

type FieldPath = (typeof linkPaths)[number];

interface LinkFaults {
  readonly labels: Readonly<Record<FieldPath, string>>;
  readonly told: readonly ToldFault[];
  at(path: FieldPath): string | undefined;
}

export const useLinkFaults = ({ form, submission: { refusal } }: LinkForm): LinkFaults => {
  const { t } = useTranslation();
  const faultWords = useFaultWords();
  const timeOf = useMomentWords();
  const passwordWords = useBasicPasswordWords();
  const refusalWords = (refused: ApiError) =>
    refused.is('account.linking_rests')
      ? t('accounts.link.rests', { time: timeOf(refused.data.until) })
      : passwordWords(refused);
  const labels = {
    basicUserId: t('accounts.basicUserId'),
    identityPrefix: t('accounts.link.identityPrefix'),
    basicPassword: t('accounts.link.basicPassword'),
  };
  const at = (path: FieldPath) => {
    const code = faultAt(form.formState.errors, path);
    if (code === undefined) return undefined;
    const ofRefusal = refusal?.code === code ? refusalWords(refusal) : undefined;
    return ofRefusal ?? faultWords(code);
  };
  const told = linkPaths.flatMap((path) => {
    const words = at(path);
    return words === undefined ? [] : [{ path, label: labels[path], words }];
  });
  return { labels, told, at };
};
