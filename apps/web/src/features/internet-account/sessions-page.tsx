import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { IconName } from '#ui/icon.tsx';
import { HeldBlock } from './held-block.tsx';
import { devicesQuery, sessionsQuery, useEndSessions, useForgetDevices } from './internet-account.queries.ts';
import { SubPage } from './sub-page.tsx';
import { useBrowserName } from './use-browser-name.ts';
import { useMoment } from './use-moment.ts';

interface Held {
  readonly id: string;
  readonly current: boolean;
  readonly userAgent: string;
}

/** What both lists say of a browser. */
const useHeldRow = (icon: IconName) => {
  const { t } = useTranslation();
  const nameOf = useBrowserName();
  return ({ id, current, userAgent }: Held, lines: readonly string[]) => ({
    current,
    row: {
      key: id,
      icon,
      title: nameOf(userAgent),
      ...(current && { mark: t('internetAccount.sessions.thisOne') }),
      lines: lines.map((text) => ({ key: text, text })),
    },
  });
};

const SessionsBlock = () => {
  const { t } = useTranslation();
  const moment = useMoment();
  const rowOf = useHeldRow('sign-in');
  const { data, error, refetch } = useQuery(sessionsQuery);
  return (
    <HeldBlock
      words={{
        heading: t('internetAccount.sessions.heading'),
        lead: t('internetAccount.sessions.lead'),
        end: t('internetAccount.sessions.end'),
        endOthers: t('internetAccount.sessions.endOthers'),
        ended: t('internetAccount.sessions.ended'),
        othersEnded: t('internetAccount.sessions.othersEnded'),
        none: t('internetAccount.sessions.onlyThis'),
      }}
      items={data?.items.map((session) =>
        rowOf(session, [
          t('internetAccount.sessions.started', { time: moment(session.startedAt) }),
          t('internetAccount.sessions.lastSeen', { time: moment(session.lastSeenAt) }),
        ]),
      )}
      error={error}
      retry={() => void refetch()}
      ending={useEndSessions()}
      goneCode="session.not_found"
    />
  );
};

const DevicesBlock = () => {
  const { t } = useTranslation();
  const moment = useMoment();
  const rowOf = useHeldRow('safe');
  const { data, error, refetch } = useQuery(devicesQuery);
  return (
    <HeldBlock
      words={{
        heading: t('internetAccount.devices.heading'),
        lead: t('internetAccount.devices.lead'),
        end: t('internetAccount.devices.forget'),
        endOthers: t('internetAccount.devices.forgetOthers'),
        ended: t('internetAccount.devices.forgotten'),
        othersEnded: t('internetAccount.devices.othersForgotten'),
        none: t('internetAccount.devices.none'),
      }}
      items={data?.items.map((device) =>
        rowOf(device, [
          t('internetAccount.devices.remembered', { time: moment(device.rememberedAt) }),
          t('internetAccount.devices.lastSeen', { time: moment(device.lastSeenAt) }),
        ]),
      )}
      error={error}
      retry={() => void refetch()}
      ending={useForgetDevices()}
      goneCode="device.not_found"
    />
  );
};

/** 現有登入及已記住的瀏覽器: where one is signed in now, and which browsers are known. */
export const SessionsPage = () => {
  const { t } = useTranslation();
  return (
    <SubPage title={t('internetAccount.sessions.page')}>
      <SessionsBlock />
      <DevicesBlock />
    </SubPage>
  );
};
