import { screen } from '@testing-library/react';
import {
  changeInternetPassword,
  chooseLanguage,
  getInternetAccount,
} from '@vestibule/contract/internet-account';
import { describe, expect, test } from 'vitest';
import { internetAccountDesk } from '#testing/internet-account-desk.ts';
import { renderApp } from '#testing/render-app.tsx';
import { settledSession } from '#testing/samples.ts';
import { on, refuse } from '#testing/stub-api.ts';
import type { StubbedRoute } from '#testing/stub-api.ts';

const open = async (path: string, ...routes: readonly StubbedRoute[]) => ({
  ...internetAccountDesk(...routes),
  ...(await renderApp(`/portal/internet-account${path}`)),
});

test('the overview tells who one is, and leads to each of the ways', async () => {
  await open('');
  expect(await screen.findByText('2025年3月27日')).toBeVisible();
  expect(screen.getByText('於 2026年1月5日 設定')).toBeVisible();
  const to = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href');
  expect([
    to(/^更改\s*互聯網使用者密碼/),
    to(/^更改\s*電郵及短訊語言/),
    to(/^查看\s*登入及操作紀錄/),
    to(/^查看\s*現有登入/),
    to(/^取消\s*取消互聯網使用者編號/),
  ]).toEqual([
    '/portal/internet-account/password',
    '/portal/internet-account/language',
    '/portal/internet-account/activity',
    '/portal/internet-account/sessions',
    '/cancel',
  ]);
});

test('the overview that could not be had says so, and is asked for again', async () => {
  const { user } = await open(
    '',
    on(getInternetAccount, () => refuse('server.failed', {})),
  );
  const again = await screen.findByRole('button', { name: '再試一次' });
  internetAccountDesk();
  await user.click(again);
  expect(await screen.findByText('Harbor88', { selector: 'dd *' })).toBeVisible();
});

describe('the change of the Internet Password', () => {
  const present = 'Quiet7Harbour';
  const next = 'Lighthouse2026';
  const start = async (answer: () => typeof settledSession = () => settledSession) => {
    const opened = await open('/password', on(changeInternetPassword, answer));
    const field = (name: string) => screen.findByLabelText(name);
    const { user } = opened;
    const fill = async (wanted: string, again = wanted, given = present) => {
      for (const [label, text] of [
        ['現時的互聯網使用者密碼', given],
        ['新的互聯網使用者密碼', wanted],
        ['再次輸入新的互聯網使用者密碼', again],
      ] as const) {
        await user.clear(await field(label));
        if (text !== '') await user.type(await field(label), text);
      }
      await user.click(screen.getByRole('button', { name: '更改密碼' }));
    };
    return { ...opened, field, fill };
  };

  test('is sent once, and the page that it was gone to from says that it is done', async () => {
    const { fill, bodiesOf, router } = await start();
    await fill(next);
    expect(await screen.findByText(/閣下的互聯網使用者密碼已更改。/)).toBeVisible();
    expect(router.state.location.pathname).toBe('/portal/internet-account');
    expect(bodiesOf(changeInternetPassword)).toEqual([
      { internetPassword: present, newInternetPassword: next, newInternetPasswordAgain: next },
    ]);
  });

  test.each([
    ['密碼須為十三至十五位。', 'Lighthouse20', undefined],
    ['新密碼不能與現時的密碼相同。', present, undefined],
    ['密碼不能包含互聯網使用者編號。', 'x1HARBOR88abcd', undefined],
    ['兩次輸入的密碼不一致，請在兩欄重新輸入。', next, 'Lighthouse2027'],
  ])('is not sent while %s', async (words, wanted, again) => {
    const { fill, bodiesOf } = await start();
    await fill(wanted, again);
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
    expect(bodiesOf(changeInternetPassword)).toEqual([]);
  });

  test.each([
    ['密碼不正確。尚餘兩次嘗試。', () => refuse('internet_password.wrong', { attemptsLeft: 2 })],
    [
      '至 2026年3月27日 14:23:36（香港時間）',
      () => refuse('internet_password.locked', { until: '2026-03-27T06:23:36.000Z' }),
    ],
    [
      '這個密碼太常見',
      () =>
        refuse('request.invalid', {
          issues: [{ path: 'newInternetPassword', code: 'internet_password.common' }],
        }),
    ],
  ])('that is refused tells: %s', async (words, answer) => {
    const { fill, field } = await start(answer);
    await fill(next);
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
    expect(await field('現時的互聯網使用者密碼')).toHaveValue('');
    expect(await field('新的互聯網使用者密碼')).toHaveValue('');
  });

  test('keeps what was typed when the line is gone', async () => {
    const { fill, field } = await start(() => {
      throw new TypeError('Failed to fetch');
    });
    await fill(next);
    expect(await screen.findByRole('button', { name: '再試一次' })).toBeVisible();
    expect(await field('新的互聯網使用者密碼')).toHaveValue(next);
  });
});

test('the language of letters is chosen, and said where it was gone to from', async () => {
  const { user, bodiesOf } = await open('/language');
  await user.selectOptions(await screen.findByLabelText('電郵及短訊語言'), '英文');
  await user.click(screen.getByRole('button', { name: '儲存' }));
  expect(await screen.findByText('電郵及短訊語言已設定為英文。')).toBeVisible();
  expect(bodiesOf(chooseLanguage)).toEqual([{ language: 'en' }]);
});
