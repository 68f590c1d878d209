import { groupBasicUserId, isBasicUserId } from '@vestibule/domain/identifiers';
import { positions } from '@vestibule/domain/registration';
import { useTranslation } from 'react-i18next';
import { MaskedId } from '#ui/account-progress.tsx';
import { Answers } from '#ui/answers.tsx';
import { SheetSection } from '#ui/sheet.tsx';

interface AnswersSectionProps {
  readonly heading: string;
  readonly internetUserId: string;
  /** The primary first; masked ones are of accounts that were never proved. */
  readonly basicUserIds: readonly string[];
}

const isMasked = (id: string): boolean => !isBasicUserId(id);

const BasicUserId = ({ id }: { readonly id: string }) =>
  isMasked(id) ? (
    <MaskedId value={id.replaceAll('.', '•')} />
  ) : (
    <span className="code">{groupBasicUserId(id)}</span>
  );

/** The ID that is given up, and the Basic User IDs that become free by that. */
export const AnswersSection = ({ heading, internetUserId, basicUserIds }: AnswersSectionProps) => {
  const { t } = useTranslation();
  const user = {
    key: 'internetUserId',
    name: t('cancellation.review.internetUserId'),
    value: <span className="code">{internetUserId}</span>,
  };
  const accounts = positions.flatMap((place) => {
    const id = basicUserIds[place - 1];
    if (id === undefined) return [];
    const name = t(`cancellation.review.basicUserId.${place}`);
    return [{ key: String(place), name, value: <BasicUserId id={id} /> }];
  });
  return (
    <SheetSection>
      <h2>{heading}</h2>
      {basicUserIds.some(isMasked) && <p className="small muted">{t('cancellation.review.masked')}</p>}
      <Answers rows={[user, ...accounts]} />
    </SheetSection>
  );
};
