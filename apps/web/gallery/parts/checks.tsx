import { Button } from '#ui/button.tsx';
import { CaptchaNews, CaptchaPlate } from '#ui/captcha-plate.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Gauge } from '#ui/gauge.tsx';
import { RuleList } from '#ui/rule-list.tsx';
import { Specimen } from '#ui/specimen.tsx';
import { samplePictureAddress } from '../sample-picture.ts';
import type { PartStates } from '../story.ts';

const gauge: PartStates = {
  empty: () => <Gauge filled={0} cells={15} goal={13} />,
  'on the way': () => <Gauge filled={6} cells={15} goal={13} />,
  enough: () => <Gauge filled={14} cells={15} goal={13} />,
  'too much': () => <Gauge filled={16} cells={15} goal={13} />,
};

const ruleList: PartStates = {
  'to do, met and broken': ({ t }) => (
    <RuleList
      label={t('registration.details.rules.label')}
      words={{ todo: t('fields.unmet'), met: t('fields.met'), broken: t('fields.broken') }}
      rules={[
        { key: 'length', label: t('registration.details.rules.length'), state: 'met' },
        { key: 'letter', label: t('registration.details.rules.letter'), state: 'todo' },
        { key: 'characters', label: t('registration.details.rules.characters'), state: 'broken' },
      ]}
    />
  ),
};

const errorSummary: PartStates = {
  'two faults': ({ t }) => (
    <ErrorSummary
      attempt={1}
      title={t('fields.summaryTitle', { count: 2, number: '2' })}
      entries={[
        {
          fieldId: 'f-error',
          text: t('fields.summaryEntry', {
            label: t('registration.details.basicUserId.1'),
            message: t('registration.details.tooShort', { count: 4, number: '4' }),
          }),
        },
        { text: t('registration.details.passwordAgainHint') },
      ]}
      note={t('fields.secretsCleared')}
    />
  ),
};

const tools = (words: string) => <Button small>{words}</Button>;

const captchaPlate: PartStates = {
  'with its picture': ({ t }) => (
    <CaptchaPlate src={samplePictureAddress()} alt={t('captcha.picture')} tools={tools(t('captcha.renew'))} />
  ),
  'on its way': ({ t }) => (
    <CaptchaPlate
      alt={t('captcha.picture')}
      waiting={<output>{t('captcha.loading')}</output>}
      tools={tools(t('captcha.renew'))}
    />
  ),
  'not to be had': ({ t }) => (
    <>
      <CaptchaPlate
        alt={t('captcha.picture')}
        waiting={<output>{t('captcha.unavailable')}</output>}
        tools={tools(t('captcha.tryAgain'))}
      />
      <CaptchaNews>{t('captcha.expired')}</CaptchaNews>
    </>
  ),
};

const specimen: PartStates = {
  usual: ({ t }) => (
    <Specimen
      document={t('registration.details.identity.individualOrJointSpecimen')}
      wanted="AC12"
      rest="3456"
      enter={t('registration.details.identity.enter')}
    />
  ),
};

export const parts = {
  gauge,
  'rule-list': ruleList,
  'error-summary': errorSummary,
  'captcha-plate': captchaPlate,
  specimen,
};
