import type { Act, Check } from './acts.ts';
import { password } from './acts.ts';
import { count, countOf, forget, ofBasicPassword, rests } from './counting.ts';
import { everyone, pass, visit } from './gates.ts';
import { instant, instantOrNull, refuse } from './state.ts';
import type { Account, Details, Draft, Outcome, State } from './state.ts';

/** rules §3: a draft lives 15 minutes, from each step anew. */
const lifetime = 15 * 60_000;

type Of<D extends Act['do']> = Extract<Act, { do: D }>;

const browserOf = (state: State, by: number) => state.browsers[by] ?? refuse(500, 'no such browser');

const shown = (draft: Draft | undefined): Record<string, unknown> => {
  if (draft === undefined)
    return { step: 'terms', expired: false, category: null, details: null, registeredAt: null };
  const { step, corporate, details, expiresAt, registeredAt } = draft;
  const category = corporate ? 'corporate' : 'individual-or-joint';
  const [primaryBasicUserId, ...linkedBasicUserIds] = details?.basicUserIds ?? [];
  return {
    step,
    expired: false,
    category: corporate === undefined ? null : category,
    details: details && {
      primaryBasicUserId,
      linkedBasicUserIds,
      identityPrefix: details.prefix,
      internetUserId: details.internetUserId,
    },
    expiresAt: instant(expiresAt),
    registeredAt: instantOrNull(registeredAt),
  };
};

const answered = (draft: Draft): Outcome => {
  const view = shown(draft);
  return { status: 200, shows: { ...view, details: view['details'] ?? null } };
};

const liveDraft = (state: State, by: number): Draft => {
  const { draft } = browserOf(state, by);
  if (draft === undefined) return refuse(409, 'registration.not_started');
  if (state.now < draft.expiresAt) return draft;
  return draft.step === 'done'
    ? refuse(409, 'registration.not_started')
    : refuse(410, 'registration.draft_expired');
};

const refuseStep = ({ step }: Draft): never =>
  refuse(409, step === 'done' ? 'registration.already_done' : 'registration.step_not_reached');

/** What a check is worth that was asked for in this place. */
export const takeCheck = (check: Check): void => {
  if (check === 'wrong') refuse(422, 'captcha.wrong');
  if (check !== 'right') refuse(422, 'captcha.expired');
};

/** rules §3: all exist, are open, of the category, bear the prefix and serve nobody. The primary one, if so. */
const matched = ({ accounts }: State, { corporate }: Draft, details: Details): Account | undefined => {
  const claimed = details.basicUserIds.map((id) => accounts.find(({ basicUserId }) => basicUserId === id));
  const fits = (account: Account | undefined): boolean =>
    account !== undefined &&
    account.open &&
    account.owner === undefined &&
    account.corporate === corporate &&
    account.prefixes.includes(details.prefix);
  return claimed.every(fits) ? claimed[0] : undefined;
};

/** rules §3: wrong Basic Passwords are counted per account. */
export const prove = (state: State, account: Account, basicPassword: string): void => {
  const name = `basic password of ${account.id}`;
  if (rests(state, name))
    refuse(429, 'basic_password.locked', { until: instant(countOf(state, name).until) });
  const counted = count(state, name, ofBasicPassword);
  if (basicPassword === account.passwords.at(-1)) return forget(state, name);
  if (rests(state, name)) refuse(429, 'basic_password.locked', { until: instant(counted.until) });
  refuse(422, 'basic_password.wrong', { attemptsLeft: Math.max(0, 5 - counted.failures) });
};

export const acceptTerms = (state: State, { by, current }: Of<'accept terms'>): Outcome => {
  pass(state, by, everyone);
  if (!current) refuse(409, 'terms.outdated');
  const browser = browserOf(state, by);
  const held = browser.draft;
  const expiresAt = state.now + lifetime;
  const underWay = held !== undefined && held.step !== 'done' && state.now < held.expiresAt;
  const fresh: Draft = {
    step: 'category',
    corporate: undefined,
    details: undefined,
    expiresAt,
    registeredAt: null,
  };
  browser.draft = underWay ? { ...held, expiresAt } : fresh;
  return answered(browser.draft);
};

export const chooseCategory = (state: State, { by, corporate }: Of<'choose category'>): Outcome => {
  pass(state, by, everyone);
  const draft = liveDraft(state, by);
  if (draft.step === 'done') refuseStep(draft);
  const changes = draft.corporate !== undefined && draft.corporate !== corporate;
  if (changes) draft.details = undefined;
  if (changes || draft.step === 'category') draft.step = 'details';
  draft.corporate = corporate;
  draft.expiresAt = state.now + lifetime;
  return answered(draft);
};

export const submitDetails = (state: State, act: Of<'submit details'>): Outcome => {
  const { by, basicUserIds, prefix, internetUserId, check } = act;
  visit(state, by);
  pass(state, by, everyone);
  if (new Set(basicUserIds).size < basicUserIds.length) refuse(422, 'request.invalid');
  const draft = liveDraft(state, by);
  if (draft.step !== 'details' && draft.step !== 'review') refuseStep(draft);
  takeCheck(check);
  const details = { basicUserIds, prefix, internetUserId, password };
  if (matched(state, draft, details) === undefined) refuse(422, 'registration.not_matched');
  if (state.users[internetUserId.toLowerCase()]) refuse(409, 'internet_user_id.taken');
  Object.assign(draft, { step: 'review', details, expiresAt: state.now + lifetime });
  return answered(draft);
};

const sendBack = (draft: Draft, status: number, code: string): never => {
  draft.step = 'details';
  return refuse(status, code);
};

const record = (state: State, by: number, { basicUserIds, internetUserId }: Details): void => {
  const key = internetUserId.toLowerCase();
  state.users[key] = {
    internetUserId,
    password,
    termsAccepted: true,
    lastSignIn: null,
    failures: 0,
    devices: [by],
  };
  for (const account of state.accounts) {
    const index = basicUserIds.indexOf(account.basicUserId);
    if (index === -1) continue;
    account.owner = { key, position: index + 1 };
    account.proven = index === 0;
  }
};

export const confirm = (state: State, { by, basicPassword }: Of<'confirm'>): Outcome => {
  pass(state, by, everyone);
  const draft = liveDraft(state, by);
  if (draft.step === 'done') return answered(draft);
  const { details } = draft;
  if (draft.step !== 'review' || details === undefined) return refuseStep(draft);
  const primary = matched(state, draft, details) ?? sendBack(draft, 422, 'registration.not_matched');
  prove(state, primary, basicPassword);
  if (state.users[details.internetUserId.toLowerCase()]) sendBack(draft, 409, 'internet_user_id.taken');
  record(state, by, details);
  Object.assign(draft, { step: 'done', expiresAt: state.now + lifetime, registeredAt: state.now });
  return answered(draft);
};

export const abandon = (state: State, { by }: Of<'abandon'>): Outcome => {
  pass(state, by, everyone);
  browserOf(state, by).draft = undefined;
  return { status: 204 };
};

export const readRegistration = (state: State, { by }: Of<'read registration'>): Outcome => {
  pass(state, by, everyone);
  const browser = browserOf(state, by);
  const { draft } = browser;
  if (draft === undefined || state.now < draft.expiresAt)
    return draft === undefined ? { status: 200, shows: shown(undefined) } : answered(draft);
  // Thrown away when it is met; that it ran out is told once.
  browser.draft = undefined;
  return { status: 200, shows: { ...shown(undefined), expired: draft.step !== 'done' } };
};
