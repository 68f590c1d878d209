import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '#api/service-state.ts';
import { clockTime, dayOfWeekAndDay } from '#i18n/hong-kong-time.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { Clock } from '#ui/clock.tsx';

/** Ticks on the second of the server's clock, which need not be the device's. */
const subscribe = (tick: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    timer = setTimeout(
      () => {
        tick();
        wait();
      },
      1000 - (serverNow().getTime() % 1000),
    );
  };
  wait();
  return () => clearTimeout(timer);
};

const second = (): number => Math.floor(serverNow().getTime() / 1000);
/** A page drawn at build time has no time yet: it leaves the room for one of the usual length. */
const noSecond = (): undefined => undefined;
const anyMoment = new Date('2026-10-28T12:00:00Z');

/** Present date and time in Hong Kong (rules §2). */
export const HongKongClock = () => {
  const { t } = useTranslation();
  const locale = useLocale();
  const now = useSyncExternalStore<number | undefined>(subscribe, second, noSecond);
  const date = now === undefined ? anyMoment : new Date(now * 1000);
  return (
    <Clock
      isWaiting={now === undefined}
      date={dayOfWeekAndDay(date, locale)}
      time={clockTime(date)}
      zone={t('frame.zone')}
    />
  );
};
