import { getServiceHours } from '@vestibule/contract/service-hours';
import { getSession, signOut } from '@vestibule/contract/session';
import type { SignedInView } from '@vestibule/contract/session';
import { noticeDesk } from './notice-desk.ts';
import { nobody, openHours, settledSession } from './samples.ts';
import { on, stubApi } from './stub-api.ts';
import type { StubbedRoute } from './stub-api.ts';

/** A server's side for somebody who has entered: session, service hours and messages, twelve of them unread. `routes` take the place of its own. */
export const portalDesk = (
  {
    session = settledSession,
    messages = 23,
  }: { readonly session?: SignedInView; readonly messages?: number } = {},
  ...routes: readonly StubbedRoute[]
) => {
  let isSignedIn = true;
  return stubApi(
    on(getSession, () => (isSignedIn ? session : nobody)),
    on(signOut, () => {
      isSignedIn = false;
      return undefined;
    }),
    on(getServiceHours, () => openHours),
    ...noticeDesk(messages),
    ...routes,
  );
};
