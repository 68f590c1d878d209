import type { UseMutationResult } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '#api/api-error.ts';
import { FetchNotice } from '#forms/fetch-notice.tsx';
import { useErrorWords } from '#forms/use-fault-words.ts';
import { Withdrawn } from '#forms/withdrawn.ts';
import { Block, BlockBody, BlockFoot, BlockHead } from '#ui/block.tsx';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Records } from '#ui/records.tsx';
import type { RecordRow } from '#ui/records.tsx';
import type { Which } from './internet-account.queries.ts';

export interface HeldItem {
  readonly row: Omit<RecordRow, 'action'>;
  /** The one that asks is not ended here. */
  readonly current: boolean;
}

interface Words {
  readonly heading: string;
  readonly lead: string;
  readonly end: string;
  readonly endOthers: string;
  readonly ended: string;
  readonly othersEnded: string;
  readonly none: string;
}

interface HeldBlockProps {
  readonly words: Words;
  /** undefined: not known yet. */
  readonly items: readonly HeldItem[] | undefined;
  readonly error: Error | null;
  retry(): void;
  readonly ending: UseMutationResult<unknown, Error, Which>;
  /** Gone already counts as done. */
  readonly goneCode: 'session.not_found' | 'device.not_found';
}

/** The acts of a block: one under way at a time, and what came of the last one. */
const useActs = ({ words, ending, goneCode }: HeldBlockProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const [told, setTold] = useState<string>();
  const [trouble, setTrouble] = useState<ApiError>();
  const done = (which: Which) => {
    setTold(which === 'others' ? words.othersEnded : words.ended);
    // The pressed button is gone with its row.
    heading.current?.focus();
  };
  const end = (which: Which) => () => {
    if (ending.isPending) return;
    setTold(undefined);
    setTrouble(undefined);
    ending.mutate(which, {
      onSuccess: () => done(which),
      onError: (error) => {
        if (error instanceof Withdrawn || !(error instanceof ApiError)) return;
        if (error.code === goneCode) done(which);
        else setTrouble(error);
      },
    });
  };
  return { heading, told, trouble, end };
};

const Outcome = ({
  told,
  trouble,
}: {
  readonly told: string | undefined;
  readonly trouble: ApiError | undefined;
}) => {
  const words = useErrorWords();
  return (
    <>
      <output>{told !== undefined && <Notice tone="ok">{told}</Notice>}</output>
      {trouble !== undefined && (
        <Notice tone="warn" role="alert">
          {words(trouble)}
        </Notice>
      )}
    </>
  );
};

/** What is held of one's browsers: the list, ending one, ending all others. */
export const HeldBlock = (props: HeldBlockProps) => {
  const { words, items, error, retry, ending } = props;
  const { t } = useTranslation();
  const id = useId();
  const { heading, told, trouble, end } = useActs(props);
  const isBusy = (which: Which) =>
    ending.isPending && JSON.stringify(ending.variables) === JSON.stringify(which);
  const button = (which: Which, label: ReactNode, subject?: ReactNode) => (
    <Button small busy={isBusy(which)} busyLabel={t('fields.busy')} onClick={end(which)}>
      {label}
      {subject !== undefined && <span className="vh">{subject}</span>}
    </Button>
  );
  const others = items?.filter(({ current }) => !current) ?? [];
  return (
    <Block labelledBy={id}>
      <BlockHead>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {words.heading}
        </h2>
      </BlockHead>
      <BlockBody>
        <p>{words.lead}</p>
        <Outcome told={told} trouble={trouble} />
        {items === undefined && (
          <FetchNotice
            loading={t('internetAccount.sessions.loading')}
            failed={t('internetAccount.sessions.failed')}
            error={error}
            retry={retry}
          />
        )}
      </BlockBody>
      {items !== undefined && (
        <Records
          labelledBy={id}
          rows={items.map(({ row, current }) => ({
            ...row,
            ...(!current && { action: button({ id: row.key }, words.end, row.title) }),
          }))}
        />
      )}
      {items !== undefined && (
        <BlockFoot>{others.length === 0 ? words.none : button('others', words.endOthers)}</BlockFoot>
      )}
    </Block>
  );
};
