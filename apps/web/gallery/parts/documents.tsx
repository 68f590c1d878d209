import { Checkbox } from '#ui/checkbox.tsx';
import { DocumentList } from '#ui/document-list.tsx';
import { Exhibit } from '#ui/exhibit.tsx';
import { Field } from '#ui/field.tsx';
import { GuideSection } from '#ui/guide-section.tsx';
import { Paper, PaperChoices, PaperColumns, PaperFields, PaperPart } from '#ui/paper.tsx';
import { Points } from '#ui/points.tsx';
import { SelectInput } from '#ui/select-input.tsx';
import { TextArea } from '#ui/text-area.tsx';
import type { PartState, PartStates } from '../story.ts';

type T = Parameters<PartState>[0]['t'];

const tips = (t: T) => [
  { key: 'case', text: t('session.tips.case') },
  { key: 'first', text: t('session.tips.first') },
];

const documentList: PartStates = {
  usual: ({ t }) => (
    <DocumentList
      documents={[
        {
          key: '1',
          to: '/one',
          name: t('registration.details.identity.corporate'),
          about: t('home.prepare.identityWhy'),
          facts: t('serviceHours.period', { from: '2026-01-01', to: '2026-12-31' }),
        },
        { key: '2', to: '/two', name: t('terms.page'), about: t('home.safety'), facts: t('frame.zone') },
      ]}
    />
  ),
};

const exhibit: PartStates = {
  usual: ({ t }) => (
    <Exhibit caption={t('session.tips.first')}>
      <p>{t('session.title')}</p>
    </Exhibit>
  ),
};

const guideSection: PartStates = {
  'in order': ({ t }) => (
    <GuideSection
      id="guide-ordered"
      title={t('session.title')}
      lead={t('home.byId.signInWhy')}
      steps={tips(t)}
      ordered
    />
  ),
  'points, with an exhibit': ({ t }) => (
    <GuideSection
      id="guide-points"
      title={t('session.tips.title')}
      lead={t('home.byId.registerWhy')}
      steps={tips(t)}
      ordered={false}
      exhibit={
        <Exhibit caption={t('session.tips.shared')}>
          <p>{t('session.signedOut.title')}</p>
        </Exhibit>
      }
    />
  ),
};

const paper: PartStates = {
  'with everything': ({ t }) => (
    <Paper issuer={t('frame.service')} title={t('terms.page')} number="F-01">
      <PaperPart heading={t('registration.review.user')}>
        <PaperFields
          fields={[
            { key: 'filled', name: t('session.internetUserId'), value: 'Harbor88' },
            { key: 'empty', name: t('registration.details.basicUserId.1') },
            { key: 'high', name: t('registration.details.identity.corporate'), high: true },
          ]}
        />
      </PaperPart>
      <PaperPart heading={t('registration.category.name')}>
        <PaperChoices
          choices={[
            { key: 'individual', name: t('registration.category.individualOrJoint') },
            { key: 'corporate', name: t('registration.category.corporate') },
          ]}
        />
        <PaperColumns>
          <PaperFields fields={[{ key: 'one', name: t('session.internetUserId') }]} />
          <PaperFields fields={[{ key: 'two', name: t('session.internetUserId') }]} />
        </PaperColumns>
      </PaperPart>
    </Paper>
  ),
};

const points: PartStates = { usual: ({ t }) => <Points points={tips(t)} /> };

const selectInput: PartStates = {
  'not chosen yet': ({ t }) => (
    <Field id="s-unchosen" label={t('broadcasts.choose')}>
      {(control) => (
        <SelectInput {...control} unchosen={t('broadcasts.choose')} options={[]} defaultValue="" />
      )}
    </Field>
  ),
  chosen: ({ t }) => (
    <Field id="s-chosen" label={t('broadcasts.choose')} error={t('registration.category.required')}>
      {(control) => (
        <SelectInput
          {...control}
          unchosen={t('broadcasts.choose')}
          options={[{ value: 'system', name: t('broadcasts.topics.system') }]}
          defaultValue="system"
        />
      )}
    </Field>
  ),
};

const textArea: PartStates = {
  empty: ({ t }) => <TextArea aria-label={t('terms.contents')} />,
  'with much in it': ({ t }) => (
    <TextArea aria-label={t('terms.contents')} defaultValue={`${t('serviceHours.note')}\n`.repeat(8)} />
  ),
};

const checkbox: PartStates = {
  wanted: ({ t }) => <Checkbox defaultChecked>{t('session.tips.shared')}</Checkbox>,
  'not wanted': ({ t }) => <Checkbox>{t('session.tips.case')}</Checkbox>,
  disabled: ({ t }) => (
    <Checkbox disabled defaultChecked>
      {t('session.tips.first')}
    </Checkbox>
  ),
};

export const parts = {
  checkbox,
  'document-list': documentList,
  exhibit,
  'guide-section': guideSection,
  paper,
  points,
  'select-input': selectInput,
  'text-area': textArea,
};
