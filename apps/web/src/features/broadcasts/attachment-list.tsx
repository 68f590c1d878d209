import { getBroadcastAttachment } from '@vestibule/contract/broadcasts';
import type { BroadcastAttachment } from '@vestibule/contract/broadcasts';
import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '#api/api-error.ts';
import { addressOf } from '#api/client.ts';
import { fetchFile } from '#api/fetch-file.ts';
import { saveFile } from '#api/save-file.ts';
import { useErrorWords } from '#forms/use-fault-words.ts';
import { FileList } from '#ui/file-list.tsx';
import { Notice } from '#ui/notice.tsx';

const kilobyte = 1024;

/** 830 B, 12 KB, 1.4 MB */
const sizeOf = (bytes: number): string => {
  if (bytes < kilobyte) return `${bytes} B`;
  if (bytes < kilobyte ** 2) return `${Math.round(bytes / kilobyte)} KB`;
  return `${(bytes / kilobyte ** 2).toFixed(1)} MB`;
};

interface AttachmentListProps {
  readonly reference: string;
  readonly attachments: readonly BroadcastAttachment[];
}

/** The files that go along with a message. */
export const AttachmentList = ({ reference, attachments }: AttachmentListProps) => {
  const { t } = useTranslation();
  const words = useErrorWords();
  const id = useId();
  const inputOf = (position: number) => ({ params: { reference, position } });
  const { mutate, isPending, variables, error } = useMutation({
    mutationFn: async ({ position, fileName }: BroadcastAttachment) => {
      saveFile(await fetchFile(getBroadcastAttachment, inputOf(position)), fileName);
    },
  });
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('broadcasts.attachments')}</h2>
      <FileList
        files={attachments.map(({ position, fileName, size, locale }) => ({
          key: String(position),
          href: addressOf(getBroadcastAttachment.path, inputOf(position)),
          name: fileName,
          facts:
            locale === null
              ? t('broadcasts.file', { size: sizeOf(size) })
              : t('broadcasts.fileIn', { size: sizeOf(size), language: t(`broadcasts.languages.${locale}`) }),
          ...(isPending && variables.position === position && { fetching: t('broadcasts.fetching') }),
        }))}
        onFetch={(key) => {
          const file = attachments.find(({ position }) => String(position) === key);
          if (file !== undefined) mutate(file);
        }}
      />
      {error !== null && (
        <Notice tone="warn" role="alert">
          <p>{t('broadcasts.fetchFailed')}</p>
          {error instanceof ApiError && <p>{words(error)}</p>}
        </Notice>
      )}
    </section>
  );
};
