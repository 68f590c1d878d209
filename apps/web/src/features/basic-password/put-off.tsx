import { useTranslation } from 'react-i18next';
import { ApiError } from '#api/api-error.ts';
import { TroubleNotice } from '#forms/trouble-notice.tsx';
import { Button, Buttons } from '#ui/button.tsx';
import { SheetSection } from '#ui/sheet.tsx';
import { usePutOff } from './basic-password.queries.ts';
import type { DueAccount } from './due-account.ts';

/** Later, for a linked account: it stays unproved, and is asked for again at the next sign-in. */
export const PutOff = ({ current }: { readonly current: DueAccount }) => {
  const { t } = useTranslation();
  const { mutate, isPending, error } = usePutOff();
  const trouble = error instanceof ApiError ? error : undefined;
  const putOff = () => {
    if (!isPending) mutate(current.position);
  };
  return (
    <SheetSection>
      <p className="small muted">{t('basicPassword.putOffNote')}</p>
      <TroubleNotice trouble={trouble} isPending={isPending} retry={putOff} />
      <Buttons>
        <Button busy={isPending} busyLabel={t('fields.busy')} onClick={putOff}>
          {t('basicPassword.putOff')}
        </Button>
      </Buttons>
    </SheetSection>
  );
};
