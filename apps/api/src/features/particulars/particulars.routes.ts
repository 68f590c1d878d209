import {
  abandonContactChange,
  changeAddress,
  chooseAlerts,
  choosePaperLanguage,
  confirmContactChange,
  getParticulars,
  startEmailChange,
  startPhoneChange,
} from '@vestibule/contract';
import { signedInSession } from '#http/current-session.ts';
import { mount } from '#http/mount.ts';
import type { MountedRoute, RequestContext } from '#http/mount.ts';
import type { Parts } from '#parts.ts';
import { abandonContactChange as abandon } from './abandon-contact-change.ts';
import { changeAddress as change } from './change-address.ts';
import type { Whose } from './change-particulars.ts';
import { chooseAlerts as choose } from './choose-alerts.ts';
import { choosePaperLanguage as chooseLanguage } from './choose-paper-language.ts';
import { confirmContactChange as confirm } from './confirm-contact-change.ts';
import { viewParticulars } from './particulars.view.ts';
import { startContactChange as start } from './start-contact-change.ts';

const whoseOf = (context: RequestContext, { id }: { readonly id: string }): Whose => ({
  session: signedInSession(context),
  accountId: id,
});

export const particularsRoutes = (parts: Parts): MountedRoute[] => [
  mount(getParticulars, (_input, context) =>
    viewParticulars(parts.repositories, signedInSession(context).userId, parts.clock.now()),
  ),
  mount(changeAddress, ({ params, body }, context) => change(parts)(whoseOf(context, params), body)),
  mount(choosePaperLanguage, ({ params, body }, context) =>
    chooseLanguage(parts)(whoseOf(context, params), body.language),
  ),
  mount(chooseAlerts, ({ body }, context) => choose(parts)(signedInSession(context), body.declined)),
  mount(startEmailChange, ({ params, body: { value } }, context) =>
    start(parts)(whoseOf(context, params), { channel: 'email', value }),
  ),
  mount(startPhoneChange, ({ params, body: { value } }, context) =>
    start(parts)(whoseOf(context, params), { channel: 'phone', value }),
  ),
  mount(confirmContactChange, ({ params, body }, context) =>
    confirm(parts)(whoseOf(context, params), { ...body, channel: params.channel }),
  ),
  mount(abandonContactChange, ({ params }, context) =>
    abandon(parts)(whoseOf(context, params), params.channel),
  ),
];
