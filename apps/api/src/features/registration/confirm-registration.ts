import { tellInvestor } from '#alerts.ts';
import { Failure, fail } from '#failure.ts';
import type { RequestContext } from '#http/context.ts';
import type { Parts } from '#parts.ts';
import type { Repositories } from '#repositories.ts';
import { confirmed, liveDraft, rejected, stepAfter } from './draft.ts';
import type { Draft } from './draft.ts';
import { matchAccounts } from './match-accounts.ts';
import { recordRegistration } from './record-registration.ts';
import type { Registering } from './record-registration.ts';

type ConfirmParts = Pick<
  Parts,
  'repositories' | 'transact' | 'clock' | 'ids' | 'keyedHashes' | 'proveBasicPassword'
>;

/** The browser in which somebody registers. */
type Registrant = Pick<RequestContext, 'browser' | 'device' | 'userAgent' | 'address'>;

/** What is registered if nothing stands against it now. Fails with a step's code, `terms.outdated` or `registration.not_matched`. */
const registeringOf = async (
  { keyedHashes, clock }: ConfirmParts,
  repositories: Repositories,
  draft: Draft,
): Promise<Omit<Registering, 'visitor'>> => {
  stepAfter(draft, 'confirm');
  const { category, details, password, terms } = draft;
  if (category === undefined || details === undefined || password === undefined)
    return fail('registration.step_not_reached');
  const now = clock.now();
  const version = await repositories.terms.versionInForce(now);
  if (terms.version !== version) fail('terms.outdated', { version });
  const accounts = await matchAccounts(repositories, { keyedHashes }, { ...details, category });
  if (accounts === undefined) return fail('registration.not_matched');
  return { details, password, terms, accounts, now };
};

/** Whoever registers has just shown every password: nobody can keep them out before their first sign-in. */
const rememberDevice = async (
  { ids, clock }: ConfirmParts,
  { devices }: Repositories,
  { userId, registrant }: { readonly userId: string; readonly registrant: Registrant },
): Promise<void> => {
  const { device, userAgent } = registrant;
  await devices.remember({ id: ids.uuid(), userId, tokenHash: device.hash, userAgent, at: clock.now() });
};

/** Everything or nothing, with the draft locked: a second confirmation waits here and then finds it done. */
const register = (parts: ConfirmParts, registrant: Registrant, provenAccountId: string): Promise<Draft> =>
  parts.transact(async (repositories) => {
    const draft = liveDraft(await repositories.drafts.lock(registrant.browser), parts.clock.now());
    if (draft.step === 'done') return draft;
    const registering = await registeringOf(parts, repositories, draft);
    // Another tab gave other details meanwhile, of which nothing was proved.
    if (registering.accounts[0].id !== provenAccountId) fail('registration.step_not_reached');
    const userId = await recordRegistration(repositories, parts)({ ...registering, visitor: registrant });
    await rememberDevice(parts, repositories, { userId, registrant });
    const alert = { kind: 'registered' } as const;
    await tellInvestor(repositories, { id: parts.ids.uuid(), at: registering.now, userId, alert });
    const done = confirmed(draft, registering.now);
    await repositories.drafts.put(done);
    return done;
  });

const sendsBack = (error: unknown): boolean =>
  error instanceof Failure &&
  (error.code === 'internet_user_id.taken' || error.code === 'registration.not_matched');

/**
 * What was submitted is somebody else's by now, unless it is this very registration's: the same confirmation may have come twice, and the other one
 * have won. Answers that one's result, else sends the draft back to the details.
 */
const settleLostRace = ({ transact }: ConfirmParts, browser: string): Promise<Draft | undefined> =>
  transact(async ({ drafts }) => {
    const draft = await drafts.lock(browser);
    if (draft?.step === 'done') return draft;
    if (draft?.step === 'review') await drafts.put(rejected(draft));
    return undefined;
  });

/**
 * Proves the primary account and registers (rules.md §3 step 4). A retry of what is done answers the same again whatever Basic Password it
 * brings: it changes nothing and tells no more than reading the registration does, while asking for the password again would punish
 * who only lost the answer. Fails as the contract's route says.
 */
export const confirmRegistration =
  (parts: ConfirmParts) =>
  async (registrant: Registrant, basicPassword: string): Promise<Draft> => {
    const { browser } = registrant;
    const draft = liveDraft(await parts.repositories.drafts.find(browser), parts.clock.now());
    if (draft.step === 'done') return draft;
    try {
      const { accounts } = await registeringOf(parts, parts.repositories, draft);
      const accountId = accounts[0].id;
      // Counted and hashed before the transaction: a wrong one must be remembered, and nobody waits for a hash.
      await parts.proveBasicPassword({ accountId, basicPassword, visitor: registrant });
      return await register(parts, registrant, accountId);
    } catch (error) {
      const won = sendsBack(error) ? await settleLostRace(parts, browser) : undefined;
      if (won === undefined) throw error;
      return won;
    }
  };
