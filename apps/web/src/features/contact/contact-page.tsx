import { brand } from '@vestibule/brand';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import { PageTitle } from '#i18n/page-title.tsx';
import { useLocale } from '#i18n/use-locale.ts';
import { Flow, FlowBody, Lead } from '#ui/flow.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { ContactDetails } from './contact-details.tsx';

/** Where the operator is reached, for anybody; messages are written inside. */
export const ContactPage = () => {
  const { t } = useTranslation();
  const operator = brand.operator[useLocale()];
  const head = (
    <>
      <PageHeading>{t('contact.page')}</PageHeading>
      <Lead>{t('contact.publicLead', { operator })}</Lead>
    </>
  );
  return (
    <>
      <PageTitle title={t('contact.page')} />
      <Flow head={head}>
        <FlowBody>
          <ContactDetails />
          <p>
            {t('contact.insideBefore')}
            <Link to={paths.signIn}>{t('contact.insideLink')}</Link>
            {t('contact.insideAfter')}
          </p>
        </FlowBody>
      </Flow>
    </>
  );
};
