import type { IssuesPhrases } from '../zh-Hant/issues.ts';

export const issues = {
  required: 'Please fill this in.',
  invalid: 'This is not in the right form.',
  too_long: 'This is too long.',
  'basic_user_id.digits': 'A Basic User ID has digits only.',
  'basic_user_id.length': 'Please enter 8 digits.',
  'basic_user_id.duplicate': 'This ID stands above already. Enter another one, or remove this field.',
  'identity_prefix.shape': 'Please enter the first 4 letters and/or digits of the document number.',
  'internet_user_id.shape': 'The Internet User ID must have exactly 8 letters and/or digits.',
  'internet_user_id.reserved': 'This ID cannot be used. Please choose another.',
  'internet_user_id.same_as_basic_user_id': 'The Internet User ID cannot be the same as a Basic User ID.',
  'internet_password.length': 'The password must have 13 to 15 characters.',
  'internet_password.letter': 'The password must have at least one letter.',
  'internet_password.digit': 'The password must have at least one digit.',
  'internet_password.characters':
    'The password may have letters A-Z, a-z and digits only: no spaces or symbols.',
  'internet_password.contains_internet_user_id': 'The password cannot contain the Internet User ID.',
  'internet_password.common':
    'This password is used by too many people and easily guessed. Please choose another.',
  'internet_password.same_as_current': 'The new password must differ from the present one.',
  'internet_password.mismatch': 'The two passwords are not the same. Please enter both again.',
  'basic_password.shape': 'A Basic Password has 8 digits.',
  'basic_password.repeated': 'The password cannot repeat a digit or a pattern, such as 77777777 or 12341234.',
  'basic_password.run': 'The password cannot be digits counting up or down.',
  'basic_password.own_id': 'The password cannot be the same as the Basic User ID.',
  'basic_password.date': 'The password cannot be a date, which is easily guessed.',
  'basic_password.mirror': 'The password cannot be a mirrored pattern, such as 12344321.',
  'basic_password.few_digits': 'The password must have at least three different digits.',
  'basic_password.common':
    'This password is used by too many people and easily guessed. Please choose another.',
  'basic_password.same_as_current': 'The new password cannot be the same as the current one.',
  'basic_password.mismatch': 'The two new passwords are not the same. Please enter both again.',
  'captcha.required': 'Please enter the verification code, or verify another way.',
} satisfies IssuesPhrases;
