import { useMutation } from '@tanstack/react-query';
import { abandonContactChange, startEmailChange, startPhoneChange } from '@vestibule/contract/particulars';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '#api/api-error.ts';
import { call } from '#api/client.ts';
import { FaultSummary } from '#forms/fault-summary.tsx';
import { faultAt } from '#forms/field-faults.ts';
import { SubmitButton } from '#forms/submit-button.tsx';
import { TextField } from '#forms/text-field.tsx';
import { TroubleNotice } from '#forms/trouble-notice.tsx';
import { useErrorWords, useFaultWords } from '#forms/use-fault-words.ts';
import { hourAndMinute } from '#i18n/hong-kong-time.ts';
import { PageTitle } from '#i18n/page-title.tsx';
import { useProven } from '#proof/use-proven.ts';
import { Button, Buttons } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { SheetForm, SheetLead } from '#ui/sheet.tsx';
import { keepParticulars } from './particulars.queries.ts';
import { useCodeForm } from './use-code-form.ts';
import type { CodeSheetProps } from './use-code-form.ts';

const starts = { email: startEmailChange, phone: startPhoneChange } as const;

/** Sends another code to the same address or number, or gives the change up. */
const useOtherActs = ({ account: { id }, pending: { channel, value } }: CodeSheetProps) => {
  const proven = useProven();
  const again = useMutation({
    mutationFn: () => proven(() => call(starts[channel], { params: { id }, body: { value } })),
    onSuccess: keepParticulars,
  });
  const abandon = useMutation({
    mutationFn: () => call(abandonContactChange, { params: { id, channel } }),
    onSuccess: keepParticulars,
  });
  return { again, abandon };
};

const useFault = ({ form, submission: { refusal } }: ReturnType<typeof useCodeForm>): string | undefined => {
  const { t } = useTranslation();
  const faultWords = useFaultWords();
  const code = faultAt(form.formState.errors, 'code');
  if (code === undefined) return undefined;
  if (code !== 'contact.code_wrong' || refusal?.is('contact.code_wrong') !== true) return faultWords(code);
  const { attemptsLeft } = refusal.data;
  return t('particulars.code.wrong', { count: attemptsLeft, number: attemptsLeft });
};

const OtherActs = (props: CodeSheetProps) => {
  const { t } = useTranslation();
  const words = useErrorWords();
  const { again, abandon } = useOtherActs(props);
  const [askedAgain, setAskedAgain] = useState(false);
  const error = again.error ?? abandon.error;
  return (
    <>
      {askedAgain && again.isSuccess && (
        <Notice tone="ok">
          <output>{t('particulars.code.sentAgain')}</output>
        </Notice>
      )}
      {error instanceof ApiError && (
        <Notice tone="warn" role="alert">
          <p>{words(error)}</p>
        </Notice>
      )}
      <Buttons>
        <Button
          busy={again.isPending}
          busyLabel={t('fields.busy')}
          onClick={() => {
            setAskedAgain(true);
            again.mutate();
          }}
        >
          {t('particulars.code.again')}
        </Button>
        <Button busy={abandon.isPending} busyLabel={t('fields.busy')} onClick={() => abandon.mutate()}>
          {t('particulars.code.abandon')}
        </Button>
      </Buttons>
    </>
  );
};

/** Asks for the code that was sent; another may be asked for, or the change be given up. */
export const CodeSheet = (props: CodeSheetProps) => {
  const { t } = useTranslation();
  const codes = useCodeForm(props);
  const { form, submission } = codes;
  const fault = useFault(codes);
  const { channel, value, expiresAt } = props.pending;
  const label = t('particulars.code.label');
  return (
    <SheetForm
      onSubmit={(event) => {
        event.preventDefault();
        submission.submit();
      }}
    >
      <PageTitle title={t(`particulars.${channel}.page`)} isFaulty={fault !== undefined} />
      <FaultSummary
        faults={fault === undefined ? [] : [{ path: 'code', label, words: fault }]}
        timesFaulty={submission.timesFaulty}
        secretsCleared={false}
      />
      <SheetLead>{t(`particulars.${channel}.sent`, { value })}</SheetLead>
      <TextField
        {...form.register('code')}
        id="code"
        code
        width={8}
        inputMode="numeric"
        autoComplete="one-time-code"
        label={label}
        hint={t('particulars.code.hint', { clock: hourAndMinute(new Date(expiresAt)) })}
        fault={fault}
      />
      <TroubleNotice {...submission} retry={submission.submit} />
      <Buttons>
        <SubmitButton isPending={submission.isPending}>{t(`particulars.${channel}.confirm`)}</SubmitButton>
      </Buttons>
      <OtherActs {...props} />
    </SheetForm>
  );
};
