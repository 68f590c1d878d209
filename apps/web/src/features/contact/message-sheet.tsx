import { contact } from '@vestibule/brand/contact';
import { enquiriesADay } from '@vestibule/domain/enquiries';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '#api/session-context.ts';
import { FaultSummary } from '#forms/fault-summary.tsx';
import { SubmitButton } from '#forms/submit-button.tsx';
import { TroubleNotice } from '#forms/trouble-notice.tsx';
import { PageTitle } from '#i18n/page-title.tsx';
import { useLocale } from '#i18n/use-locale.ts';
import { Buttons } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { SheetForm, SheetLead } from '#ui/sheet.tsx';
import { MessageFields } from './message-fields.tsx';
import { useMessageFaults } from './use-message-faults.ts';
import { useMessageForm } from './use-message-form.ts';
import type { SentMessage } from './use-message-form.ts';

/** Takes the focus: the form below it is a new one. */
const SentNotice = ({ sent }: { readonly sent: SentMessage }) => {
  const { t } = useTranslation();
  const within = contact.answeredWithin[useLocale()];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Notice tone="ok">
      <h2 ref={heading} tabIndex={-1}>
        {t('contact.sent.title')}
      </h2>
      <p>
        {t('contact.sent.reference')}
        <b className="code">{sent.reference}</b>
      </p>
      <p>{t('contact.sent.next', { within })}</p>
    </Notice>
  );
};

const NewMessage = ({ onSent }: { readonly onSent: (sent: SentMessage) => void }) => {
  const { t } = useTranslation();
  const { internetUserId } = useSession();
  const message = useMessageForm(onSent);
  const faults = useMessageFaults(message);
  const { submission } = message;
  return (
    <SheetForm
      aria-labelledby="message-heading"
      onSubmit={(event) => {
        event.preventDefault();
        submission.submit();
      }}
    >
      <PageTitle title={t('contact.page')} isFaulty={faults.told.length > 0} />
      <FaultSummary faults={faults.told} timesFaulty={submission.timesFaulty} secretsCleared={false} />
      <h2 id="message-heading">{t('contact.form.title')}</h2>
      <SheetLead>{t('contact.form.lead', { internetUserId, count: enquiriesADay })}</SheetLead>
      <MessageFields form={message.form} faults={faults} />
      <TroubleNotice {...submission} retry={submission.submit} />
      <Buttons>
        <SubmitButton isPending={submission.isPending}>{t('contact.form.submit')}</SubmitButton>
      </Buttons>
    </SheetForm>
  );
};

/** The message form; after each message that was sent, its reference and an empty form. */
export const MessageSheet = () => {
  const [sent, setSent] = useState<SentMessage>();
  return (
    <>
      {sent !== undefined && <SentNotice key={sent.reference} sent={sent} />}
      <NewMessage key={`after ${sent?.reference ?? 'nothing'}`} onSent={setSent} />
    </>
  );
};
