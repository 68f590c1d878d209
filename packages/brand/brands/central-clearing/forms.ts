import type { PaperForm } from '../../src/forms.ts';

/** All of the product's. */
export const operatorForms: readonly PaperForm[] = [
  'particulars',
  'basic-password',
  'cancellation',
  'joint-authority',
];
