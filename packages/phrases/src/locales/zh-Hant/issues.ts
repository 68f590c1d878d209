import type { IssueCode } from '@vestibule/contract/issues';

/** What is wrong with one field, beside it. */
export const issues: Readonly<Record<IssueCode, string>> = {
  required: '請填寫這一欄。',
  invalid: '這一欄的格式不正確。',
  too_long: '這一欄的資料過長。',
  'basic_user_id.digits': '基本使用者編號只由數字組成。',
  'basic_user_id.length': '請輸入八位數字。',
  'basic_user_id.duplicate': '這個編號已在上面輸入，請輸入另一個，或將這一欄移除。',
  'identity_prefix.shape': '請輸入證件號碼的頭四個英文字母及／或數字。',
  'internet_user_id.shape': '互聯網使用者編號須為八位英文字母及／或數字。',
  'internet_user_id.reserved': '這個編號不能使用，請另選一個。',
  'internet_user_id.same_as_basic_user_id': '互聯網使用者編號不能與基本使用者編號相同。',
  'internet_password.length': '密碼須為十三至十五位。',
  'internet_password.letter': '密碼須有最少一個英文字母。',
  'internet_password.digit': '密碼須有最少一個數字。',
  'internet_password.characters': '密碼只可由半形英文字母及數字組成，不可有空格或符號。',
  'internet_password.contains_internet_user_id': '密碼不能包含互聯網使用者編號。',
  'internet_password.common': '這個密碼太常見，容易被人猜中，請另選一個。',
  'internet_password.same_as_current': '新密碼不能與現時的密碼相同。',
  'internet_password.mismatch': '兩次輸入的密碼不一致，請在兩欄重新輸入。',
  'basic_password.shape': '基本密碼須為八位數字。',
  'basic_password.repeated': '密碼不能由重複的數字或組合組成，例如 77777777 或 12341234。',
  'basic_password.run': '密碼不能是順序或倒序的數字。',
  'basic_password.own_id': '密碼不能與基本使用者編號相同。',
  'basic_password.date': '密碼不能是日期，因為容易被人猜中。',
  'basic_password.mirror': '密碼不能是對稱的數字組合，例如 12344321。',
  'basic_password.few_digits': '密碼須由最少三個不同的數字組成。',
  'basic_password.common': '這個密碼太常見，容易被人猜中，請另選一個。',
  'basic_password.same_as_current': '新密碼不能與現時的密碼相同。',
  'basic_password.mismatch': '兩次輸入的新密碼不一致，請在兩欄重新輸入。',
  'captcha.required': '請輸入驗證碼，或改用其他方式驗證。',
};

export type IssuesPhrases = typeof issues;
