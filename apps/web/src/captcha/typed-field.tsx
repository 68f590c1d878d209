import { useTranslation } from 'react-i18next';
import { CaptchaNews, CaptchaPlate } from '#ui/captcha-plate.tsx';
import { Field } from '#ui/field.tsx';
import { TextInput } from '#ui/text-input.tsx';
import { TypedTools } from './typed-tools.tsx';
import { usePlayer } from './use-player.ts';
import type { Player } from './use-player.ts';
import type { TypedCheck } from './use-typed-check.ts';

interface TypedFieldProps {
  readonly id: string;
  readonly check: TypedCheck;
  readonly fault: string | undefined;
}

/** What stands in the plate where there is no picture: it is on its way, not to be had, or to be heard. */
const NoPicture = ({ check }: Pick<TypedFieldProps, 'check'>) => {
  const { t } = useTranslation();
  if (check.isUnavailable) {
    return (
      <output>{check.way === 'audio' ? t('captcha.listen.unavailable') : t('captcha.unavailable')}</output>
    );
  }
  return check.audio === undefined ? (
    <output>{t('captcha.loading')}</output>
  ) : (
    <p>{t('captcha.listen.plate')}</p>
  );
};

/** What has changed: another challenge, or the recording has begun or ended. */
const useNews = (check: TypedCheck, { state }: Player): string | undefined => {
  const { t } = useTranslation();
  if (state === 'playing') return t('captcha.listen.playing');
  if (state === 'ended') return t('captcha.listen.ended');
  if (check.news === undefined) return undefined;
  return check.audio === undefined ? t(`captcha.${check.news}`) : t(`captcha.listen.${check.news}`);
};

/** The picture or the recording, and the field for its characters; a picture's answer is exact, so nothing is folded or trimmed here. */
export const TypedField = ({ id, check, fault }: TypedFieldProps) => {
  const { t } = useTranslation();
  const player = usePlayer(check.audio);
  const news = useNews(check, player);
  const isHeard = check.audio !== undefined;
  return (
    <Field
      id={id}
      label={isHeard ? t('captcha.listen.label') : t('captcha.label')}
      hint={isHeard ? t('captcha.listen.hint') : t('captcha.hint')}
      error={fault}
    >
      {(control) => (
        <>
          <CaptchaPlate
            src={check.picture}
            alt={t('captcha.picture')}
            waiting={<NoPicture check={check} />}
            tools={<TypedTools check={check} player={player} />}
          />
          {/* No controls of its own: the buttons above are labelled in the page's words. No captions: they would tell the answer. */}
          <audio ref={player.element} src={check.audio} {...player.events}>
            <track kind="captions" />
          </audio>
          <TextInput
            {...control}
            code
            width={6}
            autoCapitalize="off"
            value={check.typed}
            onChange={(event) => {
              check.type(event.target.value);
            }}
          />
          <CaptchaNews>{news}</CaptchaNews>
        </>
      )}
    </Field>
  );
};
