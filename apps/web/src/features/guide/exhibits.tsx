import { guideIn } from '@vestibule/brand/guide';
import { useTranslation } from 'react-i18next';
import { useLocale } from '#i18n/use-locale.ts';
import { paths } from '#app/paths.ts';
import { Answers } from '#ui/answers.tsx';
import { Button, Buttons } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { MessageTable } from '#ui/message-table.tsx';
import { Notice } from '#ui/notice.tsx';
import { PortalLine } from '#ui/portal-layout.tsx';
import { RuleList } from '#ui/rule-list.tsx';
import { Steps } from '#ui/steps.tsx';
import { TextInput } from '#ui/text-input.tsx';

/** Invented, as everything in a picture is. */
const sample = { basicUserId: '04128836', internetUserId: 'Harbor88', linked: '04200177' } as const;

export const RegisterExhibit = () => {
  const { t } = useTranslation();
  const steps = (['category', 'details', 'review', 'done'] as const).map((key, index) => ({
    key,
    name: t(`registration.steps.${key}`),
    state: (['done', 'now', 'todo', 'todo'] as const)[index] ?? 'todo',
  }));
  return (
    <>
      <Steps
        label={t('registration.steps.label')}
        steps={steps}
        doneWord={t('registration.steps.finished')}
      />
      <Field id="guide-basic" label={t('accounts.basicUserId')}>
        {(control) => <TextInput {...control} code width={8} readOnly value={sample.basicUserId} />}
      </Field>
    </>
  );
};

export const SignInExhibit = () => {
  const { t } = useTranslation();
  return (
    <>
      <Field id="guide-id" label={t('session.internetUserId')} hint={t('session.internetUserIdHint')}>
        {(control) => <TextInput {...control} code readOnly value={sample.internetUserId} />}
      </Field>
      <Field id="guide-word" label={t('session.internetPassword')} hint={t('session.internetPasswordHint')}>
        {(control) => <TextInput {...control} code type="password" readOnly value="Harbour2026Kayi" />}
      </Field>
      <Buttons>
        <Button look="primary">{t('session.submit')}</Button>
      </Buttons>
    </>
  );
};

export const FirstSignInExhibit = () => {
  const { t } = useTranslation();
  const rules = (['shape', 'different', 'guessable', 'history'] as const).map((key, index) => ({
    key,
    label: t(`basicPassword.rules.${key}`),
    state: index < 2 ? ('met' as const) : ('todo' as const),
  }));
  return (
    <RuleList
      label={t('basicPassword.rules.label')}
      rules={rules}
      words={{ todo: t('fields.unmet'), met: t('fields.met'), broken: t('fields.broken') }}
    />
  );
};

export const PortalExhibit = () => {
  const { t } = useTranslation();
  const row = (key: 'first' | 'second', date: string, isNew: boolean) => ({
    key,
    date,
    reference: `BRD${date.replaceAll('-', '')}-01`,
    subject: t(`guide.samples.${key}`),
    to: paths.portal.notices,
    isNew,
  });
  return (
    <MessageTable
      label={t('broadcasts.heading')}
      columns={{
        date: t('broadcasts.columns.date'),
        reference: t('broadcasts.columns.reference'),
        subject: t('broadcasts.columns.subject'),
      }}
      newWord={t('broadcasts.newWord')}
      rows={[row('first', '2026-11-23', true), row('second', '2026-11-20', false)]}
    />
  );
};

export const LinkedExhibit = () => {
  const { t } = useTranslation();
  const row = (place: '1' | '2', id: string, proof: 'proved' | 'unproved') => ({
    key: id,
    name: t(`accounts.place.${place}`),
    value: `${id}・${t(`accounts.proofs.${proof}`)}`,
  });
  return <Answers rows={[row('1', sample.basicUserId, 'proved'), row('2', sample.linked, 'unproved')]} />;
};

export const SafetyExhibit = () => {
  const { t } = useTranslation();
  return <PortalLine icon="clock">{t('guide.samples.lastSignIn')}</PortalLine>;
};

export const CancelExhibit = () => {
  const { lead, title } = guideIn(useLocale()).cancel;
  return (
    <>
      <Notice tone="warn">{lead}</Notice>
      <Buttons>
        <Button look="danger">{title}</Button>
      </Buttons>
    </>
  );
};
