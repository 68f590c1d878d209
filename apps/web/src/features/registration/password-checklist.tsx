import { useWatch } from 'react-hook-form';
import { faultAt } from '#forms/field-faults.ts';
import { InternetPasswordChecklist } from '#forms/internet-password-checklist.tsx';
import { useDetails } from './use-details-form.ts';

/** The rules of the password that is chosen here, as it is typed. */
export const PasswordChecklist = () => {
  const form = useDetails();
  const password = useWatch({ control: form.control, name: 'internetPassword' });
  const isRefused = faultAt(form.formState.errors, 'internetPassword') !== undefined;
  return <InternetPasswordChecklist password={password} isRefused={isRefused} />;
};
