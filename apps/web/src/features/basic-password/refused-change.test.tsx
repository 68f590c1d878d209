import { screen, waitFor } from '@testing-library/react';
import { changeBasicPassword } from '@vestibule/contract/basic-password';
import { describe, expect, test } from 'vitest';
import { change, field, fillIn } from '#testing/basic-password-form.ts';
import { firstSignInDesk } from '#testing/first-sign-in-desk.ts';
import { renderApp } from '#testing/render-app.tsx';
import { on, refuse } from '#testing/stub-api.ts';

const refused = async (refusal: () => never) => {
  const desk = firstSignInDesk(2, on(changeBasicPassword, refusal));
  const { user } = await renderApp('/basic-password');
  await fillIn(user);
  await change(user);
  return { desk, user, summary: await screen.findByRole('alert') };
};

describe('a refused change', () => {
  const until = '2026-03-27T06:51:07.000Z';
  const issues = () => [{ path: 'next', code: 'basic_password.own_id' as const }];
  test.each([
    ['current', '尚餘四次', () => refuse('basic_password.wrong', { attemptsLeft: 4 })],
    ['current', '至 2026年3月27日 14:51:07（香港時間）', () => refuse('basic_password.locked', { until })],
    ['next', '最近十二次', () => refuse('basic_password.reused', {})],
    ['next', '不能與基本使用者編號相同', () => refuse('request.invalid', { issues: issues() })],
  ] as const)('is told at its field (%s: %s), and clears the passwords', async (name, words, refusal) => {
    const { summary, desk } = await refused(refusal);
    expect(summary).toHaveTextContent(words);
    expect(summary).toHaveTextContent('密碼欄已清空');
    expect(summary).toHaveFocus();
    expect(await field(name)).toHaveAccessibleDescription(new RegExp(words));
    for (const each of ['current', 'next', 'nextAgain'] as const) expect(await field(each)).toHaveValue('');
    expect(desk.bodiesOf(changeBasicPassword)).toHaveLength(1);
  });

  test('of the picture brings another, and says so until it is answered', async () => {
    const { summary, user } = await refused(() => refuse('captcha.wrong', {}));
    expect(summary).toHaveTextContent('驗證碼不正確');
    const picture = await screen.findByRole('img', { name: /驗證碼圖片/ });
    await expect.poll(() => picture.getAttribute('src')).toBe('data:image/png;base64,2');
    const answer = screen.getByRole('textbox', { name: /驗證碼/ });
    expect(answer).toHaveValue('');
    expect(answer).toHaveAccessibleDescription(/驗證碼不正確/);
    await user.type(answer, 'x');
    expect(answer).not.toHaveAccessibleDescription(/驗證碼不正確/);
  });

  test('because another tab was quicker leads to the account in turn now', async () => {
    const desk = firstSignInDesk(
      2,
      on(changeBasicPassword, () => {
        desk.become(1, 'done');
        return refuse('basic_password.not_due', {});
      }),
    );
    const { user } = await renderApp('/basic-password');
    await fillIn(user);
    await change(user);
    expect(await screen.findByText('第 2 個戶口，共 2 個')).toBeVisible();
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
    expect(await field('current')).toHaveValue('');
  });

  test('of the line takes nothing away, and the same may be sent again', async () => {
    let isLost = true;
    const desk = firstSignInDesk(
      1,
      on(changeBasicPassword, ({ body }) => {
        if (isLost) throw new TypeError('Failed to fetch');
        return desk.become(body.position, 'done');
      }),
    );
    const { user } = await renderApp('/basic-password');
    await fillIn(user);
    await change(user);
    expect(await screen.findByRole('alert')).toHaveTextContent('未能連接伺服器');
    expect(await field('next')).toHaveValue('93702648');
    isLost = false;
    await user.click(screen.getByRole('button', { name: '再試一次' }));
    expect(await screen.findByRole('heading', { level: 1, name: /基本密碼已被更改/ })).toBeVisible();
  });
});
