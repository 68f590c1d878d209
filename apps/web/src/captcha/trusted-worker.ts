/** What we use of Trusted Types, which TypeScript's own browser types do not know; a trusted address is used as the text it stands for. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

const ownAddress = (address: string): string => {
  const { origin, href } = new URL(address, document.baseURI);
  if (origin !== window.location.origin) throw new TypeError(`A worker from elsewhere: ${origin}`);
  return href;
};

const rules = { createScriptURL: ownAddress };

// A policy of one name can be made once: the content security policy allows this name and no duplicate.
const policy =
  typeof window === 'undefined' ? undefined : window.trustedTypes?.createPolicy('vestibule', rules);

/** A module worker from our own origin, made so that `require-trusted-types-for 'script'` lets it (security.md "Session"). */
export const trustedWorker = (address: string): Worker =>
  new Worker((policy ?? rules).createScriptURL(address), { type: 'module' });
