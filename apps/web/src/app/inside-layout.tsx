import { brand } from '@vestibule/brand';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { InsideHeader } from '#ui/site-header.tsx';
import { SkipLink } from '#ui/skip-link.tsx';
import { BrandFooter } from './brand-footer.tsx';
import { HongKongClock } from './hong-kong-clock.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { paths } from './paths.ts';

interface InsideLayoutProps {
  /** Opens the menu on phones; absent while there is no menu. */
  readonly menu?: { readonly label: ReactNode; readonly expanded: boolean; readonly onOpen: () => void };
  readonly children: ReactNode;
}

/** Header and footer for who is signed in. */
export const InsideLayout = ({ menu, children }: InsideLayoutProps) => {
  const { t } = useTranslation();
  return (
    <>
      <SkipLink>{t('frame.skip')}</SkipLink>
      <InsideHeader
        brand={{
          to: paths.portal.home,
          mark: brand.mark,
          name: brand.productName,
          service: t('frame.service'),
        }}
        languages={<LanguageSwitch />}
        clock={<HongKongClock />}
        {...(menu && { menu })}
      />
      {children}
      <BrandFooter wide />
    </>
  );
};
