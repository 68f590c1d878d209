import type { ProofPhrases } from '../zh-Hant/proof.ts';

export const proof = {
  title: 'Please enter your password again',
  lead: 'To protect your account, we first make sure that it is you. What you asked for then goes on by itself; you need not fill in anything again.',
  internetPassword: 'Internet Password',
  submit: 'Confirm and continue',
  cancel: 'Cancel',
  wrong_one: 'The password is not correct. {{number}} attempt left.',
  wrong_other: 'The password is not correct. {{number}} attempts left.',
  locked: 'After several wrong attempts this password is not accepted until {{time}} (Hong Kong time).',
} satisfies ProofPhrases;
