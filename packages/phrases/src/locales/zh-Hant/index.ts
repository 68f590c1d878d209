import { accounts } from './accounts.ts';
import { basicPassword } from './basic-password.ts';
import { broadcasts } from './broadcasts.ts';
import { cancellation } from './cancellation.ts';
import { captcha } from './captcha.ts';
import { contact } from './contact.ts';
import { errors } from './errors.ts';
import { fields } from './fields.ts';
import { forms } from './forms.ts';
import { frame } from './frame.ts';
import { guide } from './guide.ts';
import { home } from './home.ts';
import { internetAccount } from './internet-account.ts';
import { issues } from './issues.ts';
import { phoneSystem } from './phone-system.ts';
import { particulars } from './particulars.ts';
import { portal } from './portal.ts';
import { proof } from './proof.ts';
import { registration } from './registration.ts';
import { rules } from './rules.ts';
import { serviceHours } from './service-hours.ts';
import { sessionEnd } from './session-end.ts';
import { session } from './session.ts';
import { terms } from './terms.ts';

export const phrases = {
  accounts,
  basicPassword,
  broadcasts,
  cancellation,
  captcha,
  contact,
  errors,
  fields,
  forms,
  frame,
  guide,
  home,
  internetAccount,
  issues,
  phoneSystem,
  particulars,
  portal,
  proof,
  registration,
  rules,
  serviceHours,
  session,
  sessionEnd,
  terms,
};
