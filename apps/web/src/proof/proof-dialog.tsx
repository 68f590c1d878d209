import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { faultAt } from '#forms/field-faults.ts';
import { SecretField } from '#forms/secret-field.tsx';
import { SubmitButton } from '#forms/submit-button.tsx';
import { TroubleNotice } from '#forms/trouble-notice.tsx';
import { useFaultWords } from '#forms/use-fault-words.ts';
import { Button } from '#ui/button.tsx';
import { FormDialog } from '#ui/form-dialog.tsx';
import { useInternetPasswordWords } from './use-internet-password-words.ts';
import { useProofForm } from './use-proof-form.ts';

interface ProofDialogProps {
  readonly onProved: () => void;
  readonly onCancel: () => void;
}

/** The Internet Password once more, in front of the page whose act waits for it. */
export const ProofDialog = ({ onProved, onCancel }: ProofDialogProps) => {
  const { t } = useTranslation();
  const { form, submission } = useProofForm(onProved);
  const faultWords = useFaultWords();
  const refusalWords = useInternetPasswordWords();
  const { timesFaulty, refusal } = submission;
  const { setFocus } = form;
  useEffect(() => {
    // One field: what is wrong is read with it, and it is to be typed again.
    if (timesFaulty > 0) setFocus('internetPassword');
  }, [timesFaulty, setFocus]);
  const code = faultAt(form.formState.errors, 'internetPassword');
  const words = code === refusal?.code ? refusalWords(refusal) : undefined;
  return (
    <FormDialog
      icon="safe"
      title={t('proof.title')}
      lead={t('proof.lead')}
      onSubmit={submission.submit}
      onEscape={onCancel}
      buttons={
        <>
          <SubmitButton isPending={submission.isPending}>{t('proof.submit')}</SubmitButton>
          <Button onClick={onCancel}>{t('proof.cancel')}</Button>
        </>
      }
    >
      <SecretField
        {...form.register('internetPassword')}
        id="proof-internetPassword"
        autoComplete="current-password"
        label={t('proof.internetPassword')}
        fault={code && (words ?? faultWords(code))}
        full
      />
      <TroubleNotice {...submission} retry={submission.submit} />
    </FormDialog>
  );
};
