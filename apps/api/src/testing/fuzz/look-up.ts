import { currentTermsVersion } from '@vestibule/brand/terms';
import { basicPasswordDue, captchaChallenge, deviceList, sessionList } from '@vestibule/contract';
import type { Route } from '@vestibule/contract';
import { humanCheckWays } from '@vestibule/domain/human-check';
import type { HumanCheckPurpose } from '@vestibule/domain/human-check';
import { categoryOf } from '@vestibule/domain/registration';
import * as z from 'zod/mini';
import type { TestApp } from '../build-test-app.ts';
import type { RegisteredPerson } from '../people.ts';
import type { Fact } from './facts.ts';
import type { Visitor } from './visitors.ts';

/** Calls a route as an honest browser does; undefined where it was refused. */
export type Ask = (visitor: Visitor, routeId: string, body?: unknown) => Promise<unknown>;

export interface Scene {
  readonly visitor: Visitor;
  readonly route: Route | undefined;
  /** Another number for each request: for what must be new each time. */
  readonly tick: number;
}

interface Surroundings {
  readonly oracle: TestApp['oracle'];
  readonly ask: Ask;
  /** Somebody who signs in now and then, whose ID may have come to rest. */
  readonly regular: () => Promise<RegisteredPerson>;
  /** Somebody whose ID nobody has cancelled yet. */
  readonly leaver: () => Promise<RegisteredPerson>;
  readonly reference: string;
  /** The code of the letter that was written last. */
  readonly code: () => Promise<string>;
}

const nowhere = '00000000-0000-7000-8000-000000000000';

const isOfCancellation = (route: Route | undefined): boolean =>
  route?.id.startsWith('cancellation.') ?? false;

const purposeOf = (route: Route | undefined): HumanCheckPurpose => {
  if (route?.id === 'session.signIn') return 'sign-in';
  if (isOfCancellation(route)) return 'cancellation';
  return route?.id.startsWith('basicPassword') ? 'basic-password' : 'registration';
};

/** Six digits that no other request has. */
const unlike = (tick: number): string => String((tick * 7919 + 102_345) % 1_000_000).padStart(6, '0');

const internetUserIdOf = async (
  around: Surroundings,
  { route, tick }: Scene,
  luck: number,
): Promise<string> => {
  if (isOfCancellation(route)) return (await around.leaver()).internetUserId;
  if (route?.id === 'session.signIn' || luck > 94) return (await around.regular()).internetUserId;
  return `Fz${unlike(tick)}`;
};

const internetPasswordOf = async (around: Surroundings, { route, visitor }: Scene): Promise<string> => {
  if (route?.id === 'session.signIn') return (await around.regular()).internetPassword;
  if (isOfCancellation(route)) return (await around.leaver()).internetPassword;
  return visitor.person?.internetPassword ?? 'Lighthouse2026';
};

const basicPasswordOf = async (around: Surroundings, { visitor, route }: Scene): Promise<string> => {
  if (isOfCancellation(route)) return (await around.leaver()).basicPassword;
  if (route?.id === 'account.prove') return visitor.person?.basicPassword ?? '85270413';
  return visitor.account?.basicPassword ?? '85270413';
};

const challengeFor = async ({ ask }: Surroundings, { visitor, route, tick }: Scene, luck: number) => {
  const way = humanCheckWays[tick % humanCheckWays.length];
  const purpose = luck === 99 ? 'cancellation' : purposeOf(route);
  return z.safeParse(captchaChallenge, await ask(visitor, 'captcha.create', { purpose, way })).data;
};

/** Mostly right; wrong, used up, somebody's or nobody's now and then. */
const captchaOf = async (around: Surroundings, scene: Scene, luck: number): Promise<unknown> => {
  const challenge = luck < 97 ? await challengeFor(around, scene, luck) : undefined;
  if (challenge === undefined) return { challengeId: nowhere, answer: 'AAAAAA' };
  const right = around.oracle.answer(challenge);
  return luck > 92 ? { ...right, answer: 'wrong1' } : right;
};

