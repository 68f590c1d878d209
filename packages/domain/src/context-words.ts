/**
 * What stands on every page of the portal and on every letter of its operator: the first that is tried by who knows where the password
 * is for (ASVS 6.1.2, 6.2.11). docs/security.md lists the words.
 */
const nothingElse =
  /^(?=.*[a-z])(?:\d|vestibule|central|clearing|settlement|depository|securities|investor|internet|account|portal|stock|share|hongkong|hk|company|limited|basic|user|name|id|password|passwd|welcome|sign|log|in|secret|admin)+$/i;

/** Whether the letters of a password, in whatever case and whatever digits stand between, are nothing but such words. */
export const isMadeOfContextWords = (password: string): boolean => nothingElse.test(password);
