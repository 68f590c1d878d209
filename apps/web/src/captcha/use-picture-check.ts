import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createCaptcha } from '@vestibule/contract/captcha';
import type { HumanCheckPurpose } from '@vestibule/domain/human-check';
import { useId, useState } from 'react';
import { call } from '#api/client.ts';
import { useExpiry } from './use-expiry.ts';

export type PictureNews = 'renewed' | 'expired';

export interface PictureCheck {
  readonly challengeId: string | undefined;
  /** The picture as a data address; the former one while another is fetched. */
  readonly picture: string | undefined;
  readonly isFetching: boolean;
  readonly isUnavailable: boolean;
  readonly typed: string;
  /** Why there is another picture, where that was not to be expected. */
  readonly news: PictureNews | undefined;
  type(text: string): void;
  renew(news?: PictureNews): void;
}

interface Request {
  readonly turn: number;
  readonly replaces?: string | undefined;
  readonly news?: PictureNews | undefined;
}

const fetchPicture = async (purpose: HumanCheckPurpose, replaces: string | undefined) => {
  const body = { purpose, way: 'picture' as const, ...(replaces !== undefined && { replaces }) };
  const challenge = await call(createCaptcha, { body });
  if (challenge.way !== 'picture') throw new TypeError('A picture was asked for');
  return challenge;
};

/** The picture to be read. While it is not `wanted` none is fetched, and the one there is may run out of time. */
export const usePictureCheck = (purpose: HumanCheckPurpose, wanted: boolean): PictureCheck => {
  const field = useId();
  const [typed, type] = useState('');
  const [request, ask] = useState<Request>({ turn: 0 });
  const { data, isFetching, isError, isPlaceholderData, refetch } = useQuery({
    queryKey: ['captcha', field, purpose, request.turn],
    queryFn: () => fetchPicture(purpose, request.replaces),
    enabled: wanted,
    placeholderData: keepPreviousData,
    // Not even where everything is asked anew: what was typed is the answer to this picture.
    staleTime: 'static',
    gcTime: 0,
  });
  const challengeId = isPlaceholderData || isError ? undefined : data?.challengeId;
  const renew = (news?: PictureNews) => {
    type('');
    if (isError) return void refetch();
    ask({ turn: request.turn + 1, replaces: data?.challengeId, news });
  };
  useExpiry(wanted ? challengeId : undefined, () => {
    renew('expired');
  });
  return {
    challengeId,
    picture: isError ? undefined : data?.picture,
    isFetching,
    isUnavailable: isError && !isFetching,
    typed,
    news: challengeId === undefined ? undefined : request.news,
    type,
    renew,
  };
};
