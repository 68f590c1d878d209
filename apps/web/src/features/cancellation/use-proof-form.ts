import { zodResolver } from '@hookform/resolvers/zod';
import { proveCancellation } from '@vestibule/contract/cancellation';
import { useForm } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { useNavigate } from 'react-router';
import type * as z from 'zod/mini';
import type { ApiError } from '#api/api-error.ts';
import { paths } from '#app/paths.ts';
import { noCaptchaAnswer } from '#captcha/use-captcha.ts';
import type { FieldFault } from '#forms/field-faults.ts';
import { useSubmission } from '#forms/use-submission.ts';
import type { Submission } from '#forms/use-submission.ts';
import { useProve } from './cancellation.queries.ts';
import { useJourney } from './cancellation-journey.ts';

type ProofInput = z.input<typeof proveCancellation.body>;
type Proof = z.output<typeof proveCancellation.body>;

export interface ProofForm {
  readonly form: UseFormReturn<ProofInput, unknown, Proof>;
  readonly submission: Submission;
}

export const proofPaths = ['internetUserId', 'internetPassword', 'basicPassword', 'captcha'] as const;

/** Where a refusal belongs. That ID or password is wrong is said of both, at the password, as at a sign-in. */
const fieldOf = new Map<string, (typeof proofPaths)[number]>([
  ['sign_in.failed', 'internetPassword'],
  ['sign_in.resting', 'internetPassword'],
  ['basic_password.wrong', 'basicPassword'],
  ['basic_password.locked', 'basicPassword'],
  ['captcha.wrong', 'captcha'],
  ['captcha.expired', 'captcha'],
]);

const faultsOf = (error: ApiError): readonly FieldFault[] | undefined => {
  if (error.is('request.invalid')) return error.data.issues;
  const path = fieldOf.get(error.code);
  return path === undefined ? undefined : [{ path, code: error.code }];
};

/** Both passwords and the human check; then the check page. */
export const useProofForm = (internetUserId: string): ProofForm => {
  const { mutateAsync } = useProve();
  const { tell } = useJourney();
  const navigate = useNavigate();
  const form = useForm<ProofInput, unknown, Proof>({
    resolver: zodResolver(proveCancellation.body),
    defaultValues: { internetUserId, internetPassword: '', basicPassword: '', captcha: noCaptchaAnswer },
    shouldFocusError: false,
  });
  const submission = useSubmission(form, {
    paths: proofPaths,
    send: async (proof) => {
      await mutateAsync(proof);
      tell(undefined);
      await navigate(paths.cancellation.review);
    },
    faultsOf,
    clearSecrets: () => {
      for (const path of ['internetPassword', 'basicPassword'] as const) form.setValue(path, '');
    },
  });
  return { form, submission };
};
