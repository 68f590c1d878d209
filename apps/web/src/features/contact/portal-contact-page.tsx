import { brand } from '@vestibule/brand';
import { useTranslation } from 'react-i18next';
import { useLocale } from '#i18n/use-locale.ts';
import { Block, BlockBody, BlockHead } from '#ui/block.tsx';
import { Lead } from '#ui/flow.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { PortalTop } from '#ui/portal-layout.tsx';
import { ContactDetails } from './contact-details.tsx';
import { MessageSheet } from './message-sheet.tsx';
import { SentMessages } from './sent-messages.tsx';

/** 聯絡我們 (rules.md §6): where the operator is reached, a message to it, and what became of those sent. */
export const PortalContactPage = () => {
  const { t } = useTranslation();
  const operator = brand.operator[useLocale()];
  return (
    <>
      <PortalTop>
        <PageHeading>{t('contact.page')}</PageHeading>
        <Lead>{t('contact.lead', { operator })}</Lead>
      </PortalTop>
      <MessageSheet />
      <SentMessages />
      <Block labelledBy="contact-details">
        <BlockHead>
          <h2 id="contact-details">{t('contact.details.title')}</h2>
        </BlockHead>
        <BlockBody>
          <ContactDetails />
        </BlockBody>
      </Block>
    </>
  );
};
