import type { AllPhrases } from '../../index.ts';
import { captcha } from './captcha.ts';
import { errors } from './errors.ts';
import { fields } from './fields.ts';
import { frame } from './frame.ts';
import { home } from './home.ts';
import { issues } from './issues.ts';
import { registration } from './registration.ts';
import { serviceHours } from './service-hours.ts';
import { terms } from './terms.ts';

export const phrases = { captcha, errors, fields, frame, home, issues, registration, serviceHours, terms } satisfies AllPhrases;
