import { nameBrowser } from '@vestibule/domain/browsers';
import { useTranslation } from 'react-i18next';

/** A browser in plain words (Chrome on Windows), from what it called itself; its word, not a fact. */
export const useBrowserName = (): ((userAgent: string) => string) => {
  const { t } = useTranslation();
  return (userAgent) => {
    const { browser, system } = nameBrowser(userAgent);
    if (browser === undefined)
      return system === undefined
        ? t('internetAccount.browser.unknown')
        : t('internetAccount.browser.onUnknown', { system });
    return system === undefined ? browser : t('internetAccount.browser.onSystem', { browser, system });
  };
};
