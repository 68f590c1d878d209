import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button.tsx';
import { CaptchaPlate } from '#ui/captcha-plate.tsx';
import { Field } from '#ui/field.tsx';
import { Icon } from '#ui/icon.tsx';
import { TextInput } from '#ui/text-input.tsx';
import type { PictureCheck } from './use-picture-check.ts';

interface PictureFieldProps {
  readonly id: string;
  readonly picture: PictureCheck;
  readonly fault: string | undefined;
}

/** What is told of the picture itself: it is on its way, or not to be had. */
const Waiting = ({ isUnavailable }: { readonly isUnavailable: boolean }) => {
  const { t } = useTranslation();
  return <output>{isUnavailable ? t('captcha.unavailable') : t('captcha.loading')}</output>;
};

const RenewButton = ({ picture }: { readonly picture: PictureCheck }) => {
  const { t } = useTranslation();
  return (
    <Button
      small
      busy={picture.isFetching}
      onClick={() => {
        picture.renew('renewed');
      }}
    >
      <Icon name="renew" size="small" />
      {picture.isUnavailable ? t('captcha.tryAgain') : t('captcha.renew')}
    </Button>
  );
};

const News = ({ news }: Pick<PictureCheck, 'news'>) => {
  const { t } = useTranslation();
  return <output>{news !== undefined && t(`captcha.${news}`)}</output>;
};

/** The picture and the field for its characters; the answer is exact, so nothing is folded or trimmed here. */
export const PictureField = ({ id, picture, fault }: PictureFieldProps) => {
  const { t } = useTranslation();
  return (
    <Field id={id} label={t('captcha.label')} hint={t('captcha.hint')} error={fault}>
      {(control) => (
        <>
          <CaptchaPlate
            src={picture.picture}
            alt={t('captcha.picture')}
            waiting={<Waiting isUnavailable={picture.isUnavailable} />}
            tools={<RenewButton picture={picture} />}
          />
          <TextInput
            {...control}
            code
            width={6}
            autoCapitalize="off"
            value={picture.typed}
            onChange={(event) => {
              picture.type(event.target.value);
            }}
          />
          <News news={picture.news} />
        </>
      )}
    </Field>
  );
};
