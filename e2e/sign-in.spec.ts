import { expectFaults } from './fixtures/faults.ts';
import { humanCheckOn } from './fixtures/human-check.ts';
import { signInJourney } from './fixtures/sign-in-journey.ts';
import { expect, test } from './fixtures/vestibule.ts';

const minuteMs = 60_000;
const failed = '互聯網使用者密碼：互聯網使用者編號或密碼不正確。';
const wrong = 'Wrong4Horses88';

test.describe('signing in', () => {
  test('leads a settled investor to the portal, and out again', async ({ page, server, door, context }) => {
    const person = await server.ask('registered', { basicPasswordChanged: true });
    await page.goto('/');
    await page.getByRole('link', { name: /登入系統/ }).click();
    await expect(page.getByRole('heading', { name: '登入系統' })).toBeFocused();
    await expect(page.getByText('按下以上的「輸入」鍵，即代表本人確認')).toBeVisible();
    await door.trySignIn(person);
    await door.expectPortal();
    await expect(page.getByText(person.internetUserId)).toBeVisible();

    await page.getByRole('link', { name: '告示版' }).click();
    await expect(page.getByRole('heading', { name: '告示版' })).toBeFocused();
    const other = await context.newPage();
    await other.goto('/portal/notices');
    await expect(other.getByRole('heading', { name: '告示版' })).toBeVisible();
    await page.bringToFront();
    await door.signOut();
    await expect(other.getByRole('heading', { name: '閣下已退出系統' })).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL('/sign-in');
    await expect(page.getByText(person.internetUserId)).toHaveCount(0);
    await page.goto('/portal');
    await expect(page).toHaveURL('/sign-in');
  });

  test('takes the ID in any case and full-width, and who is signed in stays so in every tab', async ({
    page,
    server,
    door,
    context,
  }) => {
    const person = await server.ask('registered', { basicPasswordChanged: true });
    const wide = person.internetUserId
      .toUpperCase()
      .replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    await door.signInToPortal({ ...person, internetUserId: ` ${wide} ` });
    await page.reload();
    await door.expectPortal();
    const other = await context.newPage();
    await other.goto('/sign-in');
    await expect(other).toHaveURL('/portal');
  });

  test('says one thing for a wrong ID and a wrong password, and asks for the picture after three', async ({
    page,
    server,
    door,
    humanCheck,
  }) => {
    const person = await server.ask('registered', { basicPasswordChanged: true });
    const { internetUserId } = person;
    await door.signInToPortal(person);
    await door.signOut();
    await page.getByRole('link', { name: '重新登入' }).click();
    await door.enter();
    await expectFaults(page, ['互聯網使用者編號：請填寫這一欄。', '互聯網使用者密碼：請填寫這一欄。']);
    await door.trySignIn({ internetUserId: 'Nobody99', internetPassword: wrong });
    await expectFaults(page, [failed]);
    await expect(door.fields.internetUserId).toHaveValue('Nobody99');
    await expect(door.fields.internetPassword).toHaveValue('');
    for (const typed of ["' OR '1'='1", '<img src=x>', '😀', '陳大文']) {
      await door.trySignIn({ internetUserId: typed, internetPassword: typed });
      await expectFaults(page, [failed]);
    }
    for (let count = 0; count < 3; count += 1) {
      await expect(humanCheck.picture).toHaveCount(0);
      await door.trySignIn({ internetUserId, internetPassword: wrong });
      await expectFaults(page, [failed]);
    }
    await expect(humanCheck.picture).toBeVisible();
    await door.trySignIn(person);
    await expectFaults(page, ['驗證碼：請輸入驗證碼，或改用其他方式驗證。']);
    // Looked at first: the fixture knows by that which picture is used up.
    await humanCheck.textOfPicture();
    await humanCheck.field.fill('XXXXXX');
    await door.enter();
    await expectFaults(page, ['驗證碼：驗證碼不正確。請輸入新的驗證碼；如按圖片輸入，請留意大小寫。']);
    await door.fillSignIn(person);
    await humanCheck.readPicture();
    await door.enter();
    await door.expectPortal();
    await expect(page.getByText('自上次登入後，有 3 次登入失敗。')).toBeVisible();

    await door.signOut();
    await door.signInToPortal(person);
    await expect(page.getByText('閣下最後一次登入本網址是 2026年11月24日 10:00:')).toBeVisible();
    await expect(page.getByText('次登入失敗')).toHaveCount(0);
  });

  test('rests for strangers after ten failures, which only the right password is told, and never where its holder signed in before', async ({
    page,
    server,
    door,
    humanCheck,
    browser,
  }) => {
    const person = await server.ask('registered', { basicPasswordChanged: true });
    const context = await browser.newContext({ baseURL: server.address });
    const home = await context.newPage();
    const homeDoor = signInJourney(home, humanCheckOn(home, server));
    await homeDoor.signInToPortal(person);
    await homeDoor.signOut();

    await server.ask('failSignIns', { internetUserId: person.internetUserId, count: 9 });
    await page.goto('/sign-in');
    const tryWithPicture = async (internetPassword: string) => {
      await door.fillSignIn({ ...person, internetPassword });
      await humanCheck.readPicture();
      await door.enter();
    };
    await door.trySignIn({ ...person, internetPassword: wrong });
    await expectFaults(page, ['驗證碼：請輸入驗證碼，或改用其他方式驗證。']);
    await tryWithPicture(wrong);
    await expectFaults(page, [failed]);
    await tryWithPicture(wrong);
    await expectFaults(page, [failed]);
    await tryWithPicture(person.internetPassword);
    await expectFaults(page, [/^互聯網使用者密碼：因連續多次輸入錯誤，這個編號現正暫停使用，至 10:0\d:\d\d/]);

    await homeDoor.signInToPortal(person);
    await context.close();

    await server.ask('advanceClock', minuteMs);
    await humanCheck.renew();
    await tryWithPicture(person.internetPassword);
    await door.expectPortal();
  });

  test('by the browser’s work instead of the picture', async ({ page, server, door, humanCheck }) => {
    const person = await server.ask('registered', { basicPasswordChanged: true });
    await server.ask('failSignIns', { internetUserId: person.internetUserId, count: 3 });
    await page.goto('/sign-in');
    await door.trySignIn({ ...person, internetPassword: wrong });
    await expect(humanCheck.picture).toBeVisible();
    await humanCheck.letTheBrowserWork();
    await door.trySignIn(person);
    await door.expectPortal();
  });
});
