import { htmlLang, locales, type Locale } from '@vestibule/domain/locales';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeLocale } from '#i18n/i18n.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { LanguageLinks } from '#ui/language-links.tsx';

/** Each language by its own name, whatever the page's. */
const names: Readonly<Record<Locale, string>> = { 'zh-Hant': '繁體', 'zh-Hans': '简体', en: 'English' };
const languages = locales.map((value) => ({ value, lang: htmlLang[value], name: names[value] }));

export const LanguageSwitch = () => {
  const { t } = useTranslation();
  const [failed, setFailed] = useState(false);
  const choose = (locale: Locale): void => {
    changeLocale(locale).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <LanguageLinks
      label={t('frame.languages')}
      languages={languages}
      current={useLocale()}
      onChoose={choose}
      fault={failed ? t('frame.languageFailed') : undefined}
    />
  );
};
