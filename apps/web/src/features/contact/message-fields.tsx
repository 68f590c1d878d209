import {
  enquiryLength,
  enquiryMaxLength,
  enquiryTopics,
  normaliseEnquiry,
} from '@vestibule/domain/enquiries';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { SpokenProgress } from '#forms/spoken-progress.tsx';
import { TextField } from '#forms/text-field.tsx';
import { Field } from '#ui/field.tsx';
import { SelectInput } from '#ui/select-input.tsx';
import { TextArea } from '#ui/text-area.tsx';
import type { useMessageFaults } from './use-message-faults.ts';
import type { MessageForm } from './use-message-form.ts';

const countId = 'text-count';

/** How much of the room is left: seen at once, and read out when typing rests. */
const Count = ({ form }: Pick<MessageForm, 'form'>) => {
  const { t } = useTranslation();
  const typed = enquiryLength(normaliseEnquiry(useWatch({ control: form.control, name: 'text' })));
  const words =
    typed > enquiryMaxLength
      ? t('contact.form.tooLong', { count: typed - enquiryMaxLength })
      : t('contact.form.left', { count: enquiryMaxLength - typed });
  return (
    <>
      <p id={countId} className="small muted num">
        {words}
      </p>
      {typed > 0 && <SpokenProgress text={words} />}
    </>
  );
};

interface MessageFieldsProps extends Pick<MessageForm, 'form'> {
  readonly faults: ReturnType<typeof useMessageFaults>;
}

export const MessageFields = ({ form, faults: { labels, at } }: MessageFieldsProps) => {
  const { t } = useTranslation();
  return (
    <>
      <Field id="topic" label={labels.topic} error={at('topic')}>
        {(control) => (
          <SelectInput
            {...form.register('topic')}
            {...control}
            unchosen={t('contact.form.choose')}
            options={enquiryTopics.map((value) => ({ value, name: t(`contact.topics.${value}`) }))}
          />
        )}
      </Field>
      <Field
        id="text"
        label={labels.text}
        hint={t('contact.form.textHint')}
        error={at('text')}
        describedBy={countId}
      >
        {(control) => (
          <>
            <TextArea {...form.register('text')} {...control} />
            <Count form={form} />
          </>
        )}
      </Field>
      <TextField
        {...form.register('replyTo')}
        id="replyTo"
        type="email"
        autoComplete="email"
        optional
        label={labels.replyTo}
        hint={t('contact.form.replyToHint')}
        fault={at('replyTo')}
      />
    </>
  );
};
