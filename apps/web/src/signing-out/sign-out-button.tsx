import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '#app/paths.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useSignOut } from './use-sign-out.ts';

/** The quiet way out of a page that must be finished first. */
export const SignOutButton = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation();
  const { signOut, isPending, failed } = useSignOut(paths.signedOut);
  return (
    <>
      <Button look="quiet" busy={isPending} busyLabel={t('fields.busy')} onClick={signOut}>
        {children}
      </Button>
      {failed && (
        <Notice tone="warn" role="alert">
          {t('session.signOutFailed')}
        </Notice>
      )}
    </>
  );
};
