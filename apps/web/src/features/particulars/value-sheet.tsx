import { zodResolver } from '@hookform/resolvers/zod';
import { contactForm, startEmailChange, startPhoneChange } from '@vestibule/contract/particulars';
import type { AccountParticulars } from '@vestibule/contract/particulars';
import type { ContactChannel } from '@vestibule/domain/particulars';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { call } from '#api/client.ts';
import { paths } from '#app/paths.ts';
import { FaultSummary } from '#forms/fault-summary.tsx';
import { faultAt } from '#forms/field-faults.ts';
import { SubmitButton } from '#forms/submit-button.tsx';
import { TextField } from '#forms/text-field.tsx';
import { TroubleNotice } from '#forms/trouble-notice.tsx';
import { useFaultWords } from '#forms/use-fault-words.ts';
import { useSubmission } from '#forms/use-submission.ts';
import { PageTitle } from '#i18n/page-title.tsx';
import { useProven } from '#proof/use-proven.ts';
import { Answers } from '#ui/answers.tsx';
import { ButtonLink, Buttons } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { SheetForm, SheetSection } from '#ui/sheet.tsx';
import { keepParticulars } from './particulars.queries.ts';

interface Value {
  readonly value: string;
}

interface ValueSheetProps {
  readonly account: AccountParticulars;
  readonly channel: ContactChannel;
  /** The value whose code ran out. */
  readonly lapsed: string | undefined;
}

const starts = { email: startEmailChange, phone: startPhoneChange } as const;

/** Sends a code; what the server answers leads on to the page that asks for it. */
const useValueForm = ({ account, channel, lapsed = '' }: ValueSheetProps) => {
  const proven = useProven();
  const form = useForm<Value, unknown, Value>({
    resolver: zodResolver(contactForm[channel]),
    defaultValues: { value: lapsed },
    shouldFocusError: false,
  });
  const submission = useSubmission(form, {
    paths: ['value'],
    send: async (body) =>
      keepParticulars(await proven(() => call(starts[channel], { params: { id: account.id }, body }))),
    faultsOf: (error) => (error.is('request.invalid') ? error.data.issues : undefined),
  });
  return { form, submission };
};

const inputs = {
  email: { type: 'email', inputMode: 'email', autoComplete: 'email' },
  phone: { type: 'tel', inputMode: 'tel', autoComplete: 'tel' },
} as const;

/** Asks for the new address or number. */
export const ValueSheet = (props: ValueSheetProps) => {
  const { t } = useTranslation();
  const faultWords = useFaultWords();
  const { form, submission } = useValueForm(props);
  const { account, channel, lapsed } = props;
  const code = faultAt(form.formState.errors, 'value');
  const fault = code === undefined ? undefined : faultWords(code);
  const label = t(`particulars.${channel}.value`);
  const present = channel === 'email' ? account.maskedEmail : account.maskedPhone;
  return (
    <SheetForm
      onSubmit={(event) => {
        event.preventDefault();
        submission.submit();
      }}
    >
      <PageTitle title={t(`particulars.${channel}.page`)} isFaulty={fault !== undefined} />
      <FaultSummary
        faults={fault === undefined ? [] : [{ path: 'value', label, words: fault }]}
        timesFaulty={submission.timesFaulty}
        secretsCleared={false}
      />
      {lapsed !== undefined && (
        <Notice tone="warn" role="alert">
          <p>{t('particulars.code.lapsed')}</p>
        </Notice>
      )}
      <SheetSection>
        <Answers
          rows={[
            {
              key: 'present',
              name: t(`particulars.${channel}.now`),
              value: present ?? t('particulars.none'),
              none: present === null,
            },
          ]}
        />
      </SheetSection>
      <SheetSection>
        <TextField
          {...form.register('value')}
          {...inputs[channel]}
          id="value"
          label={label}
          hint={t(`particulars.${channel}.hint`)}
          fault={fault}
        />
      </SheetSection>
      <TroubleNotice {...submission} retry={submission.submit} />
      <Buttons>
        <SubmitButton isPending={submission.isPending}>{t(`particulars.${channel}.submit`)}</SubmitButton>
        <ButtonLink to={paths.portal.particulars}>{t('particulars.cancel')}</ButtonLink>
      </Buttons>
    </SheetForm>
  );
};
