import { proveCancellation } from '@vestibule/contract';
import { internetUserIdKey } from '@vestibule/domain/identifiers';
import type { TestApp } from '#testing/build-test-app.ts';
import { passHumanCheck } from '#testing/signed-in.ts';
import type { Refusal, RefusalGroup } from './compare-refusals.ts';
import { inTurn, readyRequest, several } from './requests.ts';
import {
  cancelled,
  firstTry,
  idsOfAKind,
  known,
  setCounts,
  unknown,
  wrongPassword,
} from './sign-in-refusals.ts';

type MakeId = (app: TestApp) => Promise<string>;

/** Somebody tries to find out by a cancellation who is a customer: the Basic Password is not looked at before the other one is right. */
export const atCancellation = async (app: TestApp): Promise<RefusalGroup> => {
  const browser = app.browser();
  const refusalOf = async (name: string, make: MakeId): Promise<Refusal> => {
    const next = inTurn(await several(idsOfAKind, () => make(app)));
    return {
      name,
      prepare: async () => {
        const internetUserId = next();
        await setCounts(app, internetUserIdKey(internetUserId), firstTry);
        const captcha = await passHumanCheck(app, browser, 'cancellation');
        const given = { internetUserId, internetPassword: wrongPassword, basicPassword: '10293847', captcha };
        return readyRequest(browser, proveCancellation, given);
      },
    };
  };
  const refusals = [
    await refusalOf('unknown ID', unknown),
    await refusalOf('wrong password', known),
    await refusalOf('cancelled ID', cancelled),
  ];
  return { name: 'cancellation, a stranger with a wrong password', code: 'sign_in.failed', refusals };
};
