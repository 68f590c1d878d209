import { useTranslation } from 'react-i18next';
import { BlockBody } from '#ui/block.tsx';
import { Button } from '#ui/button.tsx';
import { everything } from './use-choice.ts';
import type { Choice, ChoiceInAddress } from './use-choice.ts';

const useReason = ({ text, onlyUnread, chosen }: Choice): string => {
  const { t } = useTranslation();
  if (text !== '') return t('broadcasts.noneOfText', { text });
  if (onlyUnread) return t('broadcasts.noneUnread');
  return t(chosen === 'all' ? 'broadcasts.none' : 'broadcasts.noneOfTopic');
};

/** Why nothing is shown, and the way to see everything again. */
export const EmptyList = ({
  choice,
  choose,
  onClear,
}: ChoiceInAddress & { readonly onClear: () => void }) => {
  const { t } = useTranslation();
  const reason = useReason(choice);
  const isNarrowed = choice.text !== '' || choice.onlyUnread || choice.chosen !== 'all';
  return (
    <BlockBody>
      <output>{reason}</output>
      {isNarrowed && (
        <Button
          look="quiet"
          small
          onClick={() => {
            choose(everything);
            onClear();
          }}
        >
          {t('broadcasts.showAll')}
        </Button>
      )}
    </BlockBody>
  );
};
