import type { PaperForm } from '@vestibule/brand/forms';

type Field =
  | 'name'
  | 'basicUserId'
  | 'internetUserId'
  | 'telephone'
  | 'newAddress'
  | 'newTelephone'
  | 'newEmail'
  | 'identity'
  | 'authorisedName'
  | 'from'
  | 'until';

type Choice =
  | 'zh-Hant'
  | 'zh-Hans'
  | 'en'
  | 'forgotten'
  | 'known'
  | 'lost'
  | 'all'
  | 'settlement'
  | 'corporate';

/** A part of a form on paper; its words stand in `forms.parts`, `forms.fields` and `forms.choices`. */
export type FormPart =
  | { readonly part: 'holder' | 'change' | 'authorised'; readonly fields: readonly Field[] }
  | { readonly part: 'language' | 'reason' | 'scope'; readonly choices: readonly Choice[] };

interface FormPlan {
  /** Printed at its foot, to be named on the telephone. */
  readonly number: string;
  readonly parts: readonly FormPart[];
  /** How many sign it at most. */
  readonly signatures: 1 | 4;
  /** Where the same is done without paper. */
  readonly online?: 'particulars' | 'internetAccount';
}

const holder: FormPart = { part: 'holder', fields: ['name', 'basicUserId', 'identity', 'telephone'] };

/** What each form asks. */
export const formPlans: Readonly<Record<PaperForm, FormPlan>> = {
  particulars: {
    number: 'F-01',
    parts: [
      holder,
      { part: 'change', fields: ['newAddress', 'newTelephone', 'newEmail'] },
      { part: 'language', choices: ['zh-Hant', 'zh-Hans', 'en'] },
    ],
    signatures: 4,
    online: 'particulars',
  },
  'basic-password': {
    number: 'F-02',
    parts: [holder, { part: 'reason', choices: ['forgotten', 'known', 'lost'] }],
    signatures: 1,
  },
  cancellation: {
    number: 'F-03',
    parts: [{ part: 'holder', fields: ['name', 'basicUserId', 'internetUserId', 'identity', 'telephone'] }],
    signatures: 1,
    online: 'internetAccount',
  },
  'joint-authority': {
    number: 'F-04',
    parts: [
      { part: 'holder', fields: ['name', 'basicUserId', 'telephone'] },
      { part: 'authorised', fields: ['authorisedName', 'identity', 'from', 'until'] },
      { part: 'scope', choices: ['all', 'settlement', 'corporate'] },
    ],
    signatures: 4,
  },
};
