import { useTranslation } from 'react-i18next';
import { faultAt } from '#forms/field-faults.ts';
import { useFaultWords } from '#forms/use-fault-words.ts';
import { messagePaths } from './use-message-form.ts';
import type { MessageForm } from './use-message-form.ts';

type Path = (typeof messagePaths)[number];

/** What is wrong with a message, in words. */
export const useMessageFaults = ({ form }: Pick<MessageForm, 'form'>) => {
  const { t } = useTranslation();
  const faultWords = useFaultWords();
  const labels: Readonly<Record<Path, string>> = {
    topic: t('contact.form.topic'),
    text: t('contact.form.text'),
    replyTo: t('contact.form.replyTo'),
  };
  const at = (path: Path): string | undefined => {
    const code = faultAt(form.formState.errors, path);
    if (code === undefined) return undefined;
    return path === 'replyTo' && code === 'invalid' ? t('contact.form.replyToShape') : faultWords(code);
  };
  const told = messagePaths.flatMap((path) => {
    const words = at(path);
    return words === undefined ? [] : [{ path, label: labels[path], words }];
  });
  return { labels, at, told };
};
