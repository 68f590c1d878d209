import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '#ui/select.tsx';
import { choosable } from './use-choice.ts';
import type { ChoiceInAddress } from './use-choice.ts';

/** 請選擇事項. Arrow keys choose on their way: what they pass by is no step of its own. */
export const TopicChooser = ({ choice, choose }: ChoiceInAddress) => {
  const { t } = useTranslation();
  return (
    <Select
      id={useId()}
      label={t('broadcasts.choose')}
      value={choice.chosen}
      options={choosable.map((value) => ({ value, name: t(`broadcasts.topics.${value}`) }))}
      onChoose={(chosen) => choose({ chosen }, { replace: true })}
    />
  );
};
