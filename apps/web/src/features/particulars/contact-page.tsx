import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountParticulars } from '@vestibule/contract/particulars';
import type { ContactChannel } from '@vestibule/domain/particulars';
import { CodeSheet } from './code-sheet.tsx';
import { OfAccount } from './particulars-frame.tsx';
import { ValueSheet } from './value-sheet.tsx';

interface ContactProps {
  readonly account: AccountParticulars;
  readonly channel: ContactChannel;
}

/** The server knows whether a code is waited for: the page may be reloaded, or opened in another tab. */
const Contact = ({ account, channel }: ContactProps) => {
  // The value whose code ran out, to be asked for again.
  const [lapsed, setLapsed] = useState<string>();
  const pending = account.pending.find((one) => one.channel === channel);
  if (pending === undefined) return <ValueSheet account={account} channel={channel} lapsed={lapsed} />;
  return <CodeSheet account={account} pending={pending} onLapse={() => setLapsed(pending.value)} />;
};

const ContactPage = ({ channel }: { readonly channel: ContactChannel }) => {
  const { t } = useTranslation();
  return (
    <OfAccount title={t(`particulars.${channel}.page`)} lead={t(`particulars.${channel}.lead`)}>
      {(account) => <Contact account={account} channel={channel} />}
    </OfAccount>
  );
};

/** The e-mail address of one account; the new one is confirmed by a code. */
export const EmailPage = () => <ContactPage channel="email" />;

/** The telephone number of one account; the new one is confirmed by a code. */
export const PhonePage = () => <ContactPage channel="phone" />;
