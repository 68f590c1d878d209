import 'i18next';
import type { AllPhrases } from '@vestibule/phrases';

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly defaultNS: 'translation';
    readonly resources: { readonly translation: AllPhrases };
    readonly returnNull: false;
  }
}
