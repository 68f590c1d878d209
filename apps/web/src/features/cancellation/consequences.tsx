import { useTranslation } from 'react-i18next';
import { Notice } from '#ui/notice.tsx';

const consequences = ['forGood', 'sessions', 'accounts', 'basicPasswords', 'history'] as const;

/** All that a cancellation brings with it, told before anything is asked (rules.md §7). */
export const Consequences = () => {
  const { t } = useTranslation();
  return (
    <Notice tone="warn">
      <h2>{t('cancellation.consequences.title')}</h2>
      <ul>
        {consequences.map((key) => (
          <li key={key}>{t(`cancellation.consequences.${key}`)}</li>
        ))}
      </ul>
    </Notice>
  );
};
