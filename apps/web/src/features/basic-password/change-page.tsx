import { useQuery } from '@tanstack/react-query';
import type { BasicPasswordDue } from '@vestibule/contract/basic-password';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { useSession } from '#api/session-context.ts';
import { paths } from '#app/paths.ts';
import { FaultSummary } from '#forms/fault-summary.tsx';
import { FetchNotice } from '#forms/fetch-notice.tsx';
import { SubmitButton } from '#forms/submit-button.tsx';
import { TroubleNotice } from '#forms/trouble-notice.tsx';
import { PageTitle } from '#i18n/page-title.tsx';
import { Buttons } from '#ui/button.tsx';
import { Eyebrow, Flow, FlowBody, Lead } from '#ui/flow.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { SheetForm } from '#ui/sheet.tsx';
import { SignOutButton } from '#signing-out/sign-out-button.tsx';
import { dueQuery } from './basic-password.queries.ts';
import { ChangeFields } from './change-fields.tsx';
import type { DueAccount } from './due-account.ts';
import { DueAccountBox } from './due-account-box.tsx';
import { PutOff } from './put-off.tsx';
import { useChangeFaults } from './use-change-faults.ts';
import { useChangeForm } from './use-change-form.ts';
import { useHeadingOfTurn } from './use-heading-of-turn.ts';

interface ChangeSheetProps {
  readonly due: BasicPasswordDue;
  readonly current: DueAccount;
  readonly onChanged: (account: DueAccount) => void;
}

const ChangeSheet = ({ due, current, onChanged }: ChangeSheetProps) => {
  const { t } = useTranslation();
  const change = useChangeForm(current, onChanged);
  const faults = useChangeFaults(change);
  const { submission } = change;
  return (
    <SheetForm
      onSubmit={(event) => {
        event.preventDefault();
        submission.submit();
      }}
    >
      <PageTitle title={t('basicPassword.page')} isFaulty={faults.told.length > 0} />
      <FaultSummary
        faults={faults.told}
        timesFaulty={submission.timesFaulty}
        secretsCleared={submission.secretsCleared}
      />
      <DueAccountBox due={due} />
      <ChangeFields {...change} faults={faults} />
      <TroubleNotice {...submission} retry={submission.submit} />
      <Buttons>
        <SubmitButton isPending={submission.isPending}>{t('basicPassword.submit')}</SubmitButton>
        <SignOutButton>{t('basicPassword.signOut')}</SignOutButton>
      </Buttons>
      {current.mayPutOff && <PutOff current={current} />}
    </SheetForm>
  );
};

interface DueFormProps {
  readonly onChanged: (account: DueAccount) => void;
}

const DueForm = ({ onChanged }: DueFormProps) => {
  const { t } = useTranslation();
  const { data: due, error, refetch } = useQuery(dueQuery);
  const current = due?.current ?? undefined;
  const heading = useHeadingOfTurn(current?.position);
  const head = (
    <>
      <Eyebrow>{t('basicPassword.eyebrow')}</Eyebrow>
      <PageHeading ref={heading}>{t('basicPassword.title')}</PageHeading>
      <Lead>{t('basicPassword.lead')}</Lead>
    </>
  );
  return (
    <Flow head={head}>
      {due === undefined || current === undefined ? (
        <FlowBody>
          <PageTitle title={t('basicPassword.page')} />
          <FetchNotice
            loading={t('basicPassword.loading')}
            failed={t('basicPassword.failed')}
            error={error}
            retry={() => void refetch()}
          />
        </FlowBody>
      ) : (
        // A form of its own for each account: nothing typed for one is left for the next.
        <ChangeSheet key={current.position} due={due} current={current} onChanged={onChanged} />
      )}
    </Flow>
  );
};

/** rules.md §4: the issued Basic Password must be changed before anything else; the only other way is out. */
export const ChangeBasicPasswordPage = () => {
  const { stage } = useSession();
  const [changed, setChanged] = useState<DueAccount>();
  if (changed !== undefined) {
    const { position, maskedBasicUserId } = changed;
    return <Navigate to={paths.basicPassword.changed} state={{ position, maskedBasicUserId }} replace />;
  }
  // Put off, or changed in another tab.
  if (stage === 'active') return <Navigate to={paths.portal.home} replace />;
  return <DueForm onChanged={setChanged} />;
};
