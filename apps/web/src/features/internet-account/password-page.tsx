import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSession } from '#api/session-context.ts';
import { paths } from '#app/paths.ts';
import { FaultSummary } from '#forms/fault-summary.tsx';
import { faultAt } from '#forms/field-faults.ts';
import { InternetPasswordChecklist, passwordRulesId } from '#forms/internet-password-checklist.tsx';
import { SecretField } from '#forms/secret-field.tsx';
import { SubmitButton } from '#forms/submit-button.tsx';
import { TroubleNotice } from '#forms/trouble-notice.tsx';
import { useFaultWords } from '#forms/use-fault-words.ts';
import { useInternetPasswordWords } from '#proof/use-internet-password-words.ts';
import { ButtonLink, Buttons } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { SheetForm } from '#ui/sheet.tsx';
import { SubPage } from './sub-page.tsx';
import { passwordPaths, usePasswordForm } from './use-password-form.ts';
import type { PasswordForm } from './use-password-form.ts';

type Path = (typeof passwordPaths)[number];

const useFaults = ({ form, submission: { refusal } }: PasswordForm) => {
  const { t } = useTranslation();
  const faultWords = useFaultWords();
  const refusalWords = useInternetPasswordWords();
  const labels: Readonly<Record<Path, string>> = {
    internetPassword: t('internetAccount.password.current'),
    newInternetPassword: t('internetAccount.password.next'),
    newInternetPasswordAgain: t('internetAccount.password.nextAgain'),
  };
  const at = (path: Path): string | undefined => {
    const code = faultAt(form.formState.errors, path);
    if (code === undefined) return undefined;
    return (code === refusal?.code ? refusalWords(refusal) : undefined) ?? faultWords(code);
  };
  const told = passwordPaths.flatMap((path) => {
    const words = at(path);
    return words === undefined ? [] : [{ path, label: labels[path], words }];
  });
  return { labels, at, told };
};

interface FieldsProps extends PasswordForm {
  readonly faults: ReturnType<typeof useFaults>;
}

const Fields = ({ form, faults: { labels, at } }: FieldsProps) => {
  const { t } = useTranslation();
  const next = useWatch({ control: form.control, name: 'newInternetPassword' });
  return (
    <>
      <SecretField
        {...form.register('internetPassword')}
        id="internetPassword"
        autoComplete="current-password"
        label={labels.internetPassword}
        fault={at('internetPassword')}
      />
      <SecretField
        {...form.register('newInternetPassword', { deps: ['newInternetPasswordAgain'] })}
        id="newInternetPassword"
        autoComplete="new-password"
        label={labels.newInternetPassword}
        hint={t('internetAccount.password.nextHint')}
        fault={at('newInternetPassword')}
        describedBy={passwordRulesId}
      >
        <InternetPasswordChecklist password={next} isRefused={at('newInternetPassword') !== undefined} />
      </SecretField>
      <SecretField
        {...form.register('newInternetPasswordAgain')}
        id="newInternetPasswordAgain"
        autoComplete="new-password"
        label={labels.newInternetPasswordAgain}
        fault={at('newInternetPasswordAgain')}
      />
    </>
  );
};

/** For password managers: whose password it is. */
const WhoseItIs = () => {
  const { internetUserId } = useSession();
  return <input type="text" autoComplete="username" value={internetUserId} readOnly hidden />;
};

/** 更改互聯網使用者密碼 (ASVS 5.0, 6.2.2 and 6.2.3). */
export const PasswordPage = () => {
  const { t } = useTranslation();
  const change = usePasswordForm();
  const faults = useFaults(change);
  const { submission } = change;
  return (
    <SubPage title={t('internetAccount.password.page')} isFaulty={faults.told.length > 0}>
      <SheetForm
        onSubmit={(event) => {
          event.preventDefault();
          submission.submit();
        }}
      >
        <FaultSummary
          faults={faults.told}
          timesFaulty={submission.timesFaulty}
          secretsCleared={submission.secretsCleared}
        />
        <WhoseItIs />
        <Fields {...change} faults={faults} />
        <Notice>
          <b>{t('internetAccount.password.noteTitle')}</b>
          <br />
          {t('internetAccount.password.note')}
        </Notice>
        <TroubleNotice {...submission} retry={submission.submit} />
        <Buttons>
          <SubmitButton isPending={submission.isPending}>{t('internetAccount.password.submit')}</SubmitButton>
          <ButtonLink to={paths.portal.internetAccount}>{t('proof.cancel')}</ButtonLink>
        </Buttons>
      </SheetForm>
    </SubPage>
  );
};
