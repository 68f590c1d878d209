import { useQuery } from '@tanstack/react-query';
import type { getBroadcast } from '@vestibule/contract/broadcasts';
import type { RouteAnswer } from '@vestibule/contract/route';
import { htmlLang } from '@vestibule/domain/locales';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '#app/paths.ts';
import { FetchNotice } from '#forms/fetch-notice.tsx';
import { longDay } from '#i18n/hong-kong-time.ts';
import { PageTitle } from '#i18n/page-title.tsx';
import { useLocale } from '#i18n/use-locale.ts';
import { Block, BlockBody, BlockHead } from '#ui/block.tsx';
import { ButtonLink, Buttons } from '#ui/button.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { PortalTop } from '#ui/portal-layout.tsx';
import { broadcastQuery, useMarkRead } from './broadcasts.queries.ts';

type Notice = RouteAnswer<typeof getBroadcast>;

const Message = ({ notice }: { readonly notice: Notice }) => {
  const { t } = useTranslation();
  const locale = useLocale();
  const { mutate } = useMarkRead();
  const { reference } = notice;
  // Opening it is reading it; a note that fails is made the next time.
  useEffect(() => {
    mutate(reference);
  }, [mutate, reference]);
  const date = longDay(new Date(notice.publishedAt), locale);
  return (
    <>
      <PageTitle title={notice.subject} />
      <PortalTop>
        <PageHeading>
          <span lang={htmlLang[notice.locale]}>{notice.subject}</span>
        </PageHeading>
      </PortalTop>
      <Block>
        <BlockHead>
          <span className="muted small num">
            {t('broadcasts.line', { topic: t(`broadcasts.topics.${notice.topic}`), date, reference })}
          </span>
        </BlockHead>
        <BlockBody>
          <div lang={htmlLang[notice.locale]}>{notice.body}</div>
        </BlockBody>
      </Block>
    </>
  );
};

/** One broadcast message with its body. */
export const NoticePage = () => {
  const { t } = useTranslation();
  const locale = useLocale();
  const { reference = '' } = useParams();
  const { data: notice, error, refetch } = useQuery(broadcastQuery(reference, locale));
  return (
    <>
      {notice === undefined ? (
        <>
          <PageTitle title={t('broadcasts.page')} />
          {error !== null && (
            <PortalTop>
              <PageHeading>{t('broadcasts.page')}</PageHeading>
            </PortalTop>
          )}
          <Block>
            <BlockBody>
              <FetchNotice
                loading={t('broadcasts.loading')}
                failed={t('broadcasts.failed')}
                error={error}
                retry={() => void refetch()}
              />
            </BlockBody>
          </Block>
        </>
      ) : (
        <Message notice={notice} />
      )}
      <Buttons>
        <ButtonLink to={paths.portal.notices}>{t('broadcasts.back')}</ButtonLink>
      </Buttons>
    </>
  );
};
