import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { submitDetails } from '@vestibule/contract/registration';
import { describe, expect, test } from 'vitest';
import { changeLocale } from '#i18n/i18n.ts';
import { registrationAt, registrationDesk } from '#testing/registration-desk.ts';
import { renderApp } from '#testing/render-app.tsx';
import { on, refuse } from '#testing/stub-api.ts';

const password = 'Kowloon8866Park';

const field = (name: string | RegExp) => screen.findByRole('textbox', { name });

const fillIn = async (user: UserEvent) => {
  await user.type(await field(/編號一（首要）/), '04128836');
  await user.type(await field(/身份號碼/), 'AC12');
  await user.type(await field(/^互聯網使用者編號/), 'Harbor88');
  await user.type(screen.getByLabelText('密碼'), password);
  await user.type(screen.getByLabelText('再次輸入密碼'), password);
  await screen.findByRole('img', { name: /驗證碼圖片/ });
  await user.type(await field(/驗證碼/), 'aDe347');
};

const submit = (user: UserEvent) => user.click(screen.getByRole('button', { name: '遞交' }));

describe('what is typed', () => {
  test('is sent as the rules fold it, and leads to the check', async () => {
    const desk = registrationDesk(registrationAt('details'));
    const { user, router } = await renderApp('/register/details');
    await user.type(await field(/編號一（首要）/), '０４１２ 8836');
    await user.tab();
    expect(await field(/編號一（首要）/)).toHaveValue('04128836');
    await user.click(await field(/身份號碼/));
    await user.paste('ac123456(7)');
    await user.tab();
    expect(await field(/身份號碼/)).toHaveValue('AC12');
    await user.type(await field(/^互聯網使用者編號/), 'Harbor88');
    await user.type(screen.getByLabelText('密碼'), password);
    await user.type(screen.getByLabelText('再次輸入密碼'), password);
    await screen.findByRole('img', { name: /驗證碼圖片/ });
    await user.type(await field(/驗證碼/), 'aDe347');
    await submit(user);
    expect(await screen.findByRole('heading', { level: 1, name: /核實/ })).toBeVisible();
    await waitFor(() => expect(router.state.location.pathname).toBe('/register/review'));
    expect(desk.bodiesOf(submitDetails)).toEqual([
      {
        primaryBasicUserId: '04128836',
        linkedBasicUserIds: [],
        identityPrefix: 'AC12',
        internetUserId: 'Harbor88',
        internetPassword: password,
        internetPasswordAgain: password,
        captcha: { challengeId: '00000000-0000-4000-8000-000000000001', answer: 'aDe347' },
      },
    ]);
  });

  test('stands after a change of language, but for nothing', async () => {
    registrationDesk(registrationAt('details'));
    const { user } = await renderApp('/register/details');
    await user.type(await field(/編號一（首要）/), '0412');
    await user.type(screen.getByLabelText('密碼'), 'Kowloon');
    await act(() => changeLocale('en'));
    expect(await field(/Basic User ID 1/)).toHaveValue('0412');
    expect(screen.getByLabelText('Password')).toHaveValue('Kowloon');
    expect(document.title).toMatch(/^Fill in your details/);
    await act(() => changeLocale('zh-Hant'));
  });

  test('stands when the category was looked at again, but for passwords', async () => {
    registrationDesk(registrationAt('details'));
    const { user } = await renderApp('/register/details');
    await user.type(await field(/編號一（首要）/), '0412');
    await user.type(screen.getByLabelText('密碼'), 'Kowloon');
    await user.click(screen.getByRole('link', { name: '回上頁' }));
    await user.click(await screen.findByRole('button', { name: '繼續' }));
    expect(await field(/編號一（首要）/)).toHaveValue('0412');
    expect(screen.getByLabelText('密碼')).toHaveValue('');
  });

  test('fills itself in from what the server holds', async () => {
    registrationDesk(registrationAt('review'));
    await renderApp('/register/details');
    expect(await field(/編號二/)).toHaveValue('04172950');
    expect(await field(/^互聯網使用者編號/)).toHaveValue('Harbor88');
  });
});

