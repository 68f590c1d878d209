import type { Broadcast } from '@vestibule/contract/broadcasts';
import { htmlLang } from '@vestibule/domain/locales';
import { useTranslation } from 'react-i18next';
import { paths } from '#app/paths.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { NeighbourLinks } from '#ui/neighbour-links.tsx';

interface NeighboursProps {
  readonly message: Pick<Broadcast, 'newer' | 'older'>;
  /** The choice that the message was found by: its neighbours are those of the same list. */
  readonly search: string;
}

/** The messages before and after this one. */
export const Neighbours = ({ message, search }: NeighboursProps) => {
  const { t } = useTranslation();
  const page = useLocale();
  const links = (['newer', 'older'] as const).flatMap((way) => {
    const neighbour = message[way];
    if (neighbour === null) return [];
    const { reference, subject, locale } = neighbour;
    return {
      way,
      words: t(`broadcasts.neighbours.${way}`),
      name: subject,
      lang: locale === page ? undefined : htmlLang[locale],
      to: `${paths.portal.notice(reference)}${search}`,
    };
  });
  if (links.length === 0) return null;
  return <NeighbourLinks label={t('broadcasts.neighbours.label')} links={links} />;
};
