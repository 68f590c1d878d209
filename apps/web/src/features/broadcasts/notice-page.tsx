import { useQuery } from '@tanstack/react-query';
import type { Broadcast } from '@vestibule/contract/broadcasts';
import { htmlLang } from '@vestibule/domain/locales';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '#app/paths.ts';
import { PageTitle } from '#i18n/page-title.tsx';
import { useLocale } from '#i18n/use-locale.ts';
import { Block } from '#ui/block.tsx';
import { ButtonLink, Buttons } from '#ui/button.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { PortalTop } from '#ui/portal-layout.tsx';
import { broadcastQuery, useMarkRead } from './broadcasts.queries.ts';
import { ListFetching } from './list-fetching.tsx';
import { MessageArticle } from './message-article.tsx';
import { Neighbours } from './neighbours.tsx';
import { searchOf, useChoice } from './use-choice.ts';

const Message = ({ message, search }: { readonly message: Broadcast; readonly search: string }) => {
  const { mutate } = useMarkRead();
  const { reference, subject, locale } = message;
  // Opening it is reading it; a note that fails is made the next time.
  useEffect(() => {
    mutate(reference);
  }, [mutate, reference]);
  return (
    <>
      <PageTitle title={subject} />
      <PortalTop>
        <PageHeading>
          <span lang={htmlLang[locale]}>{subject}</span>
        </PageHeading>
      </PortalTop>
      <MessageArticle message={message} />
      <Neighbours message={message} search={search} />
    </>
  );
};

const NoMessage = ({ error, retry }: { readonly error: Error | null; readonly retry: () => void }) => {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('broadcasts.page')} />
      {error !== null && (
        <PortalTop>
          <PageHeading>{t('broadcasts.page')}</PageHeading>
        </PortalTop>
      )}
      <Block>
        <ListFetching error={error} retry={retry} />
      </Block>
    </>
  );
};

/** One broadcast message with its body, and the way back to the list where the reader was. */
export const NoticePage = () => {
  const { t } = useTranslation();
  const locale = useLocale();
  const { reference = '' } = useParams();
  const { choice } = useChoice();
  const search = searchOf(choice);
  const { data: message, error, refetch } = useQuery(broadcastQuery(reference, locale, choice));
  return (
    <>
      {message === undefined ? (
        <NoMessage error={error} retry={() => void refetch()} />
      ) : (
        <Message key={message.reference} message={message} search={search} />
      )}
      <Buttons>
        <ButtonLink to={{ pathname: paths.portal.notices, search }}>{t('broadcasts.back')}</ButtonLink>
      </Buttons>
    </>
  );
};
