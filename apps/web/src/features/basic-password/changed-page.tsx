import { useQuery } from '@tanstack/react-query';
import { position as positionSchema } from '@vestibule/contract/fields';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import * as z from 'zod/mini';
import { useSession } from '#api/session-context.ts';
import { paths } from '#app/paths.ts';
import { FetchNotice } from '#forms/fetch-notice.tsx';
import { PageTitle } from '#i18n/page-title.tsx';
import { MaskedId, MessagePage } from '#ui/account-progress.tsx';
import { ButtonLink, Buttons } from '#ui/button.tsx';
import { DoneMark } from '#ui/done-mark.tsx';
import { Eyebrow } from '#ui/flow.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { dueQuery } from './basic-password.queries.ts';
import { dotted } from './due-account.ts';
import { Progress } from './due-account-box.tsx';

const changed = z.object({ position: positionSchema, maskedBasicUserId: z.string() });

/** Text around an account's number, which is no text. */
const Sentence = ({ text, id }: { readonly text: string; readonly id: string }) => {
  const [before, after = ''] = text.split('{id}');
  return (
    <>
      {before}
      <MaskedId value={dotted(id)} />
      {after}
    </>
  );
};

/** 系統訊息: the change is done; then the next account, or the portal. */
export const ChangedPage = () => {
  const { t } = useTranslation();
  const location = useLocation();
  const { stage } = useSession();
  const { data: due, error, refetch } = useQuery(dueQuery);
  const told = z.safeParse(changed, location.state);
  const next = stage === 'active' ? paths.portal.home : paths.basicPassword.change;
  // Come to by address: there is nothing to tell.
  if (!told.success) return <Navigate to={next} replace />;
  const { position, maskedBasicUserId } = told.data;
  const name = t(`basicPassword.shortName.${position}`);
  const upcoming = due?.current ?? undefined;
  return (
    <MessagePage>
      <PageTitle title={t('basicPassword.changed.page')} />
      <DoneMark />
      <div>
        <Eyebrow>{t('basicPassword.changed.page')}</Eyebrow>
        <PageHeading>{t('basicPassword.changed.title')}</PageHeading>
      </div>
      {due !== undefined && due.accounts.length > 1 && <Progress accounts={due.accounts} />}
      {due === undefined && (
        <FetchNotice
          loading={t('basicPassword.loading')}
          failed={t('basicPassword.failed')}
          error={error}
          retry={() => void refetch()}
        />
      )}
      <p>
        <Sentence text={t('basicPassword.changed.effective', { name, id: '{id}' })} id={maskedBasicUserId} />
        {upcoming === undefined ? (
          t('basicPassword.changed.toPortal')
        ) : (
          <Sentence
            text={t('basicPassword.changed.nextAccount', {
              name: t(`basicPassword.shortName.${upcoming.position}`),
              id: '{id}',
            })}
            id={upcoming.maskedBasicUserId}
          />
        )}
      </p>
      <Buttons>
        <ButtonLink look="primary" to={next} replace>
          {t('basicPassword.changed.continue')}
        </ButtonLink>
      </Buttons>
    </MessagePage>
  );
};
