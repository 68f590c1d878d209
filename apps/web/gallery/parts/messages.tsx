import { AccountBox, AccountProgress, MaskedId, MessagePage } from '#ui/account-progress.tsx';
import { AlertDialog, TimeLeft } from '#ui/alert-dialog.tsx';
import { Answers } from '#ui/answers.tsx';
import { Block, BlockBody, BlockFoot, BlockHead, BlockHours, BlockTools, Unread } from '#ui/block.tsx';
import { Breakable } from '#ui/breakable.tsx';
import { Button } from '#ui/button.tsx';
import { CountBadge } from '#ui/count-badge.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { DoneHead, DoneMark, NextSteps } from '#ui/done-mark.tsx';
import { Field } from '#ui/field.tsx';
import { FormDialog } from '#ui/form-dialog.tsx';
import { LoadingLine } from '#ui/loading-line.tsx';
import { Notice } from '#ui/notice.tsx';
import { TextInput } from '#ui/text-input.tsx';
import type { PartStates } from '../story.ts';

const nothing = (): void => undefined;

const accountProgress: PartStates = {
  'one done, one now, one to come': ({ t }) => (
    <AccountBox
      count={t('basicPassword.count', { number: '2', total: '3' })}
      name={t('basicPassword.accountName.2')}
      id="04••••••"
      progress={
        <AccountProgress
          label={t('basicPassword.progress')}
          items={[
            { key: '1', text: t('basicPassword.shortName.1'), state: 'done' },
            { key: '2', text: t('basicPassword.shortName.2'), state: 'now' },
            { key: '3', text: t('basicPassword.shortName.3'), state: 'todo' },
          ]}
        />
      }
    />
  ),
  'a number that is covered': () => <MaskedId value="04••••••" />,
  'a page that says one thing': ({ t }) => (
    <MessagePage>
      <DoneMark />
      <p>{t('session.signedOut.body')}</p>
    </MessagePage>
  ),
};

const alertDialog: PartStates = {
  plain: ({ t }) => (
    <AlertDialog
      title={t('sessionEnd.expiredTitle')}
      onEscape={nothing}
      buttons={<Button look="primary">{t('sessionEnd.signInAgain')}</Button>}
    >
      <p>{t('sessionEnd.expiredBody')}</p>
    </AlertDialog>
  ),
  warning: ({ t }) => (
    <AlertDialog
      tone="warn"
      title={t('sessionEnd.warningTitle')}
      onEscape={nothing}
      buttons={
        <>
          <Button look="primary">{t('sessionEnd.stay')}</Button>
          <Button>{t('sessionEnd.leave')}</Button>
        </>
      }
    >
      <p>
        {t('sessionEnd.warningBefore')}
        <TimeLeft>{t('sessionEnd.minutes', { minutes: '1', seconds: '30' })}</TimeLeft>
        {t('sessionEnd.warningAfter')}
      </p>
    </AlertDialog>
  ),
};

const formDialog: PartStates = {
  usual: ({ t }) => (
    <FormDialog
      icon="safe"
      title={t('proof.title')}
      lead={t('proof.lead')}
      onSubmit={nothing}
      onEscape={nothing}
      buttons={
        <>
          <Button type="submit" look="primary">
            {t('proof.submit')}
          </Button>
          <Button>{t('proof.cancel')}</Button>
        </>
      }
    >
      <Field id="proof" label={t('proof.internetPassword')}>
        {(control) => <TextInput {...control} />}
      </Field>
    </FormDialog>
  ),
};

const answers: PartStates = {
  'given, and not given': ({ t }) => (
    <Answers
      rows={[
        {
          key: 'primary',
          name: <Breakable>{t('registration.details.basicUserId.1')}</Breakable>,
          value: <span className="code">04128836</span>,
          change: <Button look="quiet">{t('registration.review.change')}</Button>,
        },
        {
          key: 'linked',
          name: <Breakable>{t('registration.details.basicUserId.2')}</Breakable>,
          value: t('registration.review.notLinked'),
          none: true,
        },
      ]}
    />
  ),
};

const block: PartStates = {
  'with everything': ({ t }) => (
    <Block labelledBy="block-heading">
      <BlockHead>
        <h2 id="block-heading">{t('broadcasts.heading')}</h2>
        <Unread>
          {t('broadcasts.unread')} <CountBadge count={12} />
        </Unread>
        <BlockTools>
          <Button small>{t('broadcasts.all')}</Button>
        </BlockTools>
      </BlockHead>
      <BlockBody>
        <p>{t('broadcasts.none')}</p>
      </BlockBody>
      <BlockFoot>
        <p>{t('broadcasts.range', { from: '1', to: '10', total: '23' })}</p>
      </BlockFoot>
    </Block>
  ),
  'for the service hours': ({ t }) => (
    <BlockHours>
      <LoadingLine>{t('serviceHours.loading')}</LoadingLine>
    </BlockHours>
  ),
};

const breakable: PartStates = {
  'where it may break': ({ t }) => (
    <p>
      <Breakable>{t('registration.details.identity.corporate')}</Breakable>
    </p>
  ),
};

const countBadge: PartStates = {
  few: () => <CountBadge count={3} />,
  many: () => <CountBadge count={1234} />,
};

const disclosure: PartStates = {
  closed: ({ t }) => (
    <Disclosure summary={t('session.tips.title')}>
      <p>{t('session.tips.case')}</p>
    </Disclosure>
  ),
  open: ({ t }) => (
    <Disclosure summary={t('session.tips.title')} icon="clock" open>
      <p>{t('session.tips.case')}</p>
    </Disclosure>
  ),
};

const doneMark: PartStates = {
  usual: ({ t }) => (
    <DoneHead>
      <h2>
        <Breakable>{t('registration.done.title')}</Breakable>
      </h2>
    </DoneHead>
  ),
  'what comes next': ({ t }) => (
    <NextSteps
      items={[
        { key: '1', text: t('session.tips.first') },
        { key: '2', text: t('session.tips.shared') },
      ]}
    />
  ),
};

const loadingLine: PartStates = {
  usual: ({ t }) => <LoadingLine>{t('broadcasts.loading')}</LoadingLine>,
};

const notice: PartStates = {
  info: ({ t }) => <Notice>{t('fields.stillWorking')}</Notice>,
  warning: ({ t }) => <Notice tone="warn">{t('session.signOutFailed')}</Notice>,
  danger: ({ t }) => <Notice tone="danger">{t('basicPassword.locked', { time: '2026-03-27 14:50' })}</Notice>,
  'good news': ({ t }) => <Notice tone="ok">{t('captcha.work.done')}</Notice>,
  'with a button': ({ t }) => (
    <Notice tone="warn">
      <p>{t('broadcasts.failed')}</p>
      <Button small>{t('fields.tryAgain')}</Button>
    </Notice>
  ),
};

export const parts = {
  'account-progress': accountProgress,
  'alert-dialog': alertDialog,
  answers,
  block,
  breakable,
  'count-badge': countBadge,
  disclosure,
  'done-mark': doneMark,
  'form-dialog': formDialog,
  'loading-line': loadingLine,
  notice,
};

/** A modal dialog covers the page. */
export const alone = ['alert-dialog', 'form-dialog'];
