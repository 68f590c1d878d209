import { cancellationJourney } from './fixtures/cancellation-journey.ts';
import { expect, test } from './fixtures/vestibule.ts';

test('an ID is given up from the home page, for good', async ({ page, server, humanCheck, door }) => {
  const leaving = cancellationJourney(page, humanCheck);
  const person = await server.ask('registered', { basicPasswordChanged: true });
  await page.goto('/');
  await page.getByRole('link', { name: /取消互聯網使用者編號/ }).click();
  await leaving.expectDetails();
  await expect(page.getByText('不能恢復，日後任何人亦不能再登記同一編號')).toBeVisible();
  await leaving.prove(person);
  await leaving.expectReview();
  await expect(page.getByRole('main')).toContainText(person.internetUserId);
  await leaving.confirmButton.click();
  await leaving.expectDone();
  await page.reload();
  await leaving.expectDone();
  await page.goBack();
  await expect(leaving.confirmButton).toHaveCount(0);
  await page.goto('/cancel/done');
  await page.getByRole('button', { name: '完成' }).click();
  await expect(page).toHaveURL('/');
  await page.goto('/cancel/done');
  await expect(page).toHaveURL('/cancel');
  await page.goto('/sign-in');
  await door.trySignIn(person);
  await expect(page.getByRole('alert')).toContainText('互聯網使用者編號或密碼不正確');
});

test('who cancels in one tab is out in the other, and nothing is left on the screen', async ({
  page,
  context,
  server,
  humanCheck,
  door,
}) => {
  const leaving = cancellationJourney(page, humanCheck);
  const person = await server.ask('registered', { basicPasswordChanged: true });
  await door.signInToPortal(person);
  const elsewhere = await context.newPage();
  await elsewhere.goto('/portal/notices');
  const notices = elsewhere.getByRole('heading', { level: 1, name: '告示版' });
  await expect(notices).toBeVisible();
  await page.goto('/cancel');
  await expect(leaving.fields.internetUserId).toHaveValue(person.internetUserId);
  await leaving.prove(person);
  await leaving.confirmButton.dblclick();
  await leaving.expectDone();
  await expect(notices).toHaveCount(0);
  await elsewhere.goto('/portal');
  await expect(elsewhere).not.toHaveURL('/portal');
  const cookies = await context.cookies();
  expect(cookies.map(({ name }) => name)).not.toContain('__Host-vestibule');
});

test('who goes back, waits too long or errs cancels nothing', async ({ page, server, humanCheck, door }) => {
  const leaving = cancellationJourney(page, humanCheck);
  const person = await server.ask('registered', { basicPasswordChanged: true });
  await page.goto('/cancel');
  await leaving.goOn();
  await expect(page.getByRole('alert')).toContainText('有四項資料需要更正');
  await leaving.prove({ ...person, basicPassword: '10293847' });
  await expect(page.getByRole('alert')).toContainText('尚可再試四次');
  await expect(leaving.fields.internetPassword).toHaveValue('');
  await leaving.prove(person);
  await page.getByRole('button', { name: '回上頁' }).click();
  await leaving.expectDetails();
  await page.goto('/cancel/review');
  await expect(page).toHaveURL('/cancel');
  await leaving.prove(person);
  await leaving.expectReview();
  await server.ask('advanceClock', 16 * 60_000);
  await leaving.confirmButton.click();
  await expect(page.getByRole('alert')).toContainText('核實已逾時');
  await door.signInToPortal(person);
});

test('who uses no mouse gives an ID up as well', async ({ page, server, humanCheck }) => {
  const person = await server.ask('registered', { basicPasswordChanged: true });
  const leaving = cancellationJourney(page, humanCheck);
  await page.goto('/cancel');
  await leaving.fields.internetUserId.focus();
  await page.keyboard.type(person.internetUserId);
  await page.keyboard.press('Tab');
  await page.keyboard.type(person.internetPassword);
  // Past the button that shows what was typed.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type(person.basicPassword);
  await humanCheck.field.focus();
  await page.keyboard.type(await humanCheck.textOfPicture());
  await page.keyboard.press('Enter');
  await leaving.expectReview();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(leaving.confirmButton).toBeFocused();
  await page.keyboard.press('Enter');
  await leaving.expectDone();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
