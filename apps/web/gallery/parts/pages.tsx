import { ActionGroup, ActionGroups, ActionRow, MorePanels, SafetyLine } from '#ui/action-row.tsx';
import { Button, Buttons } from '#ui/button.tsx';
import { ClosedPage, ClosedUntil } from '#ui/closed-page.tsx';
import { Eyebrow, Flow, FlowBody, Lead } from '#ui/flow.tsx';
import { Hero } from '#ui/hero.tsx';
import { Icon } from '#ui/icon.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { Panel, Preparation } from '#ui/panel.tsx';
import { FieldGroup, ProofBox, Sheet, SheetSection } from '#ui/sheet.tsx';
import { Consent, SignInLayout, Tips, UnderLinks } from '#ui/sign-in-layout.tsx';
import { RailHelp, Steps } from '#ui/steps.tsx';
import { Agreement, Contents, TermsProse } from '#ui/terms-prose.tsx';
import type { PartState, PartStates } from '../story.ts';

type T = Parameters<PartState>[0]['t'];

const actionRow: PartStates = {
  'a group of three looks': ({ t }) => (
    <ActionGroups>
      <ActionGroup
        id="by-id"
        heading={t('home.byId.heading')}
        lead={t('home.byId.lead')}
        rows={(['normal', 'main', 'quiet'] as const).map((look) => ({
          key: look,
          row: (
            <ActionRow
              to="/"
              icon="sign-in"
              look={look}
              name={t('home.byId.signIn')}
              why={t('home.byId.signInWhy')}
            />
          ),
        }))}
      />
    </ActionGroups>
  ),
  'the line about safety': ({ t }) => (
    <MorePanels>
      <SafetyLine>{t('home.safety')}</SafetyLine>
    </MorePanels>
  ),
};

const closedPage: PartStates = {
  usual: ({ t }) => (
    <ClosedPage opens={{ hour: 6, minute: 0 }}>
      <h2>{t('serviceHours.closed.title')}</h2>
      <ClosedUntil>{t('serviceHours.period', { from: '05:00', to: '06:00' })}</ClosedUntil>
      <p>{t('serviceHours.closed.body')}</p>
    </ClosedPage>
  ),
};

const flow: PartStates = {
  'with a rail': ({ t }) => (
    <Flow
      rail={<RailHelp>{t('registration.assistance.title')}</RailHelp>}
      head={
        <>
          <Eyebrow>{t('basicPassword.eyebrow')}</Eyebrow>
          <PageHeading>{t('basicPassword.title')}</PageHeading>
          <Lead>{t('basicPassword.lead')}</Lead>
        </>
      }
    >
      <FlowBody>
        <p>{t('basicPassword.note')}</p>
      </FlowBody>
    </Flow>
  ),
};

const hero: PartStates = {
  usual: ({ t }) => (
    <Hero
      operator={t('frame.service')}
      parent={t('home.byId.heading')}
      heading={t('portal.welcomeFirst')}
      lead={t('basicPassword.lead')}
    />
  ),
};

const icon: PartStates = {
  'in its three sizes': () => (
    <p>
      <Icon name="person-add" /> <Icon name="company" size="small" />{' '}
      <Icon name="certificate-add" size="tiny" />
    </p>
  ),
};

const pageHeading: PartStates = {
  usual: ({ t }) => <PageHeading>{t('registration.details.basicUserId.2')}</PageHeading>,
};

const panel: PartStates = {
  'things to have at hand': ({ t }) => (
    <Panel labelledBy="prepare">
      <h2 id="prepare">{t('home.prepare.heading')}</h2>
      <Preparation
        items={[
          { key: '1', name: t('home.prepare.basicUserId'), why: t('home.prepare.basicUserIdWhy') },
          { key: '2', name: t('home.prepare.identity'), why: t('home.prepare.identityWhy') },
        ]}
      />
    </Panel>
  ),
};

const sheet: PartStates = {
  usual: ({ t }) => (
    <Sheet>
      <FieldGroup legend={t('registration.details.newUser')} lead={t('registration.details.newUserLead')}>
        <p>{t('registration.details.passwordHint')}</p>
      </FieldGroup>
      <SheetSection>
        <ProofBox>
          <p>{t('registration.review.prove')}</p>
        </ProofBox>
      </SheetSection>
      <Buttons>
        <Button look="primary">{t('registration.review.confirm')}</Button>
      </Buttons>
    </Sheet>
  ),
};

const signInLayout: PartStates = {
  usual: ({ t }) => (
    <SignInLayout
      form={
        <>
          <Consent>{t('session.consentAfter')}</Consent>
          <UnderLinks links={[{ key: 'register', link: <a href="/register">{t('session.register')}</a> }]} />
        </>
      }
      side={
        <Tips
          title={t('session.tips.title')}
          tips={[
            { key: 'case', text: t('session.tips.case') },
            { key: 'failures', text: t('session.tips.failures') },
          ]}
        />
      }
    />
  ),
};

const steps: PartStates = {
  'the third of four': ({ t }) => (
    <Steps
      label={t('registration.steps.label')}
      doneWord={t('registration.steps.finished')}
      steps={[
        { key: 'category', name: t('registration.steps.category'), state: 'done' },
        { key: 'details', name: t('registration.steps.details'), state: 'done' },
        { key: 'review', name: t('registration.steps.review'), state: 'now' },
        { key: 'done', name: t('registration.steps.done'), state: 'todo' },
      ]}
    />
  ),
};

const sections = (t: T) => [
  {
    id: 't1',
    title: t('home.prepare.heading'),
    gist: t('home.prepare.lead'),
    paragraphs: [t('home.safety')],
  },
  {
    id: 't2',
    title: t('session.tips.title'),
    gist: t('session.tips.case'),
    paragraphs: [t('session.tips.first')],
  },
];

const termsProse: PartStates = {
  'sections with their gist': ({ t }) => <TermsProse gistWord={t('terms.gist')} sections={sections(t)} />,
  contents: ({ t }) => <Contents title={t('terms.contents')} sections={sections(t)} current="t2" />,
  'the agreement': ({ t }) => (
    <Agreement>
      <p>{t('registration.terms.consent')}</p>
      <Button look="primary">{t('registration.terms.agree')}</Button>
    </Agreement>
  ),
};

export const parts = {
  'action-row': actionRow,
  'closed-page': closedPage,
  flow,
  hero,
  icon,
  'page-heading': pageHeading,
  panel,
  sheet,
  'sign-in-layout': signInLayout,
  steps,
  'terms-prose': termsProse,
};
