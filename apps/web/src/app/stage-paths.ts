import type { SessionStage } from '@vestibule/domain/first-sign-in';
import { paths } from './paths.ts';

/** Where a stage of the session belongs. The server holds the stage; this only spares a page that it would refuse. */
export const homeOfStage: Readonly<Record<SessionStage, string>> = {
  'terms-acceptance': paths.termsAcceptance,
  'basic-password-change': paths.basicPassword.change,
  active: paths.portal.home,
};

const isPortal = (pathname: string): boolean =>
  pathname === paths.portal.home || pathname.startsWith(`${paths.portal.home}/`);

const isOfChange = (pathname: string): boolean =>
  pathname === paths.basicPassword.change || pathname === paths.basicPassword.changed;

/** Whether a page may be seen at a stage. The message after a change is seen at whichever stage comes next; the change leads there itself. */
export const mayStandAt = (pathname: string, stage: SessionStage): boolean => {
  switch (stage) {
    case 'terms-acceptance':
      return pathname === paths.termsAcceptance;
    case 'basic-password-change':
      return isOfChange(pathname);
    case 'active':
      return isPortal(pathname) || isOfChange(pathname);
  }
};
