import { zodResolver } from '@hookform/resolvers/zod';
import { chooseCategory } from '@vestibule/contract/registration';
import { useForm } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { useNavigate } from 'react-router';
import type * as z from 'zod/mini';
import { paths } from '#app/paths.ts';
import { useSubmission } from '#forms/use-submission.ts';
import type { Submission } from '#forms/use-submission.ts';
import { useChooseCategory } from './registration.queries.ts';
import { useJourney } from './registration-journey.ts';
import { useSentBack } from './use-sent-back.ts';

type CategoryInput = z.input<typeof chooseCategory.body>;
type Choice = z.output<typeof chooseCategory.body>;

interface CategoryForm {
  readonly form: UseFormReturn<CategoryInput, unknown, Choice>;
  readonly submission: Submission;
}

/** The choice of a category. No default: it is the investor's, unless it was made before. */
export const useCategoryForm = (): CategoryForm => {
  const { category } = useJourney().view;
  const choose = useChooseCategory();
  const sentBack = useSentBack();
  const navigate = useNavigate();
  const form = useForm<CategoryInput, unknown, Choice>({
    resolver: zodResolver(chooseCategory.body),
    ...(category !== null && { defaultValues: { category } }),
    shouldFocusError: false,
  });
  const submission = useSubmission(form, {
    paths: ['category'],
    send: async (choice) => {
      await choose.mutateAsync(choice.category);
      await navigate(paths.register.details);
    },
    faultsOf: (error) => (error.is('request.invalid') ? error.data.issues : undefined),
    takeElsewhere: sentBack,
  });
  return { form, submission };
};
