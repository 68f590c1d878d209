import type { Act } from './acts.ts';
import { forget } from './counting.ts';
import * as enter from './enter.ts';
import * as links from './links.ts';
import * as register from './register.ts';
import { Refused } from './state.ts';
import type { Outcome, State } from './state.ts';

const day = 24 * 60 * 60_000;
/** The server looks for what the operator added every two seconds; half a minute later it has. */
export const untilSeen = 30_000;
const done: Outcome = { status: 200 };

/** What is past its time goes; nobody but who comes back much later may notice. */
const purge = (state: State): Outcome => {
  for (const browser of state.browsers) {
    const { draft } = browser;
    if (draft === undefined || state.now < draft.expiresAt) continue;
    if (draft.step === 'done' || state.now >= draft.expiresAt + day) browser.draft = undefined;
  }
  const before = state.now - 2 * day;
  for (const [name, { at, until }] of Object.entries(state.counts))
    if (at < before && until < before) forget(state, name);
  return done;
};

const outcomeOf = (state: State, act: Act): Outcome => {
  switch (act.do) {
    case 'accept terms':
      return register.acceptTerms(state, act);
    case 'choose category':
      return register.chooseCategory(state, act);
    case 'submit details':
      return register.submitDetails(state, act);
    case 'confirm':
      return register.confirm(state, act);
    case 'abandon':
      return register.abandon(state, act);
    case 'read registration':
      return register.readRegistration(state, act);
    case 'sign in':
      return enter.signIn(state, act);
    case 'read session':
      return enter.readSession(state, act);
    case 'extend':
      return enter.extend(state, act);
    case 'sign out':
      return enter.signOut(state, act);
    case 'accept new terms':
      return enter.acceptNewTerms(state, act);
    case 'read due':
      return enter.readDue(state, act);
    case 'change':
      return enter.change(state, act);
    case 'put off':
      return enter.putOff(state, act);
    case 'list messages':
      return enter.listMessages(state, act);
    case 'list sessions':
      return enter.listSessions(state, act);
    case 'end others':
      return enter.endOthers(state, act);
    case 'end session':
      return enter.endSession(state, act);
    case 'list accounts':
      return links.listAccounts(state, act);
    case 'link':
      return links.link(state, act);
    case 'unlink':
      return links.unlink(state, act);
    case 'choose primary':
      return links.choosePrimary(state, act);
    case 'prove':
      return links.proveLinked(state, act);
    case 'wait':
      state.now += act.ms;
      return done;
    case 'unlock': {
      const account = state.accounts.find(({ basicUserId }) => basicUserId === act.basicUserId);
      if (account !== undefined) forget(state, `basic password of ${account.id}`);
      return done;
    }
    case 'close':
      state.closures.push({ from: state.now + act.inMs, to: state.now + act.inMs + act.forMs });
      state.now += untilSeen;
      return done;
    case 'publish terms':
      for (const user of Object.values(state.users)) user.termsAccepted = false;
      return done;
    case 'purge':
      return purge(state);
  }
};

/** What the rules foretell of an act, and how things stand after it. The state that is given stays as it is. */
export const step = (state: State, act: Act): { readonly state: State; readonly outcome: Outcome } => {
  const next = structuredClone(state);
  try {
    return { state: next, outcome: outcomeOf(next, act) };
  } catch (error) {
    if (error instanceof Refused) return { state: next, outcome: error.outcome };
    throw error;
  }
};
