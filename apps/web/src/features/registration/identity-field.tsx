import { useTranslation } from 'react-i18next';
import { TextField } from '#forms/text-field.tsx';
import { Specimen } from '#ui/specimen.tsx';
import { useDetailsFault, useDetailsLabels } from './details-words.ts';
import { foldOnLeaving } from './fold-on-leaving.ts';
import { useJourney } from './registration-journey.ts';
import { useDetails } from './use-details-form.ts';

/** A number as it may stand on the document, and its first four characters; the source's own example for a person's. */
const specimens = {
  individualOrJoint: { wanted: 'AC12', rest: '3456' },
  corporate: { wanted: '2887', rest: '145' },
} as const;

const specimenId = 'identity-specimen';

/** The first four characters of the document; of a pasted number the first four are kept when the field is left (rules.md §3). */
export const IdentityField = () => {
  const { t } = useTranslation();
  const form = useDetails();
  const labels = useDetailsLabels();
  const fault = useDetailsFault();
  const kind = useJourney().view.category === 'corporate' ? 'corporate' : 'individualOrJoint';
  const { wanted, rest } = specimens[kind];
  return (
    <TextField
      {...foldOnLeaving(form, 'identityPrefix')}
      id="identityPrefix"
      code
      width={4}
      autoCapitalize="characters"
      label={labels.identityPrefix}
      hint={t(`registration.details.identity.${kind}Hint`)}
      fault={fault('identityPrefix')}
      describedBy={specimenId}
      before={
        <Specimen
          id={specimenId}
          document={t(`registration.details.identity.${kind}Specimen`)}
          wanted={wanted}
          rest={rest}
          enter={t('registration.details.identity.enter')}
        />
      }
    />
  );
};
