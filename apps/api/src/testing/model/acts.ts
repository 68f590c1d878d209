/** A human check as it is answered: not at all, rightly, wrongly, or one that there is not. */
export type Check = 'none' | 'right' | 'wrong' | 'stale';

/** Where an account stands under an Internet User ID. */
export type Place = 1 | 2 | 3 | 4;

/** What is done to the portal: by a browser, by the operator or by time. */
export type Act =
  | { readonly do: 'accept terms'; readonly by: number; readonly current: boolean }
  | { readonly do: 'choose category'; readonly by: number; readonly corporate: boolean }
  | {
      readonly do: 'submit details';
      readonly by: number;
      readonly basicUserIds: readonly string[];
      readonly prefix: string;
      readonly internetUserId: string;
      readonly check: Check;
    }
  | { readonly do: 'confirm'; readonly by: number; readonly basicPassword: string }
  | { readonly do: 'abandon'; readonly by: number }
  | { readonly do: 'read registration'; readonly by: number }
  | {
      readonly do: 'sign in';
      readonly by: number;
      readonly internetUserId: string;
      readonly password: string;
      readonly check: Check;
    }
  | { readonly do: 'read session'; readonly by: number }
  | { readonly do: 'extend'; readonly by: number }
  | { readonly do: 'sign out'; readonly by: number }
  | { readonly do: 'accept new terms'; readonly by: number; readonly current: boolean }
  | { readonly do: 'read due'; readonly by: number }
  | {
      readonly do: 'change';
      readonly by: number;
      readonly position: Place;
      readonly current: string;
      readonly next: string;
      readonly check: Check;
    }
  | { readonly do: 'put off'; readonly by: number; readonly position: Place }
  | { readonly do: 'list messages'; readonly by: number }
  | { readonly do: 'list sessions'; readonly by: number }
  | { readonly do: 'end others'; readonly by: number }
  | { readonly do: 'end session'; readonly by: number; readonly whose: 'own' | 'foreign' | 'nobody' }
  | { readonly do: 'list accounts'; readonly by: number }
  | {
      readonly do: 'link';
      readonly by: number;
      readonly basicUserId: string;
      readonly prefix: string;
      readonly basicPassword: string;
    }
  | { readonly do: 'unlink'; readonly by: number; readonly id: string }
  | { readonly do: 'choose primary'; readonly by: number; readonly id: string }
  | { readonly do: 'prove'; readonly by: number; readonly id: string; readonly basicPassword: string }
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: 'unlock'; readonly basicUserId: string }
  | { readonly do: 'close'; readonly inMs: number; readonly forMs: number }
  | { readonly do: 'publish terms' }
  | { readonly do: 'purge' };

/** Everybody in this world has the same Internet Password. */
export const password = 'Lighthouse2026';
export const wrongPassword = 'Lighthouse2027';
