import { useTranslation } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import css from './gallery.module.css';
import type { PartState, PartStates } from './story.ts';

const Drawn = ({ draw }: { readonly draw: PartState }) => draw(useTranslation());

interface PartPageProps {
  readonly id: string;
  readonly states: PartStates;
  readonly alone: boolean;
}

/** Every state of a part below the other, with its name; a part of the frame has the page to itself. */
export const PartPage = ({ id, states, alone }: PartPageProps) => (
  <MemoryRouter>
    {alone ? (
      Object.entries(states).map(([state, draw]) => <Drawn key={state} draw={draw} />)
    ) : (
      <main className={css['states']}>
        <h1 className="vh">{id}</h1>
        {Object.entries(states).map(([state, draw]) => (
          <section key={state} aria-label={state} className={css['state']}>
            <p className={css['stateName']} aria-hidden="true" lang="en">
              {state}
            </p>
            <Drawn draw={draw} />
          </section>
        ))}
      </main>
    )}
  </MemoryRouter>
);
