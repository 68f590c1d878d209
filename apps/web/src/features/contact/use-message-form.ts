import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { enquiry, sendEnquiry } from '@vestibule/contract/contact';
import type { RouteAnswer } from '@vestibule/contract/route';
import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import * as z from 'zod/mini';
import { call } from '#api/client.ts';
import { useSession } from '#api/session-context.ts';
import { useSubmission } from '#forms/use-submission.ts';
import type { Submission } from '#forms/use-submission.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { forgetUnsent, keepUnsent, unsentMessageOf } from '#signing-out/unsent-message.ts';
import { enquiriesQuery } from './contact.queries.ts';

const { topic, text, replyTo } = enquiry.shape;
/** As the page asks for it: no topic is chosen at first. */
const message = z.object({ topic: z.pipe(z.string(), topic), text, replyTo });

type MessageInput = z.input<typeof message>;
type Message = z.output<typeof message>;
export type SentMessage = RouteAnswer<typeof sendEnquiry>;

export interface MessageForm {
  readonly form: UseFormReturn<MessageInput, unknown, Message>;
  readonly submission: Submission;
}

export const messagePaths = ['topic', 'text', 'replyTo'] as const;

/** The same message sent again keeps its key, so that it is kept once; another one has a key of its own. */
const useKeyOf = (): ((content: object) => string) => {
  const last = useRef<{ readonly content: string; readonly key: string }>(undefined);
  return (content) => {
    const written = JSON.stringify(content);
    if (last.current?.content !== written)
      last.current = { content: written, key: globalThis.crypto.randomUUID() };
    return last.current.key;
  };
};

/** A message to the operator. What is typed outlives the page until it was sent. */
export const useMessageForm = (onSent: (sent: SentMessage) => void): MessageForm => {
  const { internetUserId } = useSession();
  const locale = useLocale();
  const client = useQueryClient();
  const keyOf = useKeyOf();
  const { mutateAsync } = useMutation({
    mutationFn: (content: Message) =>
      call(sendEnquiry, { body: { ...content, locale, key: keyOf({ ...content, locale }) } }),
  });
  const form = useForm<MessageInput, unknown, Message>({
    resolver: zodResolver(message),
    defaultValues: unsentMessageOf(internetUserId),
    shouldFocusError: false,
  });
  useEffect(() => {
    const callback = ({ values }: { values: MessageInput }) => keepUnsent(internetUserId, values);
    return form.subscribe({ formState: { values: true }, callback });
  }, [form, internetUserId]);
  const submission = useSubmission(form, {
    paths: messagePaths,
    send: async (content) => {
      const sent = await mutateAsync(content);
      forgetUnsent();
      void client.invalidateQueries(enquiriesQuery);
      onSent(sent);
    },
    faultsOf: (error) => (error.is('request.invalid') ? error.data.issues : undefined),
  });
  return { form, submission };
};
