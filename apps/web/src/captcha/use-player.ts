import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { RefObject } from 'react';

export interface Player {
  /** For the `audio` element, with `events`. */
  readonly element: RefObject<HTMLAudioElement | null>;
  readonly events: { onPlay(): void; onPause(): void; onEnded(): void; onEmptied(): void };
  readonly state: 'silent' | 'playing' | 'ended';
  /** Plays from the beginning, as soon as there is something else than what is there now. */
  playNext(): void;
  play(): void;
  stop(): void;
}

/** Plays one recording after the other in one `audio` element. Call `playNext` where a button is pressed: browsers let pages sound then only. */
export const usePlayer = (source: string | undefined): Player => {
  const element = useRef<HTMLAudioElement>(null);
  const waiting = useRef(false);
  const [state, tell] = useState<Player['state']>('silent');

  const play = () => {
    const audio = element.current;
    if (audio === null) return;
    audio.currentTime = 0;
    // A browser that forbids it leaves the button as it is: pressing it once more is allowed.
    audio.play().catch(() => tell('silent'));
  };
  const stop = () => element.current?.pause();

  const onNewSource = useEffectEvent((present: string | undefined) => {
    if (waiting.current && present !== undefined) play();
    else stop();
    waiting.current = present === undefined && waiting.current;
  });
  useEffect(() => {
    onNewSource(source);
  }, [source]);

  return {
    element,
    events: {
      onPlay: () => tell('playing'),
      onPause: () => tell('silent'),
      onEnded: () => tell('ended'),
      // An element that is given another source falls silent without a word of pausing.
      onEmptied: () => tell('silent'),
    },
    state,
    playNext: () => {
      waiting.current = true;
      // WebKit lets an element sound later that was loaded while a button was pressed.
      element.current?.load();
    },
    play,
    stop,
  };
};
