import { chooseAlerts } from '@vestibule/contract/particulars';
import type { ParticularsView } from '@vestibule/contract/particulars';
import { declinableAlerts, isDeclinable } from '@vestibule/domain/letters';
import type { DeclinableAlert } from '@vestibule/domain/letters';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { call } from '#api/client.ts';
import { paths } from '#app/paths.ts';
import { SubmitButton } from '#forms/submit-button.tsx';
import { TroubleNotice } from '#forms/trouble-notice.tsx';
import { useSubmission } from '#forms/use-submission.ts';
import { useProven } from '#proof/use-proven.ts';
import { ButtonLink, Buttons } from '#ui/button.tsx';
import { Checkbox } from '#ui/checkbox.tsx';
import { Notice } from '#ui/notice.tsx';
import { Points } from '#ui/points.tsx';
import { FieldGroup, SheetForm, SheetSection } from '#ui/sheet.tsx';
import { ParticularsFrame } from './particulars-frame.tsx';
import { useDone } from './use-done.ts';

type Wanted = Record<DeclinableAlert, boolean>;

const useAlertsForm = ({ declinedAlerts }: ParticularsView) => {
  const proven = useProven();
  const done = useDone('alerts');
  const wants = (alert: DeclinableAlert): boolean => !declinedAlerts.includes(alert);
  const form = useForm<Wanted, unknown, Wanted>({
    defaultValues: {
      'new-device': wants('new-device'),
      'account-linked': wants('account-linked'),
      'account-unlinked': wants('account-unlinked'),
      'primary-changed': wants('primary-changed'),
    },
  });
  const submission = useSubmission(form, {
    paths: declinableAlerts,
    send: async (wanted) => {
      const declined = declinableAlerts.filter((alert) => !wanted[alert]);
      await done(await proven(() => call(chooseAlerts, { body: { declined } })));
    },
    faultsOf: () => undefined,
  });
  return { form, submission };
};

const AlertsSheet = (view: ParticularsView) => {
  const { t } = useTranslation();
  const { form, submission } = useAlertsForm(view);
  const hasEmail = view.accounts.some(({ position, maskedEmail }) => position === 1 && maskedEmail !== null);
  return (
    <SheetForm
      onSubmit={(event) => {
        event.preventDefault();
        submission.submit();
      }}
    >
      {!hasEmail && <Notice tone="warn">{t('particulars.alerts.noEmail')}</Notice>}
      <FieldGroup legend={t('particulars.alerts.choose')}>
        {declinableAlerts.map((alert) => (
          <Checkbox key={alert} {...form.register(alert)}>
            {t(`particulars.alerts.names.${alert}`)}
          </Checkbox>
        ))}
      </FieldGroup>
      <SheetSection>
        <p>{t('particulars.alerts.always')}</p>
        <Points
          points={view.alerts
            .filter((alert) => !isDeclinable(alert))
            .map((alert) => ({ key: alert, text: t(`particulars.alerts.names.${alert}`) }))}
        />
      </SheetSection>
      <TroubleNotice {...submission} retry={submission.submit} />
      <Buttons>
        <SubmitButton isPending={submission.isPending}>{t('particulars.alerts.submit')}</SubmitButton>
        <ButtonLink to={paths.portal.particulars}>{t('particulars.cancel')}</ButtonLink>
      </Buttons>
    </SheetForm>
  );
};

/** Which alerts are sent by e-mail; some are sent in any case. */
export const AlertsPage = () => {
  const { t } = useTranslation();
  return (
    <ParticularsFrame title={t('particulars.alerts.page')} lead={t('particulars.alerts.lead')}>
      {(view) => <AlertsSheet {...view} />}
    </ParticularsFrame>
  );
};
