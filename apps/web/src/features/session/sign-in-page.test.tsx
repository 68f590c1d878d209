import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { brand } from '@vestibule/brand';
import { createCaptcha } from '@vestibule/contract/captcha';
import { getSession, signIn } from '@vestibule/contract/session';
import { describe, expect, test } from 'vitest';
import { changeLocale } from '#i18n/i18n.ts';
import { challengeIdOf, pictures, signInThat } from '#testing/door-desk.ts';
import { portalDesk } from '#testing/portal-desk.ts';
import { renderApp } from '#testing/render-app.tsx';
import { nobody, settledSession } from '#testing/samples.ts';
import { on, refuse } from '#testing/stub-api.ts';
import type { StubbedRoute } from '#testing/stub-api.ts';

const password = 'Kowloon8866Park';

const idField = () => screen.findByRole('textbox', { name: '互聯網使用者編號' });
const passwordField = () => screen.getByLabelText('互聯網使用者密碼');
const enter = (user: UserEvent) => user.click(screen.getByRole('button', { name: '輸入' }));
const alert = async () => within(await screen.findByRole('alert'));

const failed = (captchaRequired: boolean) => () => refuse('sign_in.failed', { captchaRequired });
const taken = () => settledSession;

/** Somebody before the door; whoever is let in stands in the portal. */
const atTheDoor = async (tries: StubbedRoute, opening: Parameters<typeof renderApp>[1] = {}) => {
  let isIn = false;
  const admit = {
    ...tries,
    answer: async (input: Parameters<typeof tries.answer>[0]) => {
      const answer = await tries.answer(input);
      isIn = true;
      return answer;
    },
  };
  const api = portalDesk(
    {},
    on(getSession, () => (isIn ? settledSession : nobody)),
    pictures(),
    admit,
  );
  const app = await renderApp('/sign-in', opening);
  return { api, ...app };
};

const tryWith = async (user: UserEvent, typed = password) => {
  const id = await idField();
  if (id instanceof HTMLInputElement && id.value === '') await user.type(id, 'Harbor88');
  await user.type(passwordField(), typed);
  await enter(user);
};

describe('the form', () => {
  test('names its fields, and says before what they want', async () => {
    await atTheDoor(signInThat(taken));
    expect(await idField()).toHaveAccessibleDescription('長度為八位');
    expect(await idField()).toHaveAttribute('autocomplete', 'username');
    expect(passwordField()).toHaveAccessibleDescription('長度為十三至十五位，英文字母及數字組合而成');
    expect(passwordField()).toHaveAttribute('autocomplete', 'current-password');
    expect(passwordField()).toHaveAttribute('type', 'password');
    expect(screen.queryByRole('textbox', { name: /驗證碼/ })).not.toBeInTheDocument();
    expect(document.title).toBe('登入系統 - Vestibule');
  });

  test('says what pressing the button means, with the way to the privacy page, and where new users go', async () => {
    await atTheDoor(signInThat(taken));
    await idField();
    const consent = screen.getByText(/^按下以上的「輸入」鍵/);
    expect(within(consent).getByRole('link', { name: '私隱政策聲明' })).toHaveAttribute(
      'href',
      brand.privacyPage['zh-Hant'],
    );
    expect(screen.getByRole('link', { name: '新使用者請在此處登記' })).toHaveAttribute(
      'href',
      '/register/terms',
    );
    expect(screen.getByText('登入提示')).toBeVisible();
    expect(await screen.findByRole('region', { name: '服務時間' })).toBeVisible();
  });

  test('left empty it says what is missing, and sends nothing', async () => {
    const { api, user } = await atTheDoor(signInThat(taken));
    await idField();
    await enter(user);
    const summary = await alert();
    expect(summary.getByRole('heading', { name: /^有兩項資料.?需要更正$/ })).toBeVisible();
    await user.click(summary.getByRole('link', { name: '互聯網使用者密碼：請填寫這一欄。' }));
    expect(passwordField()).toHaveFocus();
    expect(document.title).toBe('錯誤：登入系統 - Vestibule');
    expect(api.bodiesOf(signIn)).toEqual([]);
  });

  test('has the ID ready that a registration handed over', async () => {
    await atTheDoor(signInThat(taken), { state: { internetUserId: 'Harbor88' } });
    expect(await idField()).toHaveValue('Harbor88');
  });

  test('keeps what is typed when the language changes', async () => {
    const { user } = await atTheDoor(signInThat(taken));
    await user.type(await idField(), 'Harbor');
    await user.type(passwordField(), 'Kow');
    await act(() => changeLocale('en'));
    expect(await screen.findByRole('textbox', { name: 'Internet User ID' })).toHaveValue('Harbor');
    expect(screen.getByLabelText('Internet Password')).toHaveValue('Kow');
    await act(() => changeLocale('zh-Hant'));
  });
});

