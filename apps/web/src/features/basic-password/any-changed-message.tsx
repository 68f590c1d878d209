import type { HeldAccount } from '@vestibule/contract/accounts';
import { groupBasicUserId } from '@vestibule/domain/identifiers';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '#app/paths.ts';
import { PageTitle } from '#i18n/page-title.tsx';
import { ButtonLink, Buttons } from '#ui/button.tsx';
import { DoneHead } from '#ui/done-mark.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { Sheet } from '#ui/sheet.tsx';

/** 系統訊息, in the place of the form: the focus goes to it as to a page of its own. */
export const AnyChangedMessage = ({ account }: { readonly account: HeldAccount }) => {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const id = groupBasicUserId(account.basicUserId);
  const name = t(`basicPassword.shortName.${account.position}`);
  return (
    <Sheet>
      <PageTitle title={t('basicPassword.changed.page')} />
      <DoneHead>
        <PageHeading ref={heading}>{t('basicPassword.changed.title')}</PageHeading>
      </DoneHead>
      <p>{t('basicPassword.anyTime.changed', { name, id })}</p>
      <Buttons>
        <ButtonLink look="primary" to={paths.portal.accounts}>
          {t('basicPassword.anyTime.continue')}
        </ButtonLink>
      </Buttons>
    </Sheet>
  );
};
