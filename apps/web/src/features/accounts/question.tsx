import { groupBasicUserId } from '@vestibule/domain/identifiers';
import { useTranslation } from 'react-i18next';
import { AlertDialog } from '#ui/alert-dialog.tsx';
import { Button } from '#ui/button.tsx';
import type { Wanted } from './use-link-acts.ts';

interface QuestionProps {
  readonly wanted: Wanted;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

const groups = { unlink: 'unlinking', promote: 'promoting' } as const;

/** What an act on a link means, told before it is done; the harmless answer has the focus. */
export const Question = ({ wanted: { act, account }, onYes, onNo }: QuestionProps) => {
  const { t } = useTranslation();
  const group = groups[act];
  const id = groupBasicUserId(account.basicUserId);
  return (
    <AlertDialog
      tone="warn"
      icon="alert"
      title={t(`accounts.${group}.title`, { id })}
      onEscape={onNo}
      buttons={
        <>
          <Button onClick={onNo}>{t(`accounts.${group}.keep`)}</Button>
          <Button look={act === 'unlink' ? 'danger' : 'primary'} onClick={onYes}>
            {t(`accounts.${group}.confirm`)}
          </Button>
        </>
      }
    >
      <p>{t(`accounts.${group}.text`)}</p>
    </AlertDialog>
  );
};
