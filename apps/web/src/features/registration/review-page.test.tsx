import { screen, waitFor, within } from '@testing-library/react';
import { confirmRegistration, submitDetails } from '@vestibule/contract/registration';
import { expect, test, vi } from 'vitest';
import { registrationAt, registrationDesk } from '#testing/registration-desk.ts';
import { renderApp } from '#testing/render-app.tsx';
import { on, refuse } from '#testing/stub-api.ts';
import type { StubbedRoute } from '#testing/stub-api.ts';

const reviewed = async (...routes: readonly StubbedRoute[]) => {
  const desk = registrationDesk(registrationAt('review'), ...routes);
  const app = await renderApp('/register/review');
  const basicPassword = await screen.findByLabelText(/（首要）密碼/);
  const confirm = async () => {
    await app.user.type(basicPassword, '62840917');
    await app.user.click(screen.getByRole('button', { name: '覆實' }));
  };
  return { desk, ...app, basicPassword, confirm };
};

test('everything that was given is shown, with a way back to each', async () => {
  await reviewed();
  const values = screen.getAllByRole('definition').map((value) => value.textContent);
  expect(values).toEqual([
    '0412 8836',
    '更改基本使用者編號一',
    '0417 2950',
    '更改基本使用者編號二',
    '未連結',
    '加入基本使用者編號三',
    '未連結',
    '加入基本使用者編號四',
    'AC12',
    '更改身份證明文件號碼',
    'Harbor88',
    '更改互聯網使用者編號',
  ]);
});

test.each([
  [/更改.*編號一/, /編號一（首要）/],
  [/加入.*編號四/, /編號三/],
  [/更改.*互聯網使用者編號/, /^互聯網使用者編號/],
])('%s leads to its field', async (link, name) => {
  const { user } = await reviewed();
  await user.click(screen.getByRole('link', { name: link }));
  const field = await screen.findByRole('textbox', { name });
  await expect.poll(() => document.activeElement).toBe(field);
});

test('the right Basic Password registers and leads to the result', async () => {
  const { desk, confirm } = await reviewed();
  await confirm();
  expect(await screen.findByRole('heading', { level: 1, name: /已成功登記/ })).toBeVisible();
  expect(desk.bodiesOf(confirmRegistration)).toEqual([{ basicPassword: '62840917' }]);
});

test('a Basic Password of the wrong shape is told before it is sent', async () => {
  const { desk, user, basicPassword } = await reviewed();
  await user.type(basicPassword, '1234');
  await user.click(screen.getByRole('button', { name: '覆實' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('基本密碼須為八位數字');
  expect(desk.bodiesOf(confirmRegistration)).toEqual([]);
});

test('a wrong one tells how many tries are left, and is cleared', async () => {
  const wrong = on(confirmRegistration, () => refuse('basic_password.wrong', { attemptsLeft: 2 }));
  const { confirm, basicPassword } = await reviewed(wrong);
  await confirm();
  expect(await screen.findByRole('alert')).toHaveTextContent('尚可再試兩次');
  expect(basicPassword).toHaveValue('');
  expect(basicPassword).toHaveAccessibleDescription(/尚可再試兩次/);
});

test('a locked account tells until when, in Hong Kong time', async () => {
  const until = '2026-03-27T06:51:07.000Z';
  const { confirm } = await reviewed(
    on(confirmRegistration, () => refuse('basic_password.locked', { until })),
  );
  await confirm();
  expect(await screen.findByRole('alert')).toHaveTextContent('2026年3月27日 14:51:07（香港時間）');
});

test.each([
  ['registration.not_matched', /（首要）：所輸入的資料與我們的紀錄不符/],
  ['internet_user_id.taken', /「Harbor88」已被使用/],
] as const)('%s leads back to the details, which tell it', async (code, words) => {
  const { confirm, desk, router, user } = await reviewed(
    on(confirmRegistration, () => {
      desk.become({ step: 'details' });
      return refuse(code, {});
    }),
  );
  await confirm();
  const summary = await screen.findByRole('alert');
  expect(within(summary).getByRole('link', { name: words })).toBeVisible();
  expect(summary).toHaveFocus();
  await waitFor(() => expect(router.state.location.pathname).toBe('/register/details'));
  expect(desk.bodiesOf(submitDetails)).toEqual([]);
  await user.click(screen.getByRole('link', { name: '回上頁' }));
  await user.click(await screen.findByRole('button', { name: '繼續' }));
  await screen.findByRole('textbox', { name: /編號一（首要）/ });
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('terms that changed meanwhile are to be read first', async () => {
  const outdated = on(confirmRegistration, () => refuse('terms.outdated', { version: '2.0' }));
  const { confirm, router } = await reviewed(outdated);
  await confirm();
  expect(await screen.findByRole('alert')).toHaveTextContent('使用條款已更新');
  await waitFor(() => expect(router.state.location.pathname).toBe('/register/terms'));
});

test('the result says what was registered, prints, and hands the ID to the sign-in page', async () => {
  const { confirm, user, router } = await reviewed();
  const print = vi.fn<() => void>();
  vi.stubGlobal('print', print);
  await confirm();
  await screen.findByRole('heading', { level: 1, name: /已成功登記/ });
  expect(screen.getByText('2026年3月27日 14:21:07（香港時間）')).toBeVisible();
  expect(screen.getByText(/本次共有兩個戶口/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '列印此頁' }));
  expect(print).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('link', { name: '繼續' }));
  await expect.poll(() => router.state.location.pathname).toBe('/sign-in');
  expect(router.state.location.state).toEqual({ internetUserId: 'Harbor88' });
});

test('another registration begins with nothing of this one', async () => {
  const { confirm, user, router } = await reviewed();
  await confirm();
  await user.click(await screen.findByRole('button', { name: '登記另一個互聯網使用者編號' }));
  await expect.poll(() => router.state.location.pathname).toBe('/register/terms');
  await user.click(await screen.findByRole('button', { name: '我同意' }));
  expect(await screen.findByRole('radio', { name: /個人或聯名/ })).not.toBeChecked();
});
