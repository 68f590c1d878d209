import { operatorForms } from '#operator/forms.ts';

/** The product's forms on paper, in the order of the page. */
export const paperForms = ['particulars', 'basic-password', 'cancellation', 'joint-authority'] as const;
export type PaperForm = (typeof paperForms)[number];

/** Which of them the operator takes. */
export const offeredForms: readonly PaperForm[] = operatorForms;
