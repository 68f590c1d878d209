import { createCaptcha } from '@vestibule/contract';
import type { CaptchaAnswer, CaptchaChallenge } from '@vestibule/contract';
import {
  humanCheckLifetimeMs,
  humanCheckWays,
  isPictureAnswerShape,
  pictureAlphabet,
  spokenAlphabets,
  spokenLanguages,
} from '@vestibule/domain/human-check';
import type { HumanCheckPurpose, HumanCheckWay, SpokenLanguage } from '@vestibule/domain/human-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await buildTestApp();
});
afterAll(() => test.close());

const ask = async (
  browser: ReturnType<TestApp['browser']>,
  body: { purpose: HumanCheckPurpose; way: HumanCheckWay; replaces?: string },
): Promise<CaptchaChallenge> => (await browser.call(createCaptcha, { body })).body;

/** As long as the hash of a browser's cookie. */
const one = '1'.repeat(64);
const other = '2'.repeat(64);

const issue = (way: HumanCheckWay, replaces?: string) =>
  test.parts.humanCheck.issue({ purpose: 'registration', way, browser: one, replaces });
const listen = async (language: SpokenLanguage) =>
  test.oracle.answer(
    await test.parts.humanCheck.issue({ purpose: 'registration', way: 'audio', language, browser: one }),
  );
const take = (answer: CaptchaAnswer, changed: { purpose?: HumanCheckPurpose; browser?: string } = {}) =>
  test.parts.humanCheck.take({ purpose: 'registration', browser: one, answer, ...changed });

const expired = { code: 'captcha.expired' };
const wrong = { code: 'captcha.wrong' };

describe('POST /captcha', () => {
  it('hands out a picture for five minutes', async () => {
    const answer = await test.browser().call(createCaptcha, { body: { purpose: 'sign-in', way: 'picture' } });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ way: 'picture', purpose: 'sign-in' });
    expect(Date.parse(answer.body.expiresAt) - test.clock.now().getTime()).toBe(humanCheckLifetimeMs);
  });

  it('hands out work, another one each time', async () => {
    const browser = test.browser();
    const first = await ask(browser, { purpose: 'registration', way: 'work' });
    const second = await ask(browser, { purpose: 'registration', way: 'work' });
    expect(first).toMatchObject({ way: 'work', bits: 4, rounds: 4 });
    expect(first.way === 'work' && second.way === 'work' && first.salt !== second.salt).toBe(true);
  });

  it('draws six signs of the alphabet', async () => {
    for (let drawn = 0; drawn < 30; drawn += 1) {
      const { answer } = test.oracle.answer(await issue('picture'));
      expect(isPictureAnswerShape(answer)).toBe(true);
      expect([...answer].every((sign) => pictureAlphabet.includes(sign))).toBe(true);
    }
  });

  it.each([
    [{ way: 'picture' }, 'purpose'],
    [{ purpose: 'registration', way: 'song' }, 'way'],
    [{ purpose: 'registration', way: 'audio', language: 'zh-Hant' }, 'language'],
    [{ purpose: 'anything', way: 'picture' }, 'purpose'],
    [{ purpose: 'registration', way: 'picture', replaces: "' OR 1=1" }, 'replaces'],
  ])('refuses %j', async (body, path) => {
    const response = await test.browser().send({ method: 'POST', url: '/api/v1/captcha', payload: body });
    expect(response.statusCode).toBe(422);
    expect(response.json()).toMatchObject({
      code: 'request.invalid',
      data: { issues: [expect.objectContaining({ path })] },
    });
  });

  it('speaks Cantonese unless told, and what it is told', async () => {
    const browser = test.browser();
    const body = { purpose: 'sign-in', way: 'audio' } as const;
    const unasked = await browser.call(createCaptcha, { body });
    expect(unasked.body).toMatchObject({ way: 'audio', language: 'yue' });
    const asked = await browser.call(createCaptcha, { body: { ...body, language: 'cmn' } });
    expect(asked.body).toMatchObject({ way: 'audio', language: 'cmn' });
  });

  it.each(spokenLanguages)('speaks six symbols of the alphabet in %s', async (language) => {
    for (let spoken = 0; spoken < 30; spoken += 1) {
      const { answer } = await listen(language);
      expect(answer).toHaveLength(6);
      expect([...answer].every((symbol) => spokenAlphabets[language].includes(symbol))).toBe(true);
    }
  });

  it.each(['picture', 'audio'] as const)('keeps no answer by %s that could be read', async (way) => {
    const challenge = await issue(way);
    const { answer } = test.oracle.answer(challenge);
    const row = await test.database.prisma.humanCheckChallenge.findUnique({
      where: { id: challenge.challengeId },
    });
    expect(row?.answerMac).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(row)).not.toContain(answer);
  });
});

