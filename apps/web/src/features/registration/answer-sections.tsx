import { groupBasicUserId } from '@vestibule/domain/identifiers';
import { positions } from '@vestibule/domain/registration';
import type { Position } from '@vestibule/domain/registration';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Answers } from '#ui/answers.tsx';
import { SheetSection } from '#ui/sheet.tsx';
import { linkedPaths } from './details-paths.ts';
import type { DetailsPath } from './details-paths.ts';
import { useJourney } from './registration-journey.ts';
import type { TypedDetails } from './typed-details.ts';

/** A way back to a field; `subject` names it for who meets the link alone. */
type RenderChange = (path: DetailsPath, verb: 'change' | 'add', subject: string) => ReactNode;

interface RowsProps {
  readonly details: TypedDetails;
  /** Left out where nothing can be changed any more. */
  readonly renderChange?: RenderChange;
}

const Code = ({ children }: { readonly children: ReactNode }) => <span className="code">{children}</span>;

/** Where a change of the account at a place, or its addition, begins: the first empty field takes the next account. */
const pathOf = (place: Position, linkedCount: number): DetailsPath =>
  linkedPaths[Math.min(place - 2, linkedCount)] ?? 'primaryBasicUserId';

const AccountRows = ({ details, renderChange }: RowsProps) => {
  const { t } = useTranslation();
  const kind = useJourney().view.category === 'corporate' ? 'corporate' : 'individualOrJoint';
  const basicUserIds = [details.primaryBasicUserId, ...details.linkedBasicUserIds];
  const accounts = positions.map((place) => {
    const basicUserId = basicUserIds[place - 1];
    const none = basicUserId === undefined;
    const path = pathOf(place, details.linkedBasicUserIds.length);
    const subject = t(`registration.details.shortBasicUserId.${place}`);
    return {
      key: String(place),
      name: t(`registration.details.basicUserId.${place}`),
      value: none ? t('registration.review.notLinked') : <Code>{groupBasicUserId(basicUserId)}</Code>,
      none,
      change: renderChange?.(path, none ? 'add' : 'change', subject),
    };
  });
  const identity = {
    key: 'identity',
    name: t(`registration.review.identity.${kind}`),
    value: <Code>{details.identityPrefix}</Code>,
    change: renderChange?.('identityPrefix', 'change', t('registration.review.shortIdentity')),
  };
  return <Answers rows={[...accounts, identity]} />;
};

const UserRows = ({ details, renderChange }: RowsProps) => {
  const { t } = useTranslation();
  const name = t('registration.details.internetUserId');
  return (
    <Answers
      rows={[
        {
          key: 'internetUserId',
          name,
          value: <Code>{details.internetUserId}</Code>,
          change: renderChange?.('internetUserId', 'change', name),
        },
      ]}
    />
  );
};

/** Everything that was given but the password (rules.md §3 steps 4 and 5). */
export const AnswerSections = (props: RowsProps) => {
  const { t } = useTranslation();
  return (
    <>
      <SheetSection>
        <h2>{t('registration.details.accounts')}</h2>
        <AccountRows {...props} />
      </SheetSection>
      <SheetSection>
        <h2>{t('registration.review.user')}</h2>
        <UserRows {...props} />
      </SheetSection>
    </>
  );
};
