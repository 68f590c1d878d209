import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import type { Player } from './use-player.ts';
import type { TypedCheck } from './use-typed-check.ts';

interface TypedToolsProps {
  readonly check: TypedCheck;
  readonly player: Player;
}

const RenewButton = ({ check, player }: TypedToolsProps) => {
  const { t } = useTranslation();
  const renew = check.way === 'audio' ? t('captcha.listen.renew') : t('captcha.renew');
  return (
    <Button
      small
      busy={check.isFetching}
      onClick={() => {
        if (check.way === 'audio') player.playNext();
        check.renew('renewed');
      }}
    >
      <Icon name="renew" size="small" />
      {check.isUnavailable ? t('captcha.tryAgain') : renew}
    </Button>
  );
};

/** Listens at once; while it sounds the same button stops it. It stays where it is, so that the focus does. */
const ListenButton = ({ check, player }: TypedToolsProps) => {
  const { t } = useTranslation();
  const isPlaying = player.state === 'playing';
  const press = () => {
    if (isPlaying) return player.stop();
    if (check.audio !== undefined) return player.play();
    player.playNext();
    check.change('audio');
  };
  const idle = check.audio === undefined ? t('captcha.listen.listen') : t('captcha.listen.again');
  return (
    // Not busy while a picture is on its way: whoever wants to listen need not wait for it.
    <Button small busy={check.isFetching && check.way === 'audio'} onClick={press}>
      <Icon name="listen" size="small" />
      {isPlaying ? t('captcha.listen.stop') : idle}
    </Button>
  );
};

const PictureButton = ({ check }: Pick<TypedToolsProps, 'check'>) => {
  const { t } = useTranslation();
  return (
    <Button
      small
      busy={check.isFetching}
      onClick={() => {
        check.change('picture');
      }}
    >
      <Icon name="eye" size="small" />
      {t('captcha.listen.usePicture')}
    </Button>
  );
};

/** The buttons beside the plate: another one, listen or stop, and back to the picture. */
export const TypedTools = ({ check, player }: TypedToolsProps) => (
  <>
    <RenewButton check={check} player={player} />
    <ListenButton check={check} player={player} />
    {check.way === 'audio' && <PictureButton check={check} />}
  </>
);
