import { useEffect } from 'react';
import { speakKeptLocale } from '#i18n/i18n.ts';

/** The prerendered home page is in 繁體: once React has taken it over, it speaks the language that was chosen before. */
export const KeptLanguage = () => {
  useEffect(() => void speakKeptLocale(), []);
  return null;
};
