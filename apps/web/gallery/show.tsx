import { isLocale, type Locale } from '@vestibule/domain/locales';
import i18next from 'i18next';
import { createRoot, type Root } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { queryClient } from '#api/query-client.ts';
import { announceOpen } from '#api/service-state.ts';
import { Application } from '#app/application.tsx';
import { changeLocale, startI18n, wantAllPhrases } from '#i18n/i18n.ts';
import { friday } from '#testing/samples.ts';
import { hand } from './hand.ts';
import { allLengthened, type Words } from './long-words.ts';
import { PartPage } from './part-page.tsx';
import { samplePicture } from './sample-picture.ts';
import { stories } from './stories.ts';
import type { PageState, Story } from './story.ts';
import type { GalleryLocale, Wish } from './wish.ts';

const quietMs = 50;
/** React holds a page back for so long when it has just said that something is coming. */
const comingMs = 400;
let root: Root | undefined;
let isLong = false;

const localeOf = (locale: GalleryLocale): Locale => {
  const name = locale.replace('-long', '');
  return isLocale(name) ? name : 'zh-Hant';
};

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null;

const lengthen = (locale: string, namespace: string): void => {
  const words: unknown = i18next.getResourceBundle(locale, namespace);
  if (isLong && isWords(words))
    i18next.addResourceBundle(locale, namespace, allLengthened(words), true, true);
};

const speak = async (wanted: GalleryLocale): Promise<void> => {
  const locale = localeOf(wanted);
  if (!i18next.isInitialized) {
    await startI18n(locale);
    i18next.store.on('added', (added, namespace) => {
      // Adds again what it was told of: the second time everything is long already.
      if (isLong && !String(i18next.getResource(added, namespace, 'frame.skip')).startsWith('⟦'))
        lengthen(added, namespace);
    });
  }
  isLong = wanted.endsWith('-long');
  i18next.removeResourceBundle(locale, 'translation');
  await changeLocale(locale);
  await wantAllPhrases();
};

/** Answers carry the server's time, so that clocks and countdowns show the same in every look. */
const keepTime = (): void => {
  const stub = globalThis.fetch;
  globalThis.fetch = async (...call) => {
    const response = await stub(...call);
    response.headers.set('date', new Date(friday).toUTCString());
    return response;
  };
};

/** Waits until nothing on the page has changed for a moment; a clock's second does. */
const quiet = (): Promise<void> =>
  new Promise((done) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        watch.disconnect();
        done();
      }, quietMs);
    };
    const watch = new MutationObserver(again);
    watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    again();
  });

const hasNoPage = (): boolean => document.querySelector('#root main') === null;
/** `LoadingLine`: something is on its way. */
const isComing = (): boolean => document.querySelector('main p.muted > output') !== null;

/** At rest, and with all that was on its way, unless that takes longer than an answer of the desk does. */
const rest = async ({ keepsWaiting }: PageState): Promise<void> => {
  await quiet();
  const begun = performance.now();
  const isAwaited = (): boolean => hasNoPage() || (keepsWaiting !== true && isComing());
  while (isAwaited() && performance.now() - begun < comingMs) await hand.pause(quietMs / 4);
  await quiet();
};

const act = async ({ type = {}, send, press, act: more }: PageState): Promise<void> => {
  for (const [name, value] of Object.entries(type)) await hand.fill(name, value);
  if (send === true) await hand.send();
  if (press !== undefined) await hand.press(press);
  await more?.(hand);
};

const drawPage = async ({ page, state }: Extract<Story, { kind: 'page' }>): Promise<void> => {
  const desk = state.desk ?? page.desk;
  desk(samplePicture(), ...(state.answers ?? []));
  keepTime();
  const { pathname, search, hash } = new URL(
    state.address ?? page.address ?? page.path,
    window.location.origin,
  );
  const entry = { pathname, search, hash, state: state.handedOver };
  root?.render(
    <MemoryRouter initialEntries={[entry]}>
      <Application />
    </MemoryRouter>,
  );
  await hand.find('main h1, main h2, dialog[open], [role=alert], output');
  await rest(state);
  await act(state);
  await rest(state);
};

const clear = async (): Promise<void> => {
  root?.unmount();
  queryClient.clear();
  queryClient.setDefaultOptions({ queries: { retry: false, staleTime: 0 } });
  announceOpen();
  sessionStorage.clear();
  window.scrollTo(0, 0);
};

/** Shows a story in the place of the one before. Resolves when the page has come to rest. */
export const show = async ({ story: id, locale, theme }: Wish): Promise<void> => {
  const story = stories.find((each) => each.id === id);
  if (story === undefined) throw new Error(`There is no story ${id}.`);
  await clear();
  document.documentElement.dataset['theme'] = theme;
  await speak(locale);
  const place = document.getElementById('root');
  if (place === null) throw new Error('frame.html has no #root');
  root = createRoot(place);
  if (story.kind === 'page') await drawPage(story);
  else {
    root.render(<PartPage id={story.id} states={story.states} alone={story.alone} />);
    await quiet();
  }
};
