import type { Page } from '@playwright/test';
import type { AccountPerson } from '@vestibule/api/testing/people.ts';
import { signInWithoutWalking } from './fixtures/sign-in-without-walking.ts';
import { expect, test } from './fixtures/vestibule.ts';

const day = 24 * 60 * 60_000;
const grouped = ({ basicUserId }: Pick<AccountPerson, 'basicUserId'>) =>
  `${basicUserId.slice(0, 4)} ${basicUserId.slice(4)}`;
const account = (page: Page, place: string) => page.getByRole('region', { name: place });

const link = async (page: Page, { basicUserId, identityPrefix, basicPassword }: AccountPerson) => {
  await page.getByRole('link', { name: '連結另一個戶口' }).click();
  await page.getByLabel('中央結算系統基本使用者編號').fill(basicUserId);
  await page.getByLabel('身份證明文件號碼的頭四個字元').fill(identityPrefix);
  await page.getByLabel('該戶口的中央結算系統基本密碼').fill(basicPassword);
  await page.getByRole('button', { name: '連結戶口' }).click();
};

test.describe('the accounts of an Internet User ID', () => {
  test('one is linked, made the primary one, and the former unlinked; it may be registered anew', async ({
    page,
    server,
    context,
  }) => {
    const person = await server.ask('person', { state: 'settled' });
    const further = await server.ask('freeAccount', {});
    await signInWithoutWalking(context, server, person);
    await page.goto('/portal');
    await page.getByRole('navigation', { name: '快捷連結' }).getByRole('link', { name: '我的賬戶' }).click();
    await expect(account(page, '編號一（首要）')).toContainText('…@example.com');
    await page.getByRole('link', { name: '管理連結戶口' }).click();
    await link(page, further);
    await expect(page.getByText(`戶口 ${grouped(further)} 已經連結。`)).toBeVisible();
    await expect(page.getByRole('heading', { name: '連結戶口' })).toBeFocused();

    await account(page, '編號二（連結）').getByRole('button', { name: '設為首要戶口' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '設為首要戶口' }).click();
    await expect(account(page, '編號一（首要）')).toContainText(grouped(further));
    await account(page, '編號二（連結）').getByRole('button', { name: '解除連結' }).click();
    await expect(page.getByRole('button', { name: '保留連結' })).toBeFocused();
    await page.getByRole('alertdialog').getByRole('button', { name: '解除連結' }).click();
    await expect(page.getByText(`戶口 ${grouped(person)} 已經解除連結。`)).toBeVisible();
    await expect(account(page, '編號二（連結）')).toHaveCount(0);
  });

  test('a new one shows nothing until its issued Basic Password was changed', async ({
    page,
    server,
    context,
    door,
  }) => {
    const person = await server.ask('person', { state: 'settled' });
    const fresh = await server.ask('account', {});
    await signInWithoutWalking(context, server, person);
    await page.goto('/portal/internet-account/accounts');
    await link(page, fresh);
    const linked = account(page, '編號二（連結）');
    await expect(linked).toContainText('尚未核實');
    await expect(linked).not.toContainText('戶口狀況');
    await linked.getByRole('link', { name: '核實戶口' }).click();
    await door.changeBasicPassword({ current: fresh.basicPassword, next: '40917265' });
    await door.expectChanged();
    await page.getByRole('link', { name: '返回我的賬戶' }).click();
    await expect(linked).toContainText('已核實');
  });

  test('the Basic Password is changed once a day, which is told beforehand', async ({
    page,
    server,
    context,
    door,
  }) => {
    const person = await server.ask('person', { state: 'settled' });
    const address = `/portal/internet-account/accounts/${person.accountId}/basic-password`;
    await signInWithoutWalking(context, server, person);
    await page.goto(address);
    await expect(page.getByText(/2026年11月25日 10:0\d:\d\d（香港時間）後才可再次更改/)).toBeVisible();
    await expect(door.fields.next).toHaveCount(0);
    await server.ask('advanceClock', day);
    await signInWithoutWalking(context, server, person);
    await page.goto(address);
    await door.changeBasicPassword({ current: person.basicPassword, next: '40917265' });
    await door.expectChanged();
  });

  test('a link asks for the Internet Password anew when the sign-in is long ago', async ({
    page,
    server,
    context,
  }) => {
    const person = await server.ask('person', { state: 'settled' });
    const further = await server.ask('freeAccount', {});
    await signInWithoutWalking(context, server, person);
    await page.goto('/portal/internet-account/accounts');
    await expect(account(page, '編號一（首要）')).toBeVisible();
    await server.ask('advanceClock', 11 * 60_000);
    await link(page, further);
    await page.getByRole('dialog').getByLabel('互聯網使用者密碼').fill(person.internetPassword);
    await page.getByRole('button', { name: '確認並繼續' }).click();
    await expect(page.getByText(`戶口 ${grouped(further)} 已經連結。`)).toBeVisible();
  });
});
