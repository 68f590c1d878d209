import type { PaperForm } from '../../src/forms.ts';

/** Fewer than the product has. */
export const operatorForms: readonly PaperForm[] = ['basic-password', 'cancellation'];
