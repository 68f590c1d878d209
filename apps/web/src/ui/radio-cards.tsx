import type { ComponentProps, ReactNode } from 'react';
import { Breakable } from './breakable.tsx';
import { Icon, type IconName } from './icon.tsx';
import css from './radio-cards.module.css';

export interface RadioCard<V extends string> {
  readonly value: V;
  readonly name: ReactNode;
  readonly why: ReactNode;
  readonly icon: IconName;
}

interface RadioCardsProps<V extends string> {
  readonly cards: readonly RadioCard<V>[];
  /** What each radio input gets (a form's `register`, or name and onChange); ids are `<idPrefix>-<value>`. */
  readonly input: Omit<ComponentProps<'input'>, 'type' | 'value' | 'id'>;
  readonly idPrefix: string;
}

/** A choice of few: the whole card is the radio button; arrow keys move. Stands in a fieldset of the page's. */
export const RadioCards = <V extends string>({ cards, input, idPrefix }: RadioCardsProps<V>) => (
  <div className={css['choices']}>
    {cards.map(({ value, name, why, icon }) => (
      <label key={value} className={css['choice']} htmlFor={`${idPrefix}-${value}`}>
        <input {...input} id={`${idPrefix}-${value}`} type="radio" value={value} />
        <span>
          <span className={css['choiceName']}>
            <Breakable>{name}</Breakable>
          </span>
          <span className={css['choiceWhy']}>{why}</span>
        </span>
        <span className={css['choiceArt']}>
          <Icon name={icon} />
        </span>
      </label>
    ))}
  </div>
);
