import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createCaptcha } from '@vestibule/contract/captcha';
import type { CaptchaAnswer } from '@vestibule/contract/fields';
import { humanCheckLifetimeMs } from '@vestibule/domain/human-check';
import i18next from 'i18next';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startI18n, wantAllPhrases } from '#i18n/i18n.ts';
import { newRegistration, registrationDesk } from '#testing/registration-desk.ts';
import { letWorkersFail, letWorkersRest, letWorkersWork } from '#testing/worker-of-test.ts';
import { CaptchaField } from './captcha-field.tsx';

const told: CaptchaAnswer[] = [];

/** A form that sends whatever the answer is. */
const FormOfTest = () => {
  const [timesSent, send] = useState(0);
  return (
    <>
      <CaptchaField
        id="captcha"
        purpose="registration"
        timesSent={timesSent}
        fault={undefined}
        onChange={(answer) => told.push(answer)}
      />
      <button type="button" onClick={() => send((before) => before + 1)}>
        send
      </button>
    </>
  );
};

const show = () => {
  const desk = registrationDesk(newRegistration);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <FormOfTest />
    </QueryClientProvider>,
  );
  return { desk, user: userEvent.setup({ delay: null }) };
};

const challenge = (turn: number) => `00000000-0000-4000-8000-00000000000${turn}`;

beforeEach(async () => {
  told.length = 0;
  if (!i18next.isInitialized) await startI18n('zh-Hant');
  await wantAllPhrases();
});

const played: string[] = [];

