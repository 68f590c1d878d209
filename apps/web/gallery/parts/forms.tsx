import { Button } from '#ui/button.tsx';
import { AddButton, ButtonLink, Buttons } from '#ui/button.tsx';
import { Field, FieldMessage } from '#ui/field.tsx';
import { PasswordInput } from '#ui/password-input.tsx';
import { RadioCards } from '#ui/radio-cards.tsx';
import { Select } from '#ui/select.tsx';
import { TextInput } from '#ui/text-input.tsx';
import type { PartStates } from '../story.ts';

const nothing = (): void => undefined;

const topics = ['all', 'system', 'settlement'] as const;

const farTooLong = '0'.repeat(120);

const button: PartStates = {
  primary: ({ t }) => <Button look="primary">{t('registration.details.submit')}</Button>,
  secondary: ({ t }) => <Button>{t('registration.back')}</Button>,
  quiet: ({ t }) => <Button look="quiet">{t('registration.done.print')}</Button>,
  irreversible: ({ t }) => <Button look="danger">{t('registration.details.remove')}</Button>,
  small: ({ t }) => <Button small>{t('fields.tryAgain')}</Button>,
  busy: ({ t }) => (
    <Button look="primary" busy busyLabel={t('fields.busy')}>
      {t('registration.details.submit')}
    </Button>
  ),
  disabled: ({ t }) => <Button disabled>{t('captcha.listen.stop')}</Button>,
  'that is a link': ({ t }) => <ButtonLink to="/">{t('frame.home')}</ButtonLink>,
  'that adds a field': ({ t }) => (
    <AddButton
      label={t('registration.details.link')}
      explanation={t('registration.details.canLink', { count: 3, number: '3' })}
    />
  ),
  'the end of a sheet': ({ t }) => (
    <Buttons>
      <Button look="primary">{t('registration.details.submit')}</Button>
      <Button>{t('registration.back')}</Button>
      <Button look="quiet" push>
        {t('registration.done.print')}
      </Button>
    </Buttons>
  ),
};

const field: PartStates = {
  plain: ({ t }) => (
    <Field id="f-plain" label={t('session.internetUserId')}>
      {(control) => <TextInput {...control} />}
    </Field>
  ),
  'with a hint': ({ t }) => (
    <Field id="f-hint" label={t('session.internetUserId')} hint={t('session.internetUserIdHint')}>
      {(control) => <TextInput {...control} width={8} defaultValue="Harbor88" />}
    </Field>
  ),
  'with an error': ({ t }) => (
    <Field
      id="f-error"
      label={t('registration.details.basicUserId.1')}
      hint={t('registration.details.primaryHint')}
      error={t('registration.details.tooShort', { count: 4, number: '4' })}
    >
      {(control) => <TextInput {...control} width={8} defaultValue="0490" />}
    </Field>
  ),
  optional: ({ t }) => (
    <Field id="f-optional" label={t('registration.details.basicUserId.2')} optional={t('fields.optional')}>
      {(control) => <TextInput {...control} />}
    </Field>
  ),
  'with a far too long value': ({ t }) => (
    <Field id="f-long" label={t('registration.details.basicUserId.2')}>
      {(control) => <TextInput {...control} code defaultValue={farTooLong} />}
    </Field>
  ),
  'good news and a note': ({ t }) => (
    <>
      <FieldMessage tone="ok">{t('captcha.work.done')}</FieldMessage>
      <FieldMessage tone="note">{t('captcha.work.beginning')}</FieldMessage>
    </>
  ),
};

const textInput: PartStates = {
  'for eight characters': ({ t }) => (
    <TextInput width={8} defaultValue="04128836" aria-label={t('session.internetUserId')} />
  ),
  'for six': ({ t }) => <TextInput code width={6} defaultValue="50FSYS" aria-label={t('captcha.name')} />,
  'for four': ({ t }) => (
    <TextInput width={4} defaultValue="AC12" aria-label={t('registration.review.shortIdentity')} />
  ),
  disabled: ({ t }) => (
    <TextInput disabled defaultValue="04128836" aria-label={t('session.internetUserId')} />
  ),
};

const passwordInput: PartStates = {
  hidden: ({ t }) => (
    <Field id="p-hidden" label={t('session.internetPassword')}>
      {(control) => (
        <PasswordInput
          {...control}
          defaultValue="Correct4Horses"
          words={{ show: t('fields.show'), hide: t('fields.hide'), subject: t('session.internetPassword') }}
        />
      )}
    </Field>
  ),
  full: ({ t }) => (
    <Field id="p-full" label={t('session.internetPassword')}>
      {(control) => (
        <PasswordInput
          {...control}
          full
          words={{ show: t('fields.show'), hide: t('fields.hide'), subject: t('session.internetPassword') }}
        />
      )}
    </Field>
  ),
};

const radioCards: PartStates = {
  'one chosen': ({ t }) => (
    <fieldset>
      <legend>{t('registration.category.name')}</legend>
      <RadioCards
        idPrefix="card"
        input={{ name: 'category', defaultChecked: true }}
        cards={[
          {
            value: 'individual-or-joint',
            name: t('registration.category.individualOrJoint'),
            why: t('registration.category.individualOrJointWhy'),
            icon: 'person-add',
          },
          {
            value: 'corporate',
            name: t('registration.category.corporate'),
            why: t('registration.category.corporateWhy'),
            icon: 'company',
          },
        ]}
      />
    </fieldset>
  ),
};

const select: PartStates = {
  usual: ({ t }) => (
    <Select
      id="topic"
      label={t('broadcasts.choose')}
      value="all"
      options={topics.map((value) => ({ value, name: t(`broadcasts.topics.${value}`) }))}
      onChoose={nothing}
    />
  ),
};

export const parts = {
  button,
  field,
  'text-input': textInput,
  'password-input': passwordInput,
  'radio-cards': radioCards,
  select,
};
