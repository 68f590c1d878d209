import { isEnquiryReference } from '@vestibule/domain/enquiries';
import { InvalidArgumentError } from 'commander';

/** Reads a reference as somebody types it from a telephone call. */
export const messageReference = (text: string): string => {
  const reference = text.trim().toUpperCase();
  if (!isEnquiryReference(reference)) throw new InvalidArgumentError('A reference as EQ20261124-7KQ2MX.');
  return reference;
};
