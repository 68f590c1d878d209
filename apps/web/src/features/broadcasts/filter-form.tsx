import { longestSearch } from '@vestibule/contract/broadcasts';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button.tsx';
import { CheckLine, FilterBar, SearchRow } from '#ui/filter-bar.tsx';
import { FieldError } from '#ui/field.tsx';
import { TextInput } from '#ui/text-input.tsx';
import { TopicChooser } from './topic-chooser.tsx';
import type { ChoiceInAddress } from './use-choice.ts';

/** Looks for a text when it is sent, not at each key. What was typed and not sent goes when the address names another text. */
const SearchField = ({ choice, choose }: ChoiceInAddress) => {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState(choice.text);
  const isTooLong = typed.trim().length > longestSearch;
  return (
    <SearchRow
      id={id}
      label={t('broadcasts.search.label')}
      error={isTooLong && <FieldError id={`${id}-error`}>{t('issues.too_long')}</FieldError>}
      onSend={() => {
        if (!isTooLong) choose({ text: typed.trim() });
      }}
    >
      <TextInput
        id={id}
        type="search"
        enterKeyHint="search"
        value={typed}
        aria-invalid={isTooLong || undefined}
        aria-describedby={isTooLong ? `${id}-error` : undefined}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit">{t('broadcasts.search.submit')}</Button>
    </SearchRow>
  );
};

/** Narrows the list: by subject and unread at once, by text when it is sent. */
export const FilterForm = (inAddress: ChoiceInAddress) => {
  const { t } = useTranslation();
  const id = useId();
  const { choice, choose } = inAddress;
  return (
    <FilterBar label={t('broadcasts.filter')}>
      <TopicChooser {...inAddress} />
      <SearchField key={choice.text} {...inAddress} />
      <CheckLine
        id={id}
        label={t('broadcasts.onlyUnread')}
        checked={choice.onlyUnread}
        onCheck={(onlyUnread) => choose({ onlyUnread }, { replace: true })}
      />
    </FilterBar>
  );
};
