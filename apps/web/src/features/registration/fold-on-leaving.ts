import {
  normaliseBasicUserId,
  normaliseIdentityPrefix,
  normaliseInternetUserId,
} from '@vestibule/domain/identifiers';
import type { UseFormRegisterReturn } from 'react-hook-form';
import type { LinkedPath } from './details-paths.ts';
import type { DetailsForm } from './use-details-form.ts';

type FoldedPath = 'primaryBasicUserId' | LinkedPath | 'identityPrefix' | 'internetUserId';

const normaliserOf = (path: FoldedPath): ((raw: string) => string) => {
  if (path === 'identityPrefix') return normaliseIdentityPrefix;
  return path === 'internetUserId' ? normaliseInternetUserId : normaliseBasicUserId;
};

/**
 * Registers a field whose text is folded when it is left (rules.md §3): what stands there is what will be sent. Not sooner: a Chinese input
 * method is still composing, and a caret would jump.
 */
export const foldOnLeaving = (form: DetailsForm, path: FoldedPath): UseFormRegisterReturn =>
  form.register(path, {
    onBlur: () => {
      form.setValue(path, normaliserOf(path)(form.getValues(path)));
    },
  });
