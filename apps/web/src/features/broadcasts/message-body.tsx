import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import Markdown from 'react-markdown';
import type { Components } from 'react-markdown';
import remarkBreaks from 'remark-breaks';
import remarkGfm from 'remark-gfm';
import { Icon } from '#ui/icon.tsx';
import { Prose } from '#ui/prose.tsx';
import { headingsBelow } from './headings-below.ts';

const elements =
  'a blockquote br code del em h2 h3 h4 hr img li ol p pre strong table tbody td th thead tr ul'.split(' ');

const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Whole addresses of a few kinds, and none that bears a name and a password, which only fool the eye; undefined for any other. */
const safeAddress = (written: string): URL | undefined => {
  const address = URL.canParse(written) ? new URL(written) : undefined;
  if (address === undefined || !schemes.has(address.protocol)) return undefined;
  return address.username === '' && address.password === '' ? address : undefined;
};

/** Where an address is none to follow, its words stay. */
const MessageLink = ({ href = '', children }: ComponentProps<'a'>) => {
  const { t } = useTranslation();
  const address = safeAddress(href);
  if (address === undefined) return children;
  const isSite = address.protocol === 'https:' || address.protocol === 'http:';
  return (
    <a href={address.href} rel="noreferrer">
      {children}
      {isSite && (
        <>
          <Icon name="external" size="tiny" />
          <span className="vh">{t('broadcasts.external')}</span>
        </>
      )}
    </a>
  );
};

const components: Components = {
  a: MessageLink,
  // Fetched from anywhere, a picture would tell who reads; its description stays.
  img: ({ alt }) => alt,
};

const plugins = [remarkGfm, remarkBreaks, headingsBelow];

interface MessageBodyProps {
  /** Markdown. */
  readonly body: string;
  readonly lang: string;
}

/** A message's text. It is made of elements of this list and of nothing else: HTML in it is shown as it was written. */
export const MessageBody = ({ body, lang }: MessageBodyProps) => (
  <Prose lang={lang}>
    <Markdown
      remarkPlugins={plugins}
      allowedElements={elements}
      unwrapDisallowed
      components={components}
      urlTransform={(address, name) => (name === 'href' ? (safeAddress(address)?.href ?? '') : '')}
    >
      {body}
    </Markdown>
  </Prose>
);
