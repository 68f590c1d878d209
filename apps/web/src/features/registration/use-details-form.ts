import { zodResolver } from '@hookform/resolvers/zod';
import { registrationDetails } from '@vestibule/contract/registration';
import type { RegistrationDetails } from '@vestibule/contract/registration';
import { useEffect, useEffectEvent } from 'react';
import { useForm, useFormContext } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { useLocation } from 'react-router';
import type * as z from 'zod/mini';
import { noCaptchaAnswer } from '#captcha/use-captcha.ts';
import { linkedShownFor } from './details-paths.ts';
import { useJourney } from './registration-journey.ts';
import { detailsToBeginWith, withLinkedShown } from './typed-details.ts';

export type DetailsInput = z.input<typeof registrationDetails>;
export type DetailsForm = UseFormReturn<DetailsInput, unknown, RegistrationDetails>;

/** The form with what was typed before, or what the server holds. What is typed outlives the page, but for secrets. */
export const useDetailsForm = (): DetailsForm => {
  const { view, kept, keep } = useJourney();
  const { hash } = useLocation();
  const form = useForm<DetailsInput, unknown, RegistrationDetails>({
    resolver: zodResolver(registrationDetails),
    defaultValues: {
      ...withLinkedShown(detailsToBeginWith(kept, view), linkedShownFor(hash.slice(1))),
      internetPassword: '',
      internetPasswordAgain: '',
      captcha: noCaptchaAnswer,
    },
    shouldFocusError: false,
  });
  const keepTyped = useEffectEvent(() => {
    const { primaryBasicUserId, linkedBasicUserIds, identityPrefix, internetUserId } = form.getValues();
    const { category } = view;
    keep({ category, primaryBasicUserId, linkedBasicUserIds, identityPrefix, internetUserId });
  });
  useEffect(
    () => () => {
      keepTyped();
    },
    [],
  );
  return form;
};

/** The same form, for the parts of the page. */
export const useDetails = (): DetailsForm => useFormContext<DetailsInput, unknown, RegistrationDetails>();
