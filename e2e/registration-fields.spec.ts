import { expectFaults } from './fixtures/faults.ts';
import { goodPassword } from './fixtures/registration-journey.ts';
import { expect, test } from './fixtures/vestibule.ts';

const noCaptcha = '驗證碼：請輸入驗證碼，或改用其他方式驗證。';
const longText = '8'.repeat(201);
const tooLong = '這一欄的資料過長。';
const missing = '請填寫這一欄。';
const bell = '\u0007';

const fieldsInOrder = ['primary', 'identityPrefix', 'internetUserId', 'password', 'passwordAgain'] as const;
type Field = (typeof fieldsInOrder)[number];

const labels = {
  primary: '中央結算系統基本使用者編號一（首要）',
  identityPrefix: '香港/澳門居民身份號碼的頭四個字元',
  internetUserId: '互聯網使用者編號',
  password: '密碼',
  passwordAgain: '再次輸入密碼',
} as const satisfies Record<Field, string>;

const digitsOnly = '基本使用者編號只由數字組成。';
const shapeOfId = '互聯網使用者編號須為八位英文字母及／或數字。';
const shapeOfPrefix = '請輸入證件號碼的頭四個英文字母及／或數字。';
const lengthOfPassword = '密碼須為十三至十五位。';
const halfWidthOnly = '密碼只可由半形英文字母及數字組成，不可有空格或符號。';

/** What may be typed into each field, and what is said of it. */
const refused: Readonly<Record<Field, readonly (readonly [typed: string, told: string])[]>> = {
  primary: [
    ['', missing],
    ['   ', missing],
    ['0412883', '請輸入八位數字。現時只有七位。'],
    ['041288360', '請輸入八位數字。現時有九位。'],
    ['041288A6', digitsOnly],
    ['零四一二八八三六', digitsOnly],
    ['٠٤١٢٨٨٣٦', digitsOnly],
    ['😀😀😀😀😀😀😀😀', digitsOnly],
    [`0412${bell}836`, digitsOnly],
    ["04' OR 1=1 --", digitsOnly],
    ['<b>04128836</b>', digitsOnly],
    [longText, tooLong],
  ],
  identityPrefix: [
    ['', missing],
    ['AC1', shapeOfPrefix],
    ['身份證號', shapeOfPrefix],
    ['😀C12', shapeOfPrefix],
    ["';DR", shapeOfPrefix],
    ['<i>A', shapeOfPrefix],
  ],
  internetUserId: [
    ['', missing],
    ['Harbour', shapeOfId],
    ['Harbour88', shapeOfId],
    ['維多利亞港海旁八', shapeOfId],
    ['H\u0430rbour8', shapeOfId],
    ['😀arbour8', shapeOfId],
    ['Harb ur8', shapeOfId],
    [`Harb${bell}ur8`, shapeOfId],
    ["a' OR 'b", shapeOfId],
    ['<script>', shapeOfId],
    ['0perat0r', '這個編號不能使用，請另選一個。'],
    ['04128836', '互聯網使用者編號不能與基本使用者編號相同。'],
    [longText, tooLong],
  ],
  password: [
    ['', missing],
    ['Correct4Hors', lengthOfPassword],
    ['Correct4Horses88', lengthOfPassword],
    ['CorrectHorses', '密碼須有最少一個數字。'],
    ['12345678901234', '密碼須有最少一個英文字母。'],
    ['Correct4 Horses', halfWidthOnly],
    [' Correct4Horse', halfWidthOnly],
    ['Correct4Horses\u3000', halfWidthOnly],
    ['Correct4Ｈorses', halfWidthOnly],
    ['Correct4馬Horses', halfWidthOnly],
    ['Correct4😀Horse', halfWidthOnly],
    ["Correct4'OR'1'1", halfWidthOnly],
    ['<b>Correct4</b>', halfWidthOnly],
    ['myHARBOUR8pass', '密碼不能包含互聯網使用者編號。'],
    [longText, tooLong],
  ],
  passwordAgain: [
    ['', missing],
    ['correct4horses', '兩次輸入的密碼不一致，請在兩欄重新輸入。'],
    [`${goodPassword} `, '兩次輸入的密碼不一致，請在兩欄重新輸入。'],
  ],
};

const rightDetails = {
  primary: '04128836',
  identityPrefix: 'AC12',
  internetUserId: 'Harbour8',
  password: goodPassword,
  passwordAgain: goodPassword,
} as const satisfies Record<Field, string>;

