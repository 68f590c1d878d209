import { normaliseBasicUserId } from '@vestibule/domain/identifiers';
import { useTranslation } from 'react-i18next';
import { faultAt } from '#forms/field-faults.ts';
import { useFaultWords } from '#forms/use-fault-words.ts';
import { useNumeral } from '#forms/use-numeral.ts';
import type { DetailsPath, LinkedPath } from './details-paths.ts';
import { useJourney } from './registration-journey.ts';
import { useDetails } from './use-details-form.ts';
import type { DetailsForm } from './use-details-form.ts';

/** The label of each field, by which the error summary names it too. */
export const useDetailsLabels = (): Readonly<Record<DetailsPath, string>> => {
  const { t } = useTranslation();
  const { category } = useJourney().view;
  const kind = category === 'corporate' ? 'corporate' : 'individualOrJoint';
  return {
    primaryBasicUserId: t('registration.details.basicUserId.1'),
    'linkedBasicUserIds.0': t('registration.details.basicUserId.2'),
    'linkedBasicUserIds.1': t('registration.details.basicUserId.3'),
    'linkedBasicUserIds.2': t('registration.details.basicUserId.4'),
    identityPrefix: t(`registration.details.identity.${kind}`),
    internetUserId: t('registration.details.internetUserId'),
    internetPassword: t('registration.details.password'),
    internetPasswordAgain: t('registration.details.passwordAgain'),
    captcha: t('captcha.name'),
  };
};

/** The names of linked accounts within a sentence. */
export const useShortNames = (): Readonly<Record<LinkedPath, string>> => {
  const { t } = useTranslation();
  return {
    'linkedBasicUserIds.0': t('registration.details.shortBasicUserId.2'),
    'linkedBasicUserIds.1': t('registration.details.shortBasicUserId.3'),
    'linkedBasicUserIds.2': t('registration.details.shortBasicUserId.4'),
  };
};

/** "Only seven now": a count helps to find the digit that is missing. */
const useLengthWords = (): ((typed: string) => string) => {
  const { t } = useTranslation();
  const numeral = useNumeral();
  return (typed) => {
    const count = normaliseBasicUserId(typed).length;
    const words = { count, number: numeral(count) };
    return count < 8 ? t('registration.details.tooShort', words) : t('registration.details.tooLong', words);
  };
};

const typedAt = (form: DetailsForm, path: DetailsPath): string => {
  const typed = form.getValues(path);
  return typeof typed === 'string' ? typed : '';
};

/** What is wrong at a field of the details, in words; some say more than their code. */
export const useDetailsFault = (): ((path: DetailsPath) => string | undefined) => {
  const { t } = useTranslation();
  const form = useDetails();
  const words = useFaultWords();
  const lengthWords = useLengthWords();
  return (path) => {
    const code = faultAt(form.formState.errors, path);
    if (code === undefined) return undefined;
    if (code === 'basic_user_id.length') return lengthWords(typedAt(form, path));
    if (code !== 'internet_user_id.taken') return words(code);
    return t('registration.details.internetUserIdTaken', { id: form.getValues('internetUserId').trim() });
  };
};
