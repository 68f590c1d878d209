import { expectFaults } from './fixtures/faults.ts';
import { goodPassword } from './fixtures/registration-journey.ts';
import { expect, test } from './fixtures/vestibule.ts';

const chosen = '93418027';
const wrong = '驗證碼：驗證碼不正確。請輸入新的驗證碼；如按圖片輸入，請留意大小寫。';

test.describe('the human check', () => {
  test('asks nobody to see, hear or solve anything: a first sign-in by the browser’s own work', async ({
    page,
    server,
    door,
    humanCheck,
  }) => {
    const person = await server.ask('registered', {});
    await page.goto('/sign-in');
    for (let tried = 0; tried < 3; tried += 1) {
      await door.trySignIn({ ...person, internetPassword: 'Guessing4Horses' });
      await expect(page.getByRole('alert')).toBeVisible();
      await expect(door.fields.internetPassword).toHaveValue('');
    }
    await humanCheck.letTheBrowserWork();
    await door.trySignIn(person);
    await expect(page).toHaveURL('/basic-password');
    await door.fillChange({ current: person.basicPassword, next: chosen });
    await humanCheck.letTheBrowserWork();
    await door.change();
    await door.expectChanged();
    await door.goOn();
    await door.expectPortal();
  });

  test('can be listened to: it sounds, can be stopped and heard again, and is typed in any case', async ({
    page,
    server,
    door,
    humanCheck,
  }) => {
    const person = await server.ask('registered', {});
    await door.signIn(person);
    await door.fillChange({ current: person.basicPassword, next: chosen });
    const heard = await humanCheck.listen();
    const seconds = await humanCheck.recording.evaluate((audio: HTMLAudioElement) => audio.duration);
    expect(seconds).toBeGreaterThan(3);
    expect(seconds).toBeLessThan(9);
    const time = () => humanCheck.recording.evaluate((audio: HTMLAudioElement) => audio.currentTime);
    await expect.poll(time).toBeGreaterThan(0.1);
    expect(await humanCheck.recording.evaluate((audio: HTMLAudioElement) => audio.error)).toBeNull();
    await expect(page.getByText('正在播放', { exact: true })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: '再聽一次' })).toBeFocused();
    await page.keyboard.press('Space');
    await expect(page.getByRole('button', { name: '停止播放' })).toBeFocused();

    await humanCheck.field.fill('QQQQQQ');
    await door.change();
    await expectFaults(page, [wrong]);
    await expect(page.getByRole('button', { name: '再聽一次' })).toBeVisible();
    const again = await humanCheck.textOfRecording();
    expect(again).not.toBe(heard);
    // What was typed beside it is kept but for the passwords, as with the picture.
    await door.fillChange({ current: person.basicPassword, next: chosen });
    await humanCheck.field.fill(again.toLowerCase());
    await door.change();
    await door.expectChanged();
  });

  test('is heard at a registration too, where 改用圖片 and 收聽 keep what was typed', async ({
    page,
    server,
    registration,
    humanCheck,
  }) => {
    const account = await server.ask('account', {});
    await registration.acceptTerms();
    await registration.chooseCategory();
    await registration.fillDetails({
      primary: account.basicUserId,
      identityPrefix: account.identityPrefix,
      internetUserId: 'ByEar001',
      password: goodPassword,
    });
    await humanCheck.listen();
    await page.getByRole('button', { name: '改用圖片', exact: true }).click();
    await humanCheck.textOfPicture();
    const heard = await humanCheck.listen();
    await expect(registration.fields.primary).toHaveValue(account.basicUserId);
    await expect(registration.fields.password).toHaveValue(goodPassword);
    await humanCheck.field.fill(heard);
    await registration.send();
    await expect(page.getByRole('heading', { name: '核實已輸入資料' })).toBeVisible();
  });
});
