import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { ApiError } from '#api/api-error.ts';
import type { FieldFault } from './field-faults.ts';
import { Withdrawn } from './withdrawn.ts';

export interface Sending<Input extends FieldValues, Output> {
  /** The form's fields; a fault elsewhere is a trouble. */
  readonly paths: readonly Path<Input>[];
  /** Sends, and goes on to where the success leads. */
  send(values: Output): Promise<unknown>;
  /** The faults that a refusal lays at fields, if it is about fields. */
  faultsOf(error: ApiError): readonly FieldFault[] | undefined;
  /** Empties passwords after a refusal that judged them. */
  clearSecrets?(): void;
  /** Takes a refusal that leads elsewhere; true if it did. */
  takeElsewhere?(error: ApiError): boolean;
  /** Faults that were found elsewhere and led here: told as soon as the form is there. */
  readonly sentBackWith?: readonly FieldFault[];
}

export interface Submission {
  submit(): void;
  readonly isPending: boolean;
  /** How often the server judged what was sent: each time a human check is used up. */
  readonly timesJudged: number;
  /** How often faults were found, here or by the server: each time the summary takes the focus. */
  readonly timesFaulty: number;
  readonly secretsCleared: boolean;
  /** The last refusal that laid faults at fields, with what it tells besides its code. */
  readonly refusal: ApiError | undefined;
  /** The last refusal that is about no field: the line, the service, too many tries. Nothing typed is taken away then. */
  readonly trouble: ApiError | undefined;
}

type Outcome = Omit<Submission, 'submit' | 'isPending'>;

const untried: Outcome = {
  timesJudged: 0,
  timesFaulty: 0,
  secretsCleared: false,
  refusal: undefined,
  trouble: undefined,
};

/** Sends a form once at a time, and no more once it was taken, and lays what is refused at its fields. */
export const useSubmission = <Input extends FieldValues, Output>(
  form: UseFormReturn<Input, unknown, Output>,
  { paths, send, faultsOf, clearSecrets, takeElsewhere, sentBackWith = [] }: Sending<Input, Output>,
): Submission => {
  const [outcome, setOutcome] = useState<Outcome>(
    sentBackWith.length === 0
      ? untried
      : { ...untried, timesFaulty: 1, secretsCleared: clearSecrets !== undefined },
  );
  const [isPending, setPending] = useState(false);
  // State comes too late for the second click of a double click.
  const underWay = useRef(false);

  const fieldOf = ({ path }: FieldFault) => paths.find((one) => one === path || path.startsWith(`${one}.`));
  const layAtFields = (faults: readonly FieldFault[]) => {
    for (const fault of faults) {
      const { code } = fault;
      const field = fieldOf(fault);
      if (field !== undefined) form.setError(field, { type: 'refused', message: code });
    }
  };

  const beginSentBack = useEffectEvent(() => {
    layAtFields(sentBackWith);
  });
  useEffect(() => {
    beginSentBack();
  }, []);

  const refuse = (error: unknown) => {
    if (error instanceof Withdrawn) return;
    if (!(error instanceof ApiError)) throw error;
    if (takeElsewhere?.(error) === true) return;
    const faults = faultsOf(error);
    // Laid at no field of this form it would be told nowhere.
    if (faults === undefined || !faults.some((fault) => fieldOf(fault) !== undefined)) {
      setOutcome((last) => ({ ...last, secretsCleared: false, trouble: error }));
      return;
    }
    clearSecrets?.();
    layAtFields(faults);
    setOutcome(({ timesJudged, timesFaulty }) => ({
      timesJudged: timesJudged + 1,
      timesFaulty: timesFaulty + 1,
      secretsCleared: clearSecrets !== undefined,
      refusal: error,
      trouble: undefined,
    }));
  };

  const retract = () => {
    underWay.current = false;
    setPending(false);
  };

  // What was sent well stays under way: the page is being left, and another press must not send it again.
  const sendOnce = async (values: Output) => {
    setPending(true);
    try {
      await send(values);
    } catch (error) {
      retract();
      refuse(error);
    }
  };

  const tellFaults = () => {
    retract();
    setOutcome((last) => ({
      ...last,
      timesFaulty: last.timesFaulty + 1,
      secretsCleared: false,
      trouble: undefined,
    }));
  };

  const submit = () => {
    if (underWay.current) return;
    underWay.current = true;
    void form.handleSubmit(sendOnce, tellFaults)();
  };

  return { submit, isPending, ...outcome };
};
