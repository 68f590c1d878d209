import { useTranslation } from 'react-i18next';
import { PageTitle } from '#i18n/page-title.tsx';
import { ButtonLink, Buttons } from '#ui/button.tsx';
import { Flow, FlowBody, Lead } from '#ui/flow.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { paths } from './paths.ts';
import { PublicLayout } from './public-layout.tsx';

export const NotFoundPage = () => {
  const { t } = useTranslation();
  return (
    <PublicLayout>
      <PageTitle title={t('frame.notFound.title')} />
      <Flow>
        <FlowBody>
          <PageHeading>{t('frame.notFound.title')}</PageHeading>
          <Lead>{t('frame.notFound.body')}</Lead>
          <Buttons>
            <ButtonLink to={paths.home}>{t('frame.home')}</ButtonLink>
          </Buttons>
        </FlowBody>
      </Flow>
    </PublicLayout>
  );
};
