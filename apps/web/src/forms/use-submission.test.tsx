import { screen } from '@testing-library/react';
import { getServiceHours } from '@vestibule/contract/service-hours';
import { getSession, signIn } from '@vestibule/contract/session';
import { expect, test } from 'vitest';
import { renderApp } from '#testing/render-app.tsx';
import { nobody, openHours } from '#testing/samples.ts';
import { on, refuse, stubApi } from '#testing/stub-api.ts';

test('a fault at no field of the form is told all the same, and the form may be sent again', async () => {
  const elsewhere = { issues: [{ path: 'unheardOf', code: 'invalid' as const }] };
  const api = stubApi(
    on(getSession, () => nobody),
    on(getServiceHours, () => openHours),
    on(signIn, () => refuse('request.invalid', elsewhere)),
  );
  const { user } = await renderApp('/sign-in');
  await user.type(await screen.findByRole('textbox', { name: '互聯網使用者編號' }), 'Harbor88');
  await user.type(screen.getByLabelText('互聯網使用者密碼'), 'Correct4Horses');
  await user.click(screen.getByRole('button', { name: '輸入' }));
  expect(await screen.findByRole('alert')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '再試一次' }));
  expect(api.bodiesOf(signIn)).toHaveLength(2);
});
