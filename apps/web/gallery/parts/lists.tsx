import { Button } from '#ui/button.tsx';
import { FieldError } from '#ui/field.tsx';
import { FileList } from '#ui/file-list.tsx';
import { CheckLine, FilterBar, SearchRow } from '#ui/filter-bar.tsx';
import { NeighbourLinks } from '#ui/neighbour-links.tsx';
import { Prose } from '#ui/prose.tsx';
import { RecordTable } from '#ui/record-table.tsx';
import { Records } from '#ui/records.tsx';
import { TextInput } from '#ui/text-input.tsx';
import type { PartStates } from '../story.ts';

const nothing = (): void => undefined;

const fileList: PartStates = {
  'at rest, and one on its way': ({ t }) => (
    <FileList
      onFetch={nothing}
      files={[
        { key: '1', href: '/one.pdf', name: t('home.prepare.identity'), facts: 'PDF, 120 kB' },
        {
          key: '2',
          href: '/two.pdf',
          name: `${t('home.prepare.basicUserIdWhy')}.pdf`,
          facts: 'PDF',
          fetching: t('fields.busy'),
        },
      ]}
    />
  ),
};

const filterBar: PartStates = {
  usual: ({ t }) => (
    <FilterBar label={t('broadcasts.choose')}>
      <SearchRow id="search-usual" label={t('broadcasts.columns.subject')} error={null} onSend={nothing}>
        <TextInput id="search-usual" />
        <Button type="submit">{t('fields.tryAgain')}</Button>
      </SearchRow>
      <CheckLine id="check-usual" label={t('broadcasts.newWord')} checked onCheck={nothing} />
    </FilterBar>
  ),
  'with an error': ({ t }) => (
    <FilterBar label={t('broadcasts.columns.reference')}>
      <SearchRow
        id="search-error"
        label={t('broadcasts.columns.subject')}
        error={<FieldError id="search-error-words">{t('registration.category.required')}</FieldError>}
        onSend={nothing}
      >
        <TextInput id="search-error" aria-describedby="search-error-words" aria-invalid />
        <Button type="submit">{t('fields.tryAgain')}</Button>
      </SearchRow>
    </FilterBar>
  ),
};

const neighbourLinks: PartStates = {
  both: ({ t }) => (
    <NeighbourLinks
      label={t('broadcasts.page')}
      links={[
        { way: 'newer', words: t('broadcasts.newer'), name: t('serviceHours.note'), to: '/newer' },
        { way: 'older', words: t('broadcasts.older'), name: t('serviceHours.heading'), to: '/older' },
      ]}
    />
  ),
  one: ({ t }) => (
    <NeighbourLinks
      label={t('broadcasts.heading')}
      links={[{ way: 'older', words: t('broadcasts.older'), name: t('home.safety'), to: '/older' }]}
    />
  ),
};

const prose: PartStates = {
  'everything that a message may hold': ({ t }) => (
    <Prose>
      <h2>{t('serviceHours.heading')}</h2>
      <p>{t('serviceHours.note')}</p>
      <ul>
        <li>{t('session.tips.case')}</li>
        <li>{t('session.tips.first')}</li>
      </ul>
      <blockquote>
        <p>{t('home.safety')}</p>
      </blockquote>
      <p>{'https://www.example.com/'.concat('long'.repeat(60))}</p>
    </Prose>
  ),
};

const recordTable: PartStates = {
  usual: ({ t }) => (
    <RecordTable
      label={t('broadcasts.heading')}
      columns={[
        { key: 'reference', name: t('broadcasts.columns.reference') },
        { key: 'date', name: t('broadcasts.columns.date') },
        { key: 'subject', name: t('broadcasts.columns.subject') },
      ]}
      rows={[
        { key: '1', cells: ['EQ20260330-ABCDEF', '2026-03-30', t('serviceHours.note')] },
        { key: '2', cells: ['EQ20260331-GHJKLM', '2026-03-31', t('serviceHours.heading')] },
      ]}
    />
  ),
};

const records: PartStates = {
  'plain, marked, refused': ({ t }) => (
    <>
      <h2 id="records-heading">{t('session.tips.title')}</h2>
      <Records
        labelledBy="records-heading"
        rows={[
          {
            key: '1',
            icon: 'sign-in',
            title: t('session.title'),
            mark: t('serviceHours.legend.now'),
            lines: [{ key: 'where', text: t('session.tips.shared') }],
            action: <Button small>{t('registration.details.remove')}</Button>,
          },
          { key: '2', icon: 'alert', tone: 'refused', title: t('session.title'), lines: [] },
        ]}
      />
    </>
  ),
};

export const parts = {
  'file-list': fileList,
  'filter-bar': filterBar,
  'neighbour-links': neighbourLinks,
  prose,
  'record-table': recordTable,
  records,
};
