import { brand } from '@vestibule/brand';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '#i18n/page-title.tsx';
import { Button, Buttons } from '#ui/button.tsx';
import { Flow, FlowBody, Lead } from '#ui/flow.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { PublicLayout } from './public-layout.tsx';

/** A page that could not be shown: a fault of ours, or a chunk that a new release has taken away; reloading mends the second. */
export const RootError = () => {
  const { t } = useTranslation();
  return (
    <PublicLayout>
      <PageTitle title={t('frame.unexpected.title')} />
      <Flow>
        <FlowBody>
          <PageHeading>{t('frame.unexpected.title')}</PageHeading>
          <Lead>{t('frame.unexpected.body', { hotline: brand.hotline })}</Lead>
          <Buttons>
            <Button look="primary" onClick={() => window.location.reload()}>
              {t('frame.unexpected.reload')}
            </Button>
          </Buttons>
        </FlowBody>
      </Flow>
    </PublicLayout>
  );
};
