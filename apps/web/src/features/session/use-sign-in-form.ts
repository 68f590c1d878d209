import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { signIn } from '@vestibule/contract/session';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { useLocation, useNavigate } from 'react-router';
import * as z from 'zod/mini';
import type { ApiError } from '#api/api-error.ts';
import { call } from '#api/client.ts';
import { sessionQuery } from '#api/session-query.ts';
import { paths } from '#app/paths.ts';
import { noCaptchaAnswer } from '#captcha/use-captcha.ts';
import type { FieldFault } from '#forms/field-faults.ts';
import { useSubmission } from '#forms/use-submission.ts';
import type { Submission } from '#forms/use-submission.ts';

type SignInInput = z.input<typeof signIn.body>;
type SignInOutput = z.output<typeof signIn.body>;

export interface SignInForm {
  readonly form: UseFormReturn<SignInInput, unknown, SignInOutput>;
  readonly submission: Submission;
  /** After some failures the server asks for it (rules.md §4). */
  readonly needsCaptcha: boolean;
}

const passedOn = z.object({ internetUserId: z.string() });

/** The Internet User ID that a registration handed on, not by address: addresses are kept. */
const useHandedOnId = (): string => {
  const location = useLocation();
  const given = z.safeParse(passedOn, location.state);
  return given.success ? given.data.internetUserId : '';
};

/** Where a refusal belongs. That ID or password is wrong is said of both, at the password, which has to be typed again. */
const fieldOf = new Map<string, 'internetPassword' | 'captcha'>([
  ['sign_in.failed', 'internetPassword'],
  ['sign_in.resting', 'internetPassword'],
  ['captcha.required', 'captcha'],
  ['captcha.wrong', 'captcha'],
  ['captcha.expired', 'captcha'],
]);

const faultsOf = (error: ApiError): readonly FieldFault[] | undefined => {
  if (error.is('request.invalid')) return error.data.issues;
  const path = fieldOf.get(error.code);
  return path === undefined ? undefined : [{ path, code: error.code }];
};

/** Sends ID and password, and the human check once it is asked for; then the frame leads on by the session's stage. */
export const useSignInForm = (): SignInForm => {
  const [needsCaptcha, setNeedsCaptcha] = useState(false);
  const client = useQueryClient();
  const navigate = useNavigate();
  const { mutateAsync } = useMutation({ mutationFn: (body: SignInInput) => call(signIn, { body }) });
  const form = useForm<SignInInput, unknown, SignInOutput>({
    resolver: zodResolver(signIn.body),
    defaultValues: { internetUserId: useHandedOnId(), internetPassword: '' },
    shouldFocusError: false,
  });
  const ask = () => {
    setNeedsCaptcha(true);
    // From now on an empty answer is "required", before anything is sent.
    form.setValue('captcha', noCaptchaAnswer);
  };
  const submission = useSubmission(form, {
    paths: ['internetUserId', 'internetPassword', 'captcha'],
    send: async (body) => {
      const session = await mutateAsync(body);
      // What the last reader of this browser saw is not for this one.
      client.clear();
      client.setQueryData(sessionQuery.queryKey, session);
      await navigate(paths.portal.home, { replace: true });
    },
    faultsOf: (error) => {
      if (error.code === 'captcha.required' || (error.is('sign_in.failed') && error.data.captchaRequired))
        ask();
      return faultsOf(error);
    },
    clearSecrets: () => {
      form.setValue('internetPassword', '');
    },
  });
  return { form, submission, needsCaptcha };
};
