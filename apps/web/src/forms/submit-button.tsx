import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button.tsx';

interface SubmitButtonProps {
  readonly isPending: boolean;
  readonly children: ReactNode;
}

/** Never disabled for what is not filled in: a press tells what is missing. While sending it says so and takes no second press. */
export const SubmitButton = ({ isPending, children }: SubmitButtonProps) => {
  const { t } = useTranslation();
  return (
    <Button type="submit" look="primary" busy={isPending} busyLabel={t('fields.busy')}>
      {children}
    </Button>
  );
};
