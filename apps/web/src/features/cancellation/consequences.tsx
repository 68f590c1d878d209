import { useTranslation } from 'react-i18next';
import { Notice } from '#ui/notice.tsx';
import { Points } from '#ui/points.tsx';

const consequences = ['forGood', 'sessions', 'accounts', 'basicPasswords', 'history'] as const;

/** All that a cancellation brings with it, told before anything is asked (rules.md §7). */
export const Consequences = () => {
  const { t } = useTranslation();
  return (
    <Notice tone="warn">
      <b>{t('cancellation.consequences.title')}</b>
      <Points points={consequences.map((key) => ({ key, text: t(`cancellation.consequences.${key}`) }))} />
    </Notice>
  );
};
