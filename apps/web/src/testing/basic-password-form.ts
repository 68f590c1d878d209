import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';

/** The fields of the change, by their labels in 繁體. */
export const labels = {
  current: '現時沿用的中央結算系統基本密碼',
  next: '新中央結算系統基本密碼',
  nextAgain: '新中央結算系統基本密碼（再確定）',
};

export const field = (name: keyof typeof labels) => screen.findByLabelText(labels[name]);

/** As a password manager does: at once. */
const paste = async (user: UserEvent, into: HTMLElement, text: string) => {
  await user.click(into);
  await user.paste(text);
};

/** Right in every field, unless told otherwise. */
export const fillIn = async (user: UserEvent, next = '93702648', nextAgain = next) => {
  await paste(user, await field('current'), '37162985');
  await paste(user, await field('next'), next);
  await paste(user, await field('nextAgain'), nextAgain);
  await screen.findByRole('img', { name: /驗證碼圖片/ });
  await paste(user, screen.getByRole('textbox', { name: /驗證碼/ }), 'aDe347');
};

export const change = (user: UserEvent) => user.click(screen.getByRole('button', { name: '更改' }));
