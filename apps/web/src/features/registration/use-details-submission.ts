import { useEffect, useEffectEvent } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '#app/paths.ts';
import { useSubmission } from '#forms/use-submission.ts';
import type { FieldFault } from '#forms/field-faults.ts';
import type { Submission } from '#forms/use-submission.ts';
import { detailsFaultsOf } from './details-faults.ts';
import { detailsPaths } from './details-paths.ts';
import { useSubmitDetails } from './registration.queries.ts';
import type { DetailsForm } from './use-details-form.ts';
import { useJourney } from './registration-journey.ts';
import type { JourneyNews } from './registration-journey.ts';
import { useSentBack } from './use-sent-back.ts';

/** The confirmation found the accounts or the ID to be somebody else's by now. */
const faultsOfNews = (news: JourneyNews | undefined): readonly FieldFault[] => {
  if (news === 'registration.not_matched') return [{ path: 'primaryBasicUserId', code: news }];
  if (news === 'internet_user_id.taken') return [{ path: 'internetUserId', code: news }];
  return [];
};

/** Sends the details and goes on to the check. */
export const useDetailsSubmission = (form: DetailsForm): Submission => {
  const submitDetails = useSubmitDetails();
  const sentBack = useSentBack();
  const navigate = useNavigate();
  const { news, tell } = useJourney();
  const sentBackWith = faultsOfNews(news);
  // Told once; other news, which led away from here, are told where they led.
  const forgetNews = useEffectEvent(() => {
    if (sentBackWith.length > 0) tell(undefined);
  });
  useEffect(
    () => () => {
      forgetNews();
    },
    [],
  );
  return useSubmission(form, {
    paths: detailsPaths,
    send: async (details) => {
      await submitDetails.mutateAsync(details);
      await navigate(paths.register.review);
    },
    faultsOf: detailsFaultsOf,
    clearSecrets: () => {
      form.setValue('internetPassword', '');
      form.setValue('internetPasswordAgain', '');
    },
    takeElsewhere: sentBack,
    sentBackWith,
  });
};
