import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createCaptcha } from '@vestibule/contract/captcha';
import type { HumanCheckPurpose, SpokenLanguage } from '@vestibule/domain/human-check';
import type { Locale } from '@vestibule/domain/locales';
import { useId, useState } from 'react';
import { call } from '#api/client.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { useExpiry } from './use-expiry.ts';

export type TypedNews = 'renewed' | 'expired';

/** What is typed was read in a picture, or heard. */
export type TypedWay = 'picture' | 'audio';

export interface TypedCheck {
  readonly way: TypedWay;
  readonly challengeId: string | undefined;
  /** The picture or the recording as a data address; the former one while another is fetched. */
  readonly picture: string | undefined;
  readonly audio: string | undefined;
  readonly isFetching: boolean;
  readonly isUnavailable: boolean;
  readonly typed: string;
  /** Why there is another one, where that was not to be expected. */
  readonly news: TypedNews | undefined;
  type(text: string): void;
  /** Another challenge, in the same way. */
  renew(news?: TypedNews): void;
  /** Another challenge, in the other way. */
  change(way: TypedWay): void;
}

interface Request {
  readonly way: TypedWay;
  readonly turn: number;
  readonly replaces?: string | undefined;
  readonly news?: TypedNews | undefined;
}

/** Who reads 繁體 hears Cantonese, who reads 简体 Mandarin. */
const languageOf: Readonly<Record<Locale, SpokenLanguage>> = { 'zh-Hant': 'yue', 'zh-Hans': 'cmn', en: 'en' };

type Wanted = Pick<Request, 'way' | 'replaces'> & { readonly language: SpokenLanguage };

const fetchTyped = async (purpose: HumanCheckPurpose, { way, replaces, language }: Wanted) => {
  const told = { ...(way === 'audio' && { language }), ...(replaces !== undefined && { replaces }) };
  const challenge = await call(createCaptcha, { body: { purpose, way, ...told } });
  if (challenge.way === 'work') throw new TypeError('A picture or a recording was asked for');
  return challenge;
};

/** The challenge whose answer is typed. While it is not `wanted` none is fetched, and the one there is may run out of time. */
export const useTypedCheck = (purpose: HumanCheckPurpose, wanted: boolean): TypedCheck => {
  const field = useId();
  const language = languageOf[useLocale()];
  const [typed, type] = useState('');
  const [request, ask] = useState<Request>({ way: 'picture', turn: 0 });
  const { way, turn, replaces } = request;
  const { data, dataUpdatedAt, isFetching, isError, isPlaceholderData, refetch } = useQuery({
    queryKey: ['captcha', field, purpose, turn],
    queryFn: () => fetchTyped(purpose, { way, replaces, language }),
    enabled: wanted,
    placeholderData: keepPreviousData,
    // Not even where everything is asked anew: what was typed is the answer to this challenge.
    staleTime: 'static',
    gcTime: 0,
  });
  const shown = isError ? undefined : data;
  const challengeId = isPlaceholderData ? undefined : shown?.challengeId;
  const next = (to: TypedWay, news?: TypedNews) => {
    type('');
    if (isError && to === way) return void refetch();
    ask({ way: to, turn: turn + 1, replaces: data?.challengeId, news });
  };
  const renew = (news?: TypedNews) => next(way, news);
  useExpiry(wanted ? challengeId : undefined, dataUpdatedAt, () => {
    renew('expired');
  });
  return {
    way,
    challengeId,
    picture: shown?.way === 'picture' ? shown.picture : undefined,
    audio: shown?.way === 'audio' ? shown.audio : undefined,
    isFetching,
    isUnavailable: isError && !isFetching,
    typed,
    news: challengeId === undefined ? undefined : request.news,
    type,
    renew,
    change: next,
  };
};
