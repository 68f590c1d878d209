import type { Broadcast } from '@vestibule/contract/broadcasts';
import { htmlLang } from '@vestibule/domain/locales';
import { useTranslation } from 'react-i18next';
import { longDay } from '#i18n/hong-kong-time.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { Block, BlockHead, BlockPart } from '#ui/block.tsx';
import { Notice } from '#ui/notice.tsx';
import { AttachmentList } from './attachment-list.tsx';
import { MessageBody } from './message-body.tsx';

/** What a message is about, its text, and the files that go along. */
export const MessageArticle = ({ message }: { readonly message: Broadcast }) => {
  const { t } = useTranslation();
  const locale = useLocale();
  const { reference, topic, publishedAt, attachments, body } = message;
  const date = longDay(new Date(publishedAt), locale);
  return (
    <Block>
      <BlockHead>
        <span className="muted small num">
          {t('broadcasts.line', { topic: t(`broadcasts.topics.${topic}`), date, reference })}
        </span>
      </BlockHead>
      {message.locale !== locale && (
        <BlockPart>
          <Notice>
            {t('broadcasts.fallback', { language: t(`broadcasts.languages.${message.locale}`) })}
          </Notice>
        </BlockPart>
      )}
      <BlockPart>
        <MessageBody body={body} lang={htmlLang[message.locale]} />
      </BlockPart>
      {attachments.length > 0 && (
        <BlockPart>
          <AttachmentList reference={reference} attachments={attachments} />
        </BlockPart>
      )}
    </Block>
  );
};
