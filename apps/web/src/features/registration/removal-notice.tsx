import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { linkedPaths } from './details-paths.ts';
import { useShortNames } from './details-words.ts';
import { undoButtonId } from './use-linked-accounts.ts';
import type { LinkedAccounts } from './use-linked-accounts.ts';

/** Says which linked account was taken away, and puts it back. */
export const RemovalNotice = ({ linked }: { readonly linked: LinkedAccounts }) => {
  const { t } = useTranslation();
  const shortNames = useShortNames();
  const path = linked.removed === undefined ? undefined : linkedPaths[linked.removed.index];
  if (path === undefined) return null;
  return (
    <Notice>
      <output>{t('registration.details.removed', { name: shortNames[path] })}</output>
      <Button small look="quiet" id={undoButtonId} onClick={linked.undo}>
        {t('registration.details.undo')}
      </Button>
    </Notice>
  );
};