describe('who is let in', () => {
  test('goes on to the portal, where the heading has the focus', async () => {
    const { api, user, router } = await atTheDoor(signInThat(taken));
    await user.type(await idField(), ' Ｈarbor88 ');
    await user.type(passwordField(), password);
    await enter(user);
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: '歡迎回來' })).toHaveFocus());
    await waitFor(() => expect(router.state.location.pathname).toBe('/portal'));
    // Folded by the contract before it is sent; the password is sent as it was typed.
    expect(api.bodiesOf(signIn)).toEqual([{ internetUserId: 'Harbor88', internetPassword: password }]);
  });

  test('a double click sends once', async () => {
    const { promise, resolve } = Promise.withResolvers<typeof settledSession>();
    const { api, user } = await atTheDoor(signInThat(() => promise));
    await user.type(await idField(), 'Harbor88');
    await user.type(passwordField(), password);
    await user.dblClick(screen.getByRole('button', { name: '輸入' }));
    expect(await screen.findByRole('button', { name: /處理中/ })).toHaveAttribute('aria-busy', 'true');
    resolve(settledSession);
    await screen.findByRole('heading', { level: 1, name: '歡迎回來' });
    expect(api.bodiesOf(signIn)).toHaveLength(1);
  });

  test('who is signed in already goes on at once', async () => {
    portalDesk();
    const { router } = await renderApp('/sign-in');
    await screen.findByRole('heading', { level: 1, name: '歡迎回來' });
    await waitFor(() => expect(router.state.location.pathname).toBe('/portal'));
  });
});

describe('who is refused', () => {
  test('reads one message for ID and password; the password is cleared, the ID kept', async () => {
    const { user } = await atTheDoor(signInThat(failed(false)));
    await tryWith(user);
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveFocus();
    expect(within(summary).getAllByRole('link')).toHaveLength(1);
    expect(summary).toHaveTextContent('互聯網使用者編號或密碼不正確。');
    expect(await idField()).toHaveValue('Harbor88');
    expect(passwordField()).toHaveValue('');
    expect(passwordField()).toBeInvalid();
    expect(document.title).toBe('錯誤：登入系統 - Vestibule');
    expect(screen.queryByRole('textbox', { name: /驗證碼/ })).not.toBeInTheDocument();
  });

  test('is asked for the characters of one picture once the server wants that, and they go with the next try', async () => {
    const { api, user } = await atTheDoor(signInThat(failed(true), failed(true), taken));
    await tryWith(user);
    await user.type(await screen.findByRole('textbox', { name: /驗證碼/ }), 'aDe347');
    expect(api.bodiesOf(createCaptcha)).toEqual([{ purpose: 'sign-in', way: 'picture' }]);
    await tryWith(user, 'Kowloon8866Pork');
    await waitFor(() => expect(api.bodiesOf(createCaptcha)).toHaveLength(2));
    expect(screen.getByRole('textbox', { name: /驗證碼/ })).toHaveValue('');
    await user.type(screen.getByRole('textbox', { name: /驗證碼/ }), 'mNr4Ty');
    await tryWith(user);
    await screen.findByRole('heading', { level: 1, name: '歡迎回來' });
    expect(api.bodiesOf(signIn).slice(1)).toEqual([
      {
        internetUserId: 'Harbor88',
        internetPassword: 'Kowloon8866Pork',
        captcha: { challengeId: challengeIdOf(1), answer: 'aDe347' },
      },
      {
        internetUserId: 'Harbor88',
        internetPassword: password,
        captcha: { challengeId: challengeIdOf(2), answer: 'mNr4Ty' },
      },
    ]);
  });

  test('without those characters nothing is sent any more', async () => {
    const { api, user } = await atTheDoor(signInThat(failed(true)));
    await tryWith(user);
    await screen.findByRole('img', { name: /驗證碼圖片/ });
    await tryWith(user);
    expect((await alert()).getByRole('link', { name: /驗證碼：請輸入驗證碼/ })).toBeVisible();
    expect(api.bodiesOf(signIn)).toHaveLength(1);
  });

  test.each(['captcha.required', 'captcha.wrong', 'captcha.expired'] as const)(
    '%s is told at the characters',
    async (code) => {
      const { user } = await atTheDoor(signInThat(failed(true), () => refuse(code, {})));
      await tryWith(user);
      await user.type(await screen.findByRole('textbox', { name: /驗證碼/ }), 'aDe347');
      await tryWith(user);
      await waitFor(() => expect(screen.getByRole('textbox', { name: /驗證碼/ })).toBeInvalid());
      expect(passwordField()).toHaveValue('');
      expect(await screen.findByRole('alert')).not.toHaveTextContent('編號或密碼不正確');
    },
  );

  test('is told until when the ID rests, in Hong Kong time', async () => {
    const until = '2026-03-27T06:23:36.000Z';
    const { user } = await atTheDoor(signInThat(() => refuse('sign_in.resting', { until })));
    await tryWith(user);
    expect(await screen.findByRole('alert')).toHaveTextContent(/至 14:23:36（香港時間）。密碼正確/);
    expect(passwordField()).toHaveValue('');
  });
});

describe('when the line fails', () => {
  test('says so, keeps what was typed, and sends it again when told to', async () => {
    const lost = () => {
      throw new TypeError('Failed to fetch');
    };
    const { api, user } = await atTheDoor(signInThat(lost, taken));
    await tryWith(user);
    const notice = await alert();
    expect(notice.getByText(/^未能連接伺服器/)).toBeVisible();
    expect(passwordField()).toHaveValue(password);
    await user.click(notice.getByRole('button', { name: '再試一次' }));
    await screen.findByRole('heading', { level: 1, name: '歡迎回來' });
    expect(api.bodiesOf(signIn)).toHaveLength(2);
  });

  test('too many tries from one network: told, and nothing is cleared', async () => {
    const { user } = await atTheDoor(signInThat(() => refuse('request.too_many', { retryAfterSeconds: 9 })));
    await tryWith(user);
    expect(await screen.findByRole('alert')).toHaveTextContent('要求過於頻密');
    expect(passwordField()).toHaveValue(password);
  });
});
