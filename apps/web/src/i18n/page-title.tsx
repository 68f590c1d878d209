import { brand } from '@vestibule/brand';
import { useTranslation } from 'react-i18next';

interface PageTitleProps {
  readonly title: string;
  /** The page's form was found wrong. */
  readonly isFaulty?: boolean;
}

/** Break opportunities are for headings; a browser's tab may show them as boxes. */
const plain = (text: string): string => text.replaceAll('\u200B', '');

/** The document's title: page, then product; a form that was refused says so first. */
export const PageTitle = ({ title, isFaulty = false }: PageTitleProps) => {
  const { t } = useTranslation();
  const words = plain(`${isFaulty ? t('frame.errorPrefix') : ''}${title} - ${brand.productName}`);
  return <title>{words}</title>;
};