describe('what is wrong', () => {
  test('is told together before anything is sent, each line leading to its field', async () => {
    const desk = registrationDesk(registrationAt('details'));
    const { user } = await renderApp('/register/details');
    await user.type(await field(/編號一（首要）/), '0412883');
    await submit(user);
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveFocus();
    expect(within(summary).getByRole('heading')).toHaveTextContent('有六項資料');
    await user.click(within(summary).getByRole('link', { name: /現時只有七位/ }));
    expect(await field(/編號一（首要）/)).toHaveFocus();
    expect(await field(/編號一（首要）/)).toHaveAccessibleDescription(/請輸入八位數字。現時只有七位。/);
    expect(document.title).toMatch(/^錯誤：/);
    expect(desk.bodiesOf(submitDetails)).toEqual([]);
  });

  test('nothing is wrong before a submit, and a fault goes once it is mended', async () => {
    registrationDesk(registrationAt('details'));
    const { user } = await renderApp('/register/details');
    const primary = await field(/編號一（首要）/);
    await user.type(primary, '0412883');
    await user.tab();
    expect(primary).not.toHaveAttribute('aria-invalid');
    await submit(user);
    expect(primary).toHaveAttribute('aria-invalid', 'true');
    await user.type(primary, '6');
    expect(primary).not.toHaveAttribute('aria-invalid');
  });

  test.each([
    ['registration.not_matched', /編號一（首要）/, /與我們的紀錄不符/],
    ['internet_user_id.taken', /^互聯網使用者編號/, /「Harbor88」已被使用/],
    ['captcha.wrong', /驗證碼/, /驗證碼不正確/],
    ['captcha.expired', /驗證碼/, /驗證碼已失效/],
  ] as const)(
    '%s is told at its field; passwords and the code are to be typed again',
    async (code, name, words) => {
      registrationDesk(
        registrationAt('details'),
        on(submitDetails, () => refuse(code, {})),
      );
      const { user } = await renderApp('/register/details');
      await fillIn(user);
      await submit(user);
      expect(await screen.findByRole('alert')).toHaveTextContent(/密碼欄已清空/);
      expect(await field(name)).toHaveAccessibleDescription(words);
      expect(screen.getByLabelText('密碼')).toHaveValue('');
      expect(await field(/驗證碼/)).toHaveValue('');
      expect(await field(/身份號碼/)).toHaveValue('AC12');
    },
  );

  test('a common password is told by the server, at the password', async () => {
    const issues = [{ path: 'internetPassword', code: 'internet_password.common' as const }];
    registrationDesk(
      registrationAt('details'),
      on(submitDetails, () => refuse('request.invalid', { issues })),
    );
    const { user } = await renderApp('/register/details');
    await fillIn(user);
    await submit(user);
    expect(await screen.findByRole('link', { name: /^密碼：這個密碼太常見/ })).toBeVisible();
  });

  test('a lost line is told with a retry, and nothing typed is lost', async () => {
    let isCut = true;
    const cut = on(submitDetails, () => {
      if (isCut) throw new TypeError('Failed to fetch');
      return registrationAt('review');
    });
    registrationDesk(registrationAt('details'), cut);
    const { user } = await renderApp('/register/details');
    await fillIn(user);
    await submit(user);
    expect(await screen.findByRole('alert')).toHaveTextContent(/未能連接伺服器/);
    expect(screen.getByLabelText('密碼')).toHaveValue(password);
    isCut = false;
    await user.click(screen.getByRole('button', { name: '再試一次' }));
    expect(await screen.findByRole('heading', { level: 1, name: /核實/ })).toBeVisible();
  });

  test('a draft that ran out of time meanwhile leads to the beginning', async () => {
    const desk = registrationDesk(
      registrationAt('details'),
      on(submitDetails, () => {
        desk.become({ step: 'terms', category: null });
        return refuse('registration.draft_expired', {});
      }),
    );
    const { user, router } = await renderApp('/register/details');
    await fillIn(user);
    await submit(user);
    expect(await screen.findByRole('alert')).toHaveTextContent('登記已逾時');
    await waitFor(() => expect(router.state.location.pathname).toBe('/register/terms'));
  });
});

test('a double click sends once', async () => {
  const desk = registrationDesk(registrationAt('details'));
  const { user } = await renderApp('/register/details');
  await fillIn(user);
  await user.dblClick(screen.getByRole('button', { name: '遞交' }));
  await screen.findByRole('heading', { level: 1, name: /核實/ });
  expect(desk.bodiesOf(submitDetails)).toHaveLength(1);
});

test('the rules of the password tick while it is typed', async () => {
  registrationDesk(registrationAt('details'));
  const { user } = await renderApp('/register/details');
  await user.type(await screen.findByLabelText('密碼'), 'kowloon8866');
  const rules = within(screen.getByRole('list', { name: '密碼規則' })).getAllByRole('listitem');
  expect(rules.map((rule) => rule.textContent)).toEqual([
    '13 至 15 位（未符合）',
    '最少一個英文字母（已符合）',
    '最少一個數字（已符合）',
    '沒有空格或符號（已符合）',
  ]);
  expect(screen.getByText('現時有十一位，最少還需兩位。')).toBeVisible();
});

describe('linked accounts', () => {
  test('are added up to three, and the focus goes along', async () => {
    registrationDesk(registrationAt('details'));
    const { user } = await renderApp('/register/details');
    for (const name of [/編號二/, /編號三/, /編號四/]) {
      await user.click(await screen.findByRole('button', { name: /連結另一個戶口/ }));
      await expect.poll(() => document.activeElement).toBe(await field(name));
    }
    expect(screen.queryByRole('button', { name: /連結另一個戶口/ })).not.toBeInTheDocument();
    expect(screen.getByText(/已加入四個戶口/)).toBeVisible();
  });

  test('one that is removed leaves the others, and can be put back', async () => {
    registrationDesk(registrationAt('details'));
    const { user } = await renderApp('/register/details');
    for (const id of ['04172950', '04172951']) {
      await user.click(await screen.findByRole('button', { name: /連結另一個戶口/ }));
      await expect.poll(() => document.activeElement?.id).toMatch(/^linked/);
      await user.keyboard(id);
    }
    await user.click(screen.getByRole('button', { name: /移除.*編號二/ }));
    expect(await field(/編號二/)).toHaveValue('04172951');
    expect(screen.queryByRole('textbox', { name: /編號三/ })).not.toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: '復原' }));
    expect(await field(/編號二/)).toHaveValue('04172950');
    expect(await field(/編號三/)).toHaveValue('04172951');
  });

  test('the same one twice is told at the second', async () => {
    registrationDesk(registrationAt('details'));
    const { user } = await renderApp('/register/details#linkedBasicUserIds.0');
    // The field that the address names takes the focus: not in the middle of what is typed elsewhere.
    await waitFor(() => expect(screen.getByRole('textbox', { name: /編號二/ })).toHaveFocus());
    await fillIn(user);
    await user.type(await field(/編號二/), '04128836');
    await submit(user);
    expect(await screen.findByRole('link', { name: /編號二：這個編號已在上面輸入/ })).toBeVisible();
  });
});
