import { brand } from '@vestibule/brand';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { serverNow } from '#api/service-state.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { SiteFooter } from '#ui/site-footer.tsx';
import { paths } from './paths.ts';

const years = (): string => {
  const now = serverNow().getFullYear();
  return now > brand.copyrightFrom ? `${brand.copyrightFrom}-${now}` : String(brand.copyrightFrom);
};

export const BrandFooter = ({ wide = false }: { readonly wide?: boolean }) => {
  const { t } = useTranslation();
  const locale = useLocale();
  const operator = brand.operator[locale];
  return (
    <SiteFooter
      wide={wide}
      label={t('frame.footer')}
      copyright={t('frame.copyright', { years: years(), operator })}
      links={[
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