test.describe('what is typed into the details', () => {
  test.beforeEach(async ({ registration }) => {
    await registration.acceptTerms();
    await registration.chooseCategory();
  });

  test('is missed where nothing is typed, field by field, and each line leads to its field', async ({
    page,
    registration,
  }) => {
    await registration.send();
    const told = [labels.primary, labels.identityPrefix, labels.internetUserId, labels.password];
    await expectFaults(page, [
      ...told.map((label) => `${label}：${missing}`),
      `${labels.passwordAgain}：${missing}`,
      noCaptcha,
    ]);
    await expect(page.getByRole('alert')).toContainText('有六項資料需要更正');
    const { fields } = registration;
    for (const field of [fields.primary, fields.internetUserId, fields.captcha]) {
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(field).toHaveAccessibleDescription(/請填寫這一欄|請輸入驗證碼/);
    }
    await page.getByRole('alert').getByRole('link', { name: noCaptcha }).click();
    await expect(fields.captcha).toBeFocused();
  });

  for (const field of fieldsInOrder) {
    test(`is refused with its reason, and stays: ${labels[field]}`, async ({ page, registration }) => {
      await registration.fillDetails(rightDetails);
      const control = registration.fields[field];
      const line = (told: string) =>
        page.getByRole('alert').getByRole('link', { name: `${labels[field]}：${told}`, exact: true });
      for (const [typed, told] of refused[field]) {
        await control.fill(typed);
        // Else the second field would be found unlike the first.
        if (field === 'password') await registration.fields.passwordAgain.fill(typed);
        await registration.send();
        await expect(line(told), `${JSON.stringify(typed)} in ${field}`).toBeVisible();
        await expect(control).toHaveAttribute('aria-invalid', 'true');
        await expect(control).toHaveAccessibleDescription(new RegExp(told));
        if (typed.trim() !== '') await expect(control).not.toHaveValue('');
      }
    });
  }

  test('is refused where a linked account is typed twice, and taken when it is removed', async ({
    page,
    registration,
  }) => {
    await registration.fillDetails({ ...rightDetails, linked: ['04900001', '04900001', '0490'] });
    await expect(
      page.getByText('已加入四個戶口的欄位，這是一個互聯網使用者編號可連結的上限。'),
    ).toBeVisible();
    await registration.send();
    await expectFaults(page, [
      '連結中央結算系統基本使用者編號三：這個編號已在上面輸入，請輸入另一個，或將這一欄移除。',
      '連結中央結算系統基本使用者編號四：請輸入八位數字。現時只有四位。',
      noCaptcha,
    ]);
    await page.getByRole('button', { name: '移除 基本使用者編號四' }).click();
    await page.getByRole('button', { name: '移除 基本使用者編號三' }).click();
    await registration.send();
    await expectFaults(page, [noCaptcha]);
    await expect(registration.fields.linked(0)).toHaveValue('04900001');
    await page.getByRole('button', { name: '復原' }).click();
    await expect(registration.fields.linked(1)).toHaveValue('04900001');
  });

  test('may come full-width or as a whole number from a document, and is folded', async ({
    page,
    server,
    registration,
    humanCheck,
  }) => {
    const { basicUserId } = await server.ask('account', { identityPrefix: 'AC12' });
    const wide = (text: string) =>
      text.replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    await registration.fillDetails({
      primary: ` ${wide(basicUserId.slice(0, 4))} ${basicUserId.slice(4)}`,
      identityPrefix: 'ａｃ１２3456(7)',
      internetUserId: wide('WideId88'),
      password: goodPassword,
    });
    await registration.fields.captcha.focus();
    await expect(registration.fields.primary).toHaveValue(basicUserId);
    await expect(registration.fields.identityPrefix).toHaveValue('AC12');
    await expect(registration.fields.internetUserId).toHaveValue('WideId88');
    await humanCheck.readPicture();
    await registration.send();
    await expect(page).toHaveURL('/register/review');
  });

  test('has a password that can be shown, pasted, and is told how far it is', async ({
    page,
    registration,
  }) => {
    const { password } = registration.fields;
    await password.fill('Kowloon');
    const rules = page.getByRole('list', { name: '密碼規則' });
    await expect(rules.getByRole('listitem').filter({ hasText: '最少一個英文字母' })).toContainText(
      '（已符合）',
    );
    await expect(rules.getByRole('listitem').filter({ hasText: '13 至 15 位' })).toContainText('（未符合）');
    await expect(password).toHaveAttribute('type', 'password');
    await page.getByRole('button', { name: '顯示 密碼', exact: true }).click();
    await expect(password).toHaveAttribute('type', 'text');
    await password.fill(goodPassword);
    await expect(rules.getByText('（已符合）')).toHaveCount(4);
  });
});
