import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import '#ui/global.css';
import css from './gallery.module.css';
import { stories } from './stories.ts';
import { addressOf, galleryLocales, themes, wishOf } from './wish.ts';

const widths = ['360', '768', '1440', 'full'] as const;

interface SwitchProps<V extends string> {
  readonly name: string;
  readonly values: readonly V[];
  readonly value: V;
  readonly onChoose: (value: V) => void;
}

const Switch = <V extends string>({ name, values, value, onChoose }: SwitchProps<V>) => (
  <label>
    {name}{' '}
    <select
      value={value}
      onChange={({ target }) => onChoose(values.find((each) => each === target.value) ?? value)}
    >
      {values.map((each) => (
        <option key={each}>{each}</option>
      ))}
    </select>
  </label>
);

/** Every story by name, the one that is looked at, and switches for language, theme and width. The address holds them all. */
const Workbench = () => {
  const [wish, setWish] = useState(() => wishOf(window.location.search));
  const [width, setWidth] = useState<(typeof widths)[number]>('full');
  const [filter, setFilter] = useState('');
  const change = (part: Partial<typeof wish>): void => {
    const next = { ...wish, ...part };
    window.history.replaceState(null, '', addressOf(next));
    setWish(next);
  };
  return (
    <div className={css['bench']}>
      <nav className={css['list']} aria-label="Stories">
        <label>
          Find <input type="search" value={filter} onChange={({ target }) => setFilter(target.value)} />
        </label>
        <ul>
          {stories
            .filter(({ id }) => id.includes(filter))
            .map(({ id }) => (
              <li key={id}>
                <a
                  href={addressOf({ ...wish, story: id })}
                  aria-current={id === wish.story ? 'true' : undefined}
                  onClick={(event) => {
                    event.preventDefault();
                    change({ story: id });
                  }}
                >
                  {id}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      <main className={css['view']}>
        <div className={css['switches']}>
          <Switch
            name="Language"
            values={galleryLocales}
            value={wish.locale}
            onChoose={(locale) => change({ locale })}
          />
          <Switch name="Theme" values={themes} value={wish.theme} onChoose={(theme) => change({ theme })} />
          <Switch name="Width" values={widths} value={width} onChoose={setWidth} />
          <a href={`./frame.html${addressOf(wish)}`}>Alone</a>
        </div>
        <object
          key={addressOf(wish)}
          className={css['frame']}
          aria-label={wish.story}
          type="text/html"
          data={`./frame.html${addressOf(wish)}`}
          style={width === 'full' ? undefined : { width: `${width}px` }}
        />
      </main>
    </div>
  );
};

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');
createRoot(place).render(<Workbench />);
