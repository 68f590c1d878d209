import { useTranslation } from 'react-i18next';
import { TextField } from '#forms/text-field.tsx';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import type { LinkedPath } from './details-paths.ts';
import { useDetailsFault, useDetailsLabels, useShortNames } from './details-words.ts';
import { foldOnLeaving } from './fold-on-leaving.ts';
import { useDetails } from './use-details-form.ts';

interface LinkedFieldProps {
  readonly path: LinkedPath;
  onRemove(): void;
}

/** A linked account, and the button that takes it away. */
export const LinkedField = ({ path, onRemove }: LinkedFieldProps) => {
  const { t } = useTranslation();
  const form = useDetails();
  const labels = useDetailsLabels();
  const fault = useDetailsFault();
  const shortNames = useShortNames();
  return (
    <TextField
      {...foldOnLeaving(form, path)}
      id={path}
      code
      width={8}
      inputMode="numeric"
      label={labels[path]}
      optional
      hint={t('registration.details.linkedHint')}
      fault={fault(path)}
      beside={
        <Button look="quiet" onClick={onRemove}>
          <Icon name="minus" size="small" />
          {t('registration.details.remove')}
          <span className="vh">{shortNames[path]}</span>
        </Button>
      }
    />
  );
};
