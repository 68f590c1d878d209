import { submitDetails } from '@vestibule/contract';
import type { TestApp } from '#testing/build-test-app.ts';
import { passHumanCheck } from '#testing/signed-in.ts';
import { registrationJourney } from '#testing/registration-journey.ts';
import type { Refusal, RefusalGroup } from './compare-refusals.ts';
import { inTurn, readyRequest, several } from './requests.ts';

const claimsOfAKind = 20;
const prefix = 'A123';

interface Claim {
  readonly primary: string;
  readonly linked: string;
}

let unknownIds = 0;
const unknown = async (): Promise<string> => `99${String((unknownIds += 1)).padStart(6, '0')}`;

type MakeAccount = (app: TestApp) => Promise<string>;
const account =
  (wishes: Parameters<TestApp['people']['account']>[0] = {}): MakeAccount =>
  async ({ people }) =>
    (await people.account(wishes)).basicUserId;

const serving: MakeAccount = async ({ people }) => (await people.registered()).basicUserId;

/** Every claim names a primary account and a linked one, as many as each other: only what is wrong with them differs. */
const kinds: Readonly<Record<string, readonly [primary: MakeAccount, linked: MakeAccount]>> = {
  'unknown account': [unknown, account()],
  'closed account': [account({ status: 'closed' }), account()],
  'other category': [account({ holderKind: 'corporate', identityPrefix: prefix }), account()],
  'other identity': [account({ identityPrefix: 'B456' }), account()],
  'joint account, neither holder': [account({ holderKind: 'joint', identityPrefix: 'B456' }), account()],
  'serves another ID already': [serving, account()],
  'linked account of another identity': [account(), account({ identityPrefix: 'B456' })],
  'linked account unknown': [account(), unknown],
  'linked account serves another ID': [account(), serving],
  'both unknown': [unknown, unknown],
  'both serve another ID': [serving, serving],
};

/** One browser at its details: a refusal leaves its draft as it was. */
export const notMatched = async (app: TestApp): Promise<RefusalGroup> => {
  const browser = app.browser();
  await registrationJourney(browser, app.oracle).toDetails();
  const refusalOf = async (name: string, [primary, linked]: (typeof kinds)[string]): Promise<Refusal> => {
    const next = inTurn(
      await several(claimsOfAKind, async (): Promise<Claim> => ({
        primary: await primary(app),
        linked: await linked(app),
      })),
    );
    return {
      name,
      prepare: async () => {
        const claim = next();
        return readyRequest(browser, submitDetails, {
          primaryBasicUserId: claim.primary,
          linkedBasicUserIds: [claim.linked],
          identityPrefix: prefix,
          internetUserId: 'Harbor88',
          internetPassword: 'Lighthouse2026',
          internetPasswordAgain: 'Lighthouse2026',
          captcha: await passHumanCheck(app, browser, 'registration'),
        });
      },
    };
  };
  const refusals: Refusal[] = [];
  for (const [name, makers] of Object.entries(kinds)) refusals.push(await refusalOf(name, makers));
  return { name: 'registration, the details', code: 'registration.not_matched', refusals };
};