describe.each(humanCheckWays)('an answer by %s', (way) => {
  it('is taken once', async () => {
    const answer = test.oracle.answer(await issue(way));
    await take(answer);
    await expect(take(answer)).rejects.toMatchObject(expired);
  });

  it('is taken by one of many who bring it at once', async () => {
    const answer = test.oracle.answer(await issue(way));
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => take(answer)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it.each(['aaaaaa', '0.0.0.0', '', 'ａｂｃ', '文'.repeat(300), '\u0000', "'; DROP TABLE x"])(
    'uses the challenge up with %j',
    async (text) => {
      const challenge = await issue(way);
      const { challengeId } = challenge;
      await expect(take({ challengeId, answer: text })).rejects.toMatchObject(wrong);
      await expect(take(test.oracle.answer(challenge))).rejects.toMatchObject(expired);
    },
  );

  it('is worth nothing after five minutes', async () => {
    const answer = test.oracle.answer(await issue(way));
    test.clock.advance(humanCheckLifetimeMs);
    await expect(take(answer)).rejects.toMatchObject(expired);
  });

  it('is worth nothing to another browser, nor for another purpose', async () => {
    await expect(take(test.oracle.answer(await issue(way)), { browser: other })).rejects.toMatchObject(
      expired,
    );
    await expect(take(test.oracle.answer(await issue(way)), { purpose: 'sign-in' })).rejects.toMatchObject(
      expired,
    );
  });

  it('is worth nothing to another challenge', async () => {
    const { answer } = test.oracle.answer(await issue(way));
    const { challengeId } = await issue(way);
    await expect(take({ challengeId, answer })).rejects.toMatchObject(wrong);
  });

  it('is worth nothing once the challenge was replaced, by its own browser', async () => {
    const replaced = await issue(way);
    const next = await issue(way, replaced.challengeId);
    await expect(take(test.oracle.answer(replaced))).rejects.toMatchObject(expired);
    await take(test.oracle.answer(next));
  });

  it('stays good when another browser wants it replaced', async () => {
    const challenge = await issue(way);
    const replaces = challenge.challengeId;
    await test.parts.humanCheck.issue({ purpose: 'registration', way, browser: other, replaces });
    await expect(take(test.oracle.answer(challenge))).resolves.toBeUndefined();
  });
});

describe('a picture', () => {
  it('is read with its case', async () => {
    const swap = (sign: string) => (sign === sign.toLowerCase() ? sign.toUpperCase() : sign.toLowerCase());
    for (let drawn = 0; drawn < 10; drawn += 1) {
      const { challengeId, answer } = test.oracle.answer(await issue('picture'));
      const swapped = [...answer].map(swap).join('');
      // Of digits only there is no other case.
      const outcome = take({ challengeId, answer: swapped });
      if (swapped === answer) await outcome;
      else await expect(outcome).rejects.toMatchObject(wrong);
    }
    expect.hasAssertions();
  });
});

describe('a recording', () => {
  it.each<[string, (heard: string) => string]>([
    ['small letters', (heard) => heard.toLowerCase()],
    ['blanks between', (heard) => ` ${[...heard].join(' ')}\n`],
    [
      'full width',
      (heard) => heard.replaceAll(/./g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ],
    ['the letter O for a zero', (heard) => heard.replaceAll('0', 'o')],
  ])('is answered with %s too', async (_how, write) => {
    const { challengeId, answer } = await listen('en');
    await expect(take({ challengeId, answer: write(answer) })).resolves.toBeUndefined();
  });

  it('is not answered with five of six, or seven', async () => {
    for (const change of [(heard: string) => heard.slice(1), (heard: string) => `${heard}2`]) {
      const { challengeId, answer } = await listen('en');
      await expect(take({ challengeId, answer: change(answer) })).rejects.toMatchObject(wrong);
    }
  });

  it('whose row says another way, or none that is known, is answered with nothing', async () => {
    for (const way of ['work', 'trust me']) {
      const answer = await listen('en');
      await test.database.prisma.humanCheckChallenge.update({
        where: { id: answer.challengeId },
        data: { way },
      });
      await expect(take(answer)).rejects.toMatchObject(expired);
    }
  });
});

describe('what is unknown', () => {
  it('is expired, for it may have been known', async () => {
    const answer = { challengeId: test.parts.ids.uuid(), answer: 'aaaaaa' };
    await expect(take(answer)).rejects.toMatchObject(expired);
  });
});

describe('the purge', () => {
  it('takes what is past its time and nothing else', async () => {
    const old = await issue('work');
    test.clock.advance(humanCheckLifetimeMs + 1);
    const fresh = await issue('work');
    await test.parts.repositories.captchas.purge(test.clock.now());
    const ids = { in: [old.challengeId, fresh.challengeId] };
    const left = await test.database.prisma.humanCheckChallenge.findMany({
      where: { id: ids },
      select: { id: true },
    });
    expect(left).toEqual([{ id: fresh.challengeId }]);
  });
});
