import { groupBasicUserId, isBasicUserId } from '@vestibule/domain/identifiers';
import { positions } from '@vestibule/domain/registration';
import { useTranslation } from 'react-i18next';
import { MaskedId } from '#ui/account-progress.tsx';
import { Answers } from '#ui/answers.tsx';
import { SheetSection } from '#ui/sheet.tsx';

interface AccountsSectionProps {
  readonly heading: string;
  /** The primary first; masked ones are of accounts that were never proved. */
  readonly basicUserIds: readonly string[];
}

/** The Basic User IDs that become free, or did. */
export const AccountsSection = ({ heading, basicUserIds }: AccountsSectionProps) => {
  const { t } = useTranslation();
  const isMasked = (id: string): boolean => !isBasicUserId(id);
  const rows = positions.flatMap((place) => {
    const id = basicUserIds[place - 1];
    if (id === undefined) return [];
    const value = isMasked(id) ? (
      <MaskedId value={id.replaceAll('.', '•')} />
    ) : (
      <span className="code">{groupBasicUserId(id)}</span>
    );
    return [{ key: String(place), name: t(`cancellation.review.basicUserId.${place}`), value }];
  });
  return (
    <SheetSection>
      <h2>{heading}</h2>
      <Answers rows={rows} />
      {basicUserIds.some(isMasked) && <p className="small muted">{t('cancellation.review.masked')}</p>}
    </SheetSection>
  );
};