/** jsdom has no sound: an element plays at once what it is given, until it is told to pause. */
beforeEach(() => {
  played.length = 0;
  vi.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(() => undefined);
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockImplementation(async function (this: HTMLMediaElement) {
    played.push(this.src);
    this.dispatchEvent(new Event('play'));
  });
  vi.spyOn(HTMLMediaElement.prototype, 'pause').mockImplementation(function (this: HTMLMediaElement) {
    this.dispatchEvent(new Event('pause'));
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('what is typed is told with the picture it belongs to, exactly', async () => {
  const { user } = show();
  await screen.findByRole('img', { name: '驗證碼圖片，共六個字元' });
  await user.type(screen.getByRole('textbox', { name: /區分大小寫/ }), 'aDe347');
  expect(told.at(-1)).toEqual({ challengeId: challenge(1), answer: 'aDe347' });
});

test('更新 brings another picture, throws the first away and empties the field', async () => {
  const { user, desk } = show();
  await screen.findByRole('img');
  await user.type(screen.getByRole('textbox'), 'aDe');
  await user.click(screen.getByRole('button', { name: '更新' }));
  expect(await screen.findByText('已換上新的圖片。')).toBeVisible();
  expect(screen.getByRole('textbox')).toHaveValue('');
  expect(desk.bodiesOf(createCaptcha)[1]).toEqual({
    purpose: 'registration',
    way: 'picture',
    replaces: challenge(1),
  });
  expect(told.at(-1)).toEqual({ challengeId: '', answer: '' });
});

test('an answer that was sent is used up', async () => {
  const { user } = show();
  await screen.findByRole('img');
  await user.type(screen.getByRole('textbox'), 'aDe347');
  await user.click(screen.getByRole('button', { name: 'send' }));
  await expect.poll(() => screen.getByRole('img').getAttribute('src')).toBe('data:image/png;base64,2');
  expect(screen.getByRole('textbox')).toHaveValue('');
});

test('a picture whose time is over is replaced, with a word', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  show();
  await screen.findByRole('img');
  await act(() => vi.advanceTimersByTimeAsync(humanCheckLifetimeMs));
  expect(await screen.findByText('驗證碼已過期，已換上新的圖片。')).toBeVisible();
});

test('the browser can work instead: the picture is put away, and worked for again once the answer was sent', async () => {
  letWorkersWork();
  const { user } = show();
  await user.click(await screen.findByText(/改用其他方式驗證/));
  await user.click(screen.getByRole('button', { name: '開始驗證' }));
  expect(await screen.findByText('已完成驗證')).toBeVisible();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  const first = told.at(-1);
  expect(first?.answer).toMatch(/^[0-9a-z]+\.[0-9a-z]+\.[0-9a-z]+$/);
  await user.click(screen.getByRole('button', { name: 'send' }));
  await expect.poll(() => told.at(-1)?.challengeId).toBe(challenge(3));
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

test('work whose time is over must be asked for again, and the picture is back', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  letWorkersWork();
  const { user } = show();
  await user.click(await screen.findByText(/改用其他方式驗證/));
  await user.click(screen.getByRole('button', { name: '開始驗證' }));
  await screen.findByText('已完成驗證');
  await act(() => vi.advanceTimersByTimeAsync(humanCheckLifetimeMs));
  expect(await screen.findByRole('textbox')).toBeVisible();
  expect(told.at(-1)).toEqual({ challengeId: '', answer: '' });
});

test('work that fails says so, and the picture is still there', async () => {
  letWorkersFail();
  const { user } = show();
  await user.click(await screen.findByText(/改用其他方式驗證/));
  await user.click(screen.getByRole('button', { name: '開始驗證' }));
  expect(await screen.findByText('未能完成')).toBeVisible();
  expect(screen.getByRole('textbox')).toBeVisible();
});

const listening = async () => {
  const { user, desk } = show();
  await screen.findByRole('img');
  await user.click(screen.getByRole('button', { name: '收聽' }));
  await screen.findByRole('textbox', { name: /不分大小寫/ });
  return { user, desk };
};
const sound = (turn: number) => `data:audio/wav;base64,${turn}`;

test('收聽 plays at once, in the language of the page, in place of the picture', async () => {
  const { desk, user } = await listening();
  expect(desk.bodiesOf(createCaptcha)[1]).toEqual({
    purpose: 'registration',
    way: 'audio',
    language: 'yue',
    replaces: challenge(1),
  });
  expect(played).toEqual([sound(2)]);
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
  expect(screen.getByText('正在播放')).toBeVisible();
  await user.type(screen.getByRole('textbox'), 'h3m 7r2');
  expect(told.at(-1)).toEqual({ challengeId: challenge(2), answer: 'h3m 7r2' });
});

test('the same button stops it and plays it again, from the beginning', async () => {
  const { user } = await listening();
  await user.click(screen.getByRole('button', { name: '停止播放' }));
  await user.click(await screen.findByRole('button', { name: '再聽一次' }));
  expect(played).toEqual([sound(2), sound(2)]);
  expect(screen.getByRole('button', { name: '停止播放' })).toHaveFocus();
});

test('更新 plays another one; an answer that was sent brings another, which waits to be played', async () => {
  const { user, desk } = await listening();
  await user.click(screen.getByRole('button', { name: '更新' }));
  await expect.poll(() => played).toEqual([sound(2), sound(3)]);
  await user.type(screen.getByRole('textbox'), 'h3m7r2');
  await user.click(screen.getByRole('button', { name: 'send' }));
  await expect.poll(() => desk.bodiesOf(createCaptcha).length).toBe(4);
  expect(desk.bodiesOf(createCaptcha)[3]).toMatchObject({ way: 'audio', replaces: challenge(3) });
  await screen.findByRole('button', { name: '再聽一次' });
  expect(played).toHaveLength(2);
  expect(screen.getByRole('textbox')).toHaveValue('');
});

test('the picture can be taken again, another one', async () => {
  const { user, desk } = await listening();
  await user.click(screen.getByRole('button', { name: '改用圖片' }));
  expect(await screen.findByRole('img')).toHaveAttribute('src', 'data:image/png;base64,3');
  expect(desk.bodiesOf(createCaptcha)[2]).toEqual({
    purpose: 'registration',
    way: 'picture',
    replaces: challenge(2),
  });
  expect(screen.getByRole('button', { name: '收聽' })).toBeVisible();
});

test('a browser that forbids sound leaves the button to be pressed once more', async () => {
  vi.mocked(HTMLMediaElement.prototype.play).mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
  const { user } = await listening();
  await user.click(await screen.findByRole('button', { name: '再聽一次' }));
  expect(played).toEqual([sound(2)]);
});

test('work under way can be given up, and finished work too', async () => {
  letWorkersWork();
  const { user } = show();
  await user.click(await screen.findByText(/改用其他方式驗證/));
  await user.click(screen.getByRole('button', { name: '開始驗證' }));
  await user.click(await screen.findByRole('button', { name: '改用圖片驗證' }));
  expect(await screen.findByRole('textbox')).toBeVisible();
  expect(told.at(-1)).toEqual({ challengeId: '', answer: '' });

  letWorkersRest();
  await user.click(await screen.findByText(/改用其他方式驗證/));
  await user.click(screen.getByRole('button', { name: '開始驗證' }));
  await user.click(await screen.findByRole('button', { name: '取消' }));
  expect(screen.getByRole('button', { name: '開始驗證' })).toBeVisible();
  expect(screen.getByRole('textbox')).toBeVisible();
});

test('who wants to listen need not wait for the picture', async () => {
  const { user } = show();
  await user.click(screen.getByRole('button', { name: '收聽' }));
  expect(await screen.findByText('正在播放')).toBeVisible();
  expect(played).toEqual([sound(2)]);
});