const dueOf = async ({ ask }: Surroundings, { visitor }: Scene) => {
  const due = z.safeParse(basicPasswordDue, await ask(visitor, 'basicPassword.due')).data?.current;
  const { person } = visitor;
  if (!due || person === undefined) return undefined;
  const account = [person, ...person.linked][due.position - 1];
  return account && { position: due.position, basicPassword: account.basicPassword };
};

const sessionIdOf = async ({ ask }: Surroundings, { visitor }: Scene): Promise<string> =>
  z.safeParse(sessionList, await ask(visitor, 'session.list')).data?.items[0]?.id ?? nowhere;

const deviceIdOf = async ({ ask }: Surroundings, { visitor }: Scene): Promise<string> =>
  z.safeParse(deviceList, await ask(visitor, 'device.list')).data?.items[0]?.id ?? nowhere;

const currentOf = async (around: Surroundings, scene: Scene): Promise<string | undefined> =>
  scene.route?.id === 'basicPassword.changeOf'
    ? scene.visitor.account?.basicPassword
    : (await dueOf(around, scene))?.basicPassword;

/** Of the further account where it was linked to be changed, else of the primary one. */
const accountIdOf = ({ visitor, route }: Scene): string =>
  (route?.id === 'basicPassword.changeOf' ? visitor.account : visitor.person)?.accountId ?? nowhere;

const idOf = (around: Surroundings, scene: Scene): string | Promise<string> => {
  const id = scene.route?.id ?? '';
  if (id.startsWith('account.') || id.startsWith('particulars.') || id === 'basicPassword.changeOf')
    return accountIdOf(scene);
  return id.startsWith('device.') ? deviceIdOf(around, scene) : sessionIdOf(around, scene);
};

/** A new e-mail address, or a new number in Hong Kong. */
const contactOf = ({ route, tick }: Scene): string =>
  route?.id === 'particulars.startPhoneChange' ? `+85261${unlike(tick)}` : `fz${unlike(tick)}@example.org`;

/** What an honest browser would write into a field now. */
export const lookUp =
  (around: Surroundings, scene: Scene) =>
  async ({ fact, luck }: Fact): Promise<unknown> => {
    const { account } = scene.visitor;
    switch (fact) {
      case 'version':
        return luck > 95 ? '0.9' : currentTermsVersion;
      case 'category':
        return account ? categoryOf(account.holderKind) : 'corporate';
      case 'basicUserId':
      case 'primaryBasicUserId':
        return luck > 95 ? '99999999' : (account?.basicUserId ?? '04128836');
      case 'linkedBasicUserIds':
        return luck > 80 ? ['', '', ''] : [];
      case 'identityPrefix':
        return luck > 95 ? 'Q999' : (account?.identityPrefix ?? 'A123');
      case 'internetUserId':
        return internetUserIdOf(around, scene, luck);
      case 'internetPassword':
      case 'internetPasswordAgain':
        return internetPasswordOf(around, scene);
      case 'newInternetPassword':
      case 'newInternetPasswordAgain':
        return `Quay${unlike(scene.tick)}Light`;
      case 'captcha':
        return captchaOf(around, scene, luck);
      case 'basicPassword':
        return luck > 90 ? '00000001' : basicPasswordOf(around, scene);
      case 'position':
        return (await dueOf(around, scene))?.position ?? 1;
      case 'current':
        return luck > 94 ? '00000001' : ((await currentOf(around, scene)) ?? '85270413');
      case 'next':
      case 'nextAgain':
        return `93${unlike(scene.tick)}`;
      case 'replaces':
        return nowhere;
      case 'id':
        return luck > 50 ? nowhere : idOf(around, scene);
      case 'addressLines':
        return luck > 90 ? ['<b>'] : ['1 Finch Street'];
      case 'shown':
        return [];
      case 'value':
        return luck > 90 ? 'nobody' : contactOf(scene);
      case 'code':
        return luck > 80 ? '000000' : around.code();
      case 'asOf':
        return new Date().toISOString();
      case 'reference':
        return luck > 90 ? 'none' : around.reference;
    }
  };
