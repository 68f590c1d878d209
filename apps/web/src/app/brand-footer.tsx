import { brand } from '@vestibule/brand';
import { hongKongParts } from '@vestibule/domain/hong-kong-time';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { serverNow } from '#api/service-state.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { SiteFooter } from '#ui/site-footer.tsx';
import { paths } from './paths.ts';

const never = (): (() => void) => () => undefined;
const firstYear = (): string => String(brand.copyrightFrom);
const years = (): string => {
  const now = hongKongParts(serverNow()).year;
  return now > brand.copyrightFrom ? `${brand.copyrightFrom}-${now}` : firstYear();
};

export const BrandFooter = ({ wide = false }: { readonly wide?: boolean }) => {
  const { t } = useTranslation();
  const locale = useLocale();
  const operator = brand.operator[locale];
  // A page drawn at build time may be read in another year.
  const copyrightYears = useSyncExternalStore(never, years, firstYear);
  return (
    <SiteFooter
      wide={wide}
      label={t('frame.footer')}
      copyright={t('frame.copyright', { years: copyrightYears, operator })}
      links={[
        { key: 'guide', link: <Link to={paths.guide}>{t('frame.guide')}</Link> },
        { key: 'contact', link: <Link to={paths.contact}>{t('frame.contact')}</Link> },
        { key: 'terms', link: <Link to={paths.terms}>{t('frame.terms')}</Link> },
        {
          key: 'privacy',
          link: (
            <a href={brand.privacyPage[locale]} rel="noreferrer">
              {t('frame.privacy')}
            </a>
          ),
        },
        {
          key: 'site',
          narrowOnly: true,
          link: (
            <a href={brand.webSite} rel="noreferrer">
              {t('frame.site', { operator: brand.shortName[locale] })}
            </a>
          ),
        },
      ]}
    />
  );
};
