import { useState, type ComponentProps, type ReactNode } from 'react';
import { Breakable } from './breakable.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { TextInput } from './text-input.tsx';
import css from './password-input.module.css';

interface PasswordInputProps extends Omit<ComponentProps<typeof TextInput>, 'type' | 'width'> {
  /** Words of the toggle; `subject` is read after them (顯示 密碼). */
  readonly words: { readonly show: ReactNode; readonly hide: ReactNode; readonly subject: ReactNode };
  /** As wide as the sheet. */
  readonly full?: boolean;
}

/** A password that may be shown. Hidden again, and never remembered, with every new mount. */
export const PasswordInput = ({ words, full = false, id, ...rest }: PasswordInputProps) => {
  const [shown, setShown] = useState(false);
  return (
    <div className={classNames(css['pw'], full && css['pwFull'])}>
      <TextInput {...rest} id={id} code type={shown ? 'text' : 'password'} autoCapitalize="off" />
      <button
        className={css['pwToggle']}
        type="button"
        aria-pressed={shown}
        aria-controls={id}
        onClick={() => setShown((before) => !before)}
      >
        <Icon name={shown ? 'eye-off' : 'eye'} size="small" />
        {shown ? words.hide : words.show}
        <span className="vh">
          <Breakable>{words.subject}</Breakable>
        </span>
      </button>
    </div>
  );
};
