import type { SessionStage } from '@vestibule/domain/first-sign-in';
import { chooseBasicPassword } from '#demo/enrol.ts';
import type { TestApp } from '../build-test-app.ts';
import type { AccountPerson, RegisteredPerson } from '../people.ts';
import type { CallerKind } from './plan.ts';

/** A browser that asks, with who sits before it. */
export interface Visitor {
  readonly cookies: Map<string, string>;
  /** Serves nobody yet: to register with, or to link. */
  readonly account: AccountPerson | undefined;
  /** Of whom the session is. */
  readonly person: RegisteredPerson | undefined;
}

const bare = (): Visitor => ({ cookies: new Map(), account: undefined, person: undefined });

const tokenOf = ({ cookies }: Visitor): string | undefined => cookies.get('__Host-vestibule');

const withRubbish = (): Visitor => ({
  ...bare(),
  cookies: new Map([
    ['__Host-vestibule', 'no token of ours'],
    ['__Host-vestibule-browser', '%%%'],
    ['__Host-vestibule-device', '🚪'],
  ]),
});

/** How often one browser is used before another one takes its place. */
const usesOfBrowser = 60;

/** Asks for who is signed in: undefined where the browser is to be given up. */
type StageNow = (visitor: Visitor) => Promise<SessionStage | undefined>;
type SignIn = (visitor: Visitor, person: RegisteredPerson) => Promise<void>;

/** Makes people at every stage and keeps each in use until a request has moved it elsewhere. */
export const visitors = ({ people, parts, database }: TestApp, stageNow: StageNow, signIn: SignIn) => {
  const kept = new Map<CallerKind, { readonly visitor: Visitor; uses: number; token: string | undefined }>();
  let made = 0;

  const newcomer = async (): Promise<Visitor> => {
    made += 1;
    const holderKind = made % 3 === 0 ? 'corporate' : 'individual';
    return { ...bare(), account: await people.account({ holderKind }) };
  };

  const investorAt = async (stage: SessionStage): Promise<RegisteredPerson> => {
    made += 1;
    const settled = stage === 'active';
    const person = await people.registered({ linked: settled ? 0 : made % 3, basicPasswordChanged: settled });
    if (stage === 'basic-password-change' && person.linked.length > 0) {
      const basicPassword = `93${String(100_003 + made * 17).slice(-6)}`;
      await chooseBasicPassword(parts, { accountId: person.accountId, basicPassword });
    }
    if (stage === 'terms-acceptance')
      await database.prisma.termsAcceptance.updateMany({
        where: { userId: person.userId },
        data: { version: '0.9' },
      });
    return person;
  };

  const signedIn = async (stage: SessionStage): Promise<Visitor> => {
    const account = stage === 'active' ? await people.account() : undefined;
    const visitor = { ...bare(), account, person: await investorAt(stage) };
    await signIn(visitor, visitor.person);
    return visitor;
  };

  const fresh = (kind: CallerKind): Promise<Visitor> => {
    switch (kind) {
      case 'nobody':
        return Promise.resolve(bare());
      case 'rubbish':
        return Promise.resolve(withRubbish());
      case 'visitor':
        return newcomer();
      case 'terms-acceptance':
      case 'basic-password-change':
      case 'active':
        return signedIn(kind);
    }
  };

  /** A browser whose token is the one it had stands where it stood. */
  const stillServes = async (
    kind: CallerKind,
    visitor: Visitor,
    known: string | undefined,
  ): Promise<boolean> => {
    const token = tokenOf(visitor);
    if (kind === 'visitor' || token === undefined) return kind === 'visitor' && token === undefined;
    return token === known || (await stageNow(visitor)) === kind;
  };

  return {
    of: async (kind: CallerKind): Promise<Visitor> => {
      const held = kept.get(kind);
      if (held && held.uses < usesOfBrowser && (await stillServes(kind, held.visitor, held.token))) {
        held.uses += 1;
        held.token = tokenOf(held.visitor);
        return held.visitor;
      }
      const visitor = await fresh(kind);
      if (kind !== 'nobody' && kind !== 'rubbish')
        kept.set(kind, { visitor, uses: 0, token: tokenOf(visitor) });
      return visitor;
    },
    /** What this browser was to do is done: the next one of its kind is another. */
    forget: (kind: CallerKind): void => void kept.delete(kind),
  };
};

export type Visitors = ReturnType<typeof visitors>;
