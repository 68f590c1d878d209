import { brand } from '@vestibule/brand';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '#i18n/use-locale.ts';
import { PublicHeader } from '#ui/site-header.tsx';
import { SkipLink } from '#ui/skip-link.tsx';
import { BrandFooter } from './brand-footer.tsx';
import { HongKongClock } from './hong-kong-clock.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { paths } from './paths.ts';

/** Header, page and footer for who is not signed in. */
export const PublicLayout = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation();
  const operator = brand.shortName[useLocale()];
  return (
    <>
      <SkipLink>{t('frame.skip')}</SkipLink>
      <PublicHeader
        brand={{ to: paths.home, mark: brand.mark, name: brand.productName, service: t('frame.service') }}
        site={{ href: brand.webSite, name: t('frame.site', { operator }) }}
        languages={<LanguageSwitch />}
        clock={<HongKongClock />}
      />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <BrandFooter />
    </>
  );
};
