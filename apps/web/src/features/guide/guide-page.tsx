import { guideIn } from '@vestibule/brand/guide';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import { PageTitle } from '#i18n/page-title.tsx';
import { useLocale } from '#i18n/use-locale.ts';
import { useCurrentSection } from '#terms-text/use-current-section.ts';
import { Button, Buttons } from '#ui/button.tsx';
import { Exhibit } from '#ui/exhibit.tsx';
import { Flow, FlowBody, Lead } from '#ui/flow.tsx';
import { GuideSection } from '#ui/guide-section.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { Contents } from '#ui/terms-prose.tsx';
import {
  CancelExhibit,
  FirstSignInExhibit,
  LinkedExhibit,
  PortalExhibit,
  RegisterExhibit,
  SafetyExhibit,
  SignInExhibit,
} from './exhibits.tsx';

/** The matters of the guide in their order; what has no order within is a list of points. */
const matters = [
  { key: 'prepare', id: 'prepare', ordered: false, picture: undefined },
  { key: 'register', id: 'register', ordered: true, picture: <RegisterExhibit /> },
  { key: 'signIn', id: 'sign-in', ordered: true, picture: <SignInExhibit /> },
  { key: 'firstSignIn', id: 'first-sign-in', ordered: true, picture: <FirstSignInExhibit /> },
  { key: 'portal', id: 'portal', ordered: false, picture: <PortalExhibit /> },
  { key: 'linked', id: 'linked', ordered: false, picture: <LinkedExhibit /> },
  { key: 'safety', id: 'safety', ordered: false, picture: <SafetyExhibit /> },
  { key: 'cancel', id: 'cancel', ordered: true, picture: <CancelExhibit /> },
] as const;

const useExhibit = () => {
  const { t } = useTranslation();
  return ({ key, picture }: (typeof matters)[number]): ReactNode =>
    picture === undefined ? undefined : <Exhibit caption={t(`guide.exhibits.${key}`)}>{picture}</Exhibit>;
};

const Matters = () => {
  const texts = guideIn(useLocale());
  const exhibit = useExhibit();
  return matters.map((matter) => (
    <GuideSection
      key={matter.key}
      id={matter.id}
      title={texts[matter.key].title}
      lead={texts[matter.key].lead}
      ordered={matter.ordered}
      steps={texts[matter.key].steps.map((text) => ({ key: text, text }))}
      exhibit={exhibit(matter)}
    />
  ));
};

/** 操作簡介: for anybody, inside and outside; `contact` is where that page is. */
const Guide = ({ contact }: { readonly contact: string }) => {
  const { t } = useTranslation();
  const texts = guideIn(useLocale());
  const sections = matters.map(({ key, id }) => ({ id, title: texts[key].title }));
  const current = useCurrentSection(sections.map(({ id }) => id));
  const head = (
    <>
      <PageHeading>{t('guide.page')}</PageHeading>
      <Lead>{t('guide.lead')}</Lead>
    </>
  );
  const contents = <Contents title={t('guide.contents')} sections={sections} current={current} />;
  return (
    <>
      <PageTitle title={t('guide.page')} />
      <Flow headFirst head={head} rail={contents}>
        <FlowBody>
          <Matters />
          <Buttons>
            <Button look="quiet" onClick={() => window.print()}>
              {t('guide.print')}
            </Button>
          </Buttons>
          <p>
            {t('guide.helpBefore')}
            <Link to={contact}>{t('contact.page')}</Link>
            {t('guide.helpAfter')}
          </p>
        </FlowBody>
      </Flow>
    </>
  );
};

export const GuidePage = () => <Guide contact={paths.contact} />;
export const PortalGuidePage = () => <Guide contact={paths.portal.contact} />;
