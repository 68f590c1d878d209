import { maxLinkedAccounts } from '@vestibule/domain/registration';
import { useTranslation } from 'react-i18next';
import { TextField } from '#forms/text-field.tsx';
import { useNumeral } from '#forms/use-numeral.ts';
import { AddButton } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { linkedPaths } from './details-paths.ts';
import { useDetailsFault, useDetailsLabels } from './details-words.ts';
import { foldOnLeaving } from './fold-on-leaving.ts';
import { LinkedField } from './linked-field.tsx';
import { RemovalNotice } from './removal-notice.tsx';
import { useDetails } from './use-details-form.ts';
import { useLinkedAccounts } from './use-linked-accounts.ts';
import type { LinkedAccounts } from './use-linked-accounts.ts';

const PrimaryField = () => {
  const { t } = useTranslation();
  const form = useDetails();
  const labels = useDetailsLabels();
  const fault = useDetailsFault();
  return (
    <TextField
      {...foldOnLeaving(form, 'primaryBasicUserId')}
      id="primaryBasicUserId"
      code
      width={8}
      inputMode="numeric"
      label={labels.primaryBasicUserId}
      hint={t('registration.details.primaryHint')}
      fault={fault('primaryBasicUserId')}
    />
  );
};

const AddLinked = ({ linked }: { readonly linked: LinkedAccounts }) => {
  const { t } = useTranslation();
  const numeral = useNumeral();
  const count = maxLinkedAccounts - linked.count;
  if (count === 0) return <Notice>{t('registration.details.linkedAll')}</Notice>;
  return (
    <AddButton
      label={t('registration.details.link')}
      explanation={t('registration.details.canLink', { count, number: numeral(count) })}
      onClick={linked.add}
    />
  );
};

/** The primary account and up to three linked ones (rules.md §3 step 3). */
export const AccountFields = () => {
  const linked = useLinkedAccounts(useDetails());
  return (
    <>
      <PrimaryField />
      {linkedPaths.slice(0, linked.count).map((path, index) => (
        <LinkedField
          key={path}
          path={path}
          onRemove={() => {
            linked.remove(index);
          }}
        />
      ))}
      <RemovalNotice linked={linked} />
      <AddLinked linked={linked} />
    </>
  );
};
