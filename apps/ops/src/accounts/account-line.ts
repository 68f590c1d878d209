import type { AccountEntry, IdentityEntry } from '@vestibule/api/features/account/account-entry.ts';
import { isBasicPassword } from '@vestibule/domain/basic-password';
import { isBasicUserId, normaliseBasicUserId } from '@vestibule/domain/identifiers';
import { addressLineFault } from '@vestibule/domain/particulars';
import { locales } from '@vestibule/domain/locales';
import { holderKinds } from '@vestibule/domain/registration';
import * as z from 'zod/mini';
import { addressCells, identityCells } from './columns.ts';
import type { RawLine } from './columns.ts';
import { identityCountFault, readIdentity } from './identity-cells.ts';

const longestName = 200;

/** Names are printed, so nothing that a printer would take for a command may stand in them. */
const name = z.string().check(
  z.maxLength(longestName, `is longer than ${longestName} characters`),
  z.refine((text: string) => !/\p{Cc}/u.test(text), 'holds control characters'),
);

const emptyAsNull = z.transform((text: string) => (text === '' ? null : text));
const emptyAsAbsent = z.transform((text: string) => (text === '' ? undefined : text));

const phone = z.pipe(
  z.pipe(
    z.string(),
    z.transform((text: string) => text.replace(/[\s()-]/g, '')),
  ),
  z.pipe(z.string().check(z.regex(/^(?:\+?[0-9]{8,15})?$/, 'is no telephone number')), emptyAsNull),
);

const email = z.pipe(
  z.string().check(
    z.maxLength(254, 'is longer than 254 characters'),
    z.refine((text: string) => text === '' || z.email().safeParse(text).success, 'is no e-mail address'),
  ),
  emptyAsNull,
);

const basicUserId = z.pipe(
  z.pipe(z.string('is missing'), z.transform(normaliseBasicUserId)),
  z.string().check(z.refine(isBasicUserId, 'is not 8 digits')),
);

const orEmpty = <T extends z.ZodMiniType<unknown, string | undefined>>(inner: T) =>
  z.optional(z.pipe(z.pipe(z.string(), emptyAsAbsent), inner));

const basicPassword = z.string().check(z.refine(isBasicPassword, 'is not 8 digits'));

const addressLine = z.optional(
  z
    .string()
    .check(
      z.refine(
        (text: string) => text === '' || addressLineFault(text) === undefined,
        'is no line of an address',
      ),
    ),
);

/** Columns by themselves; what they must be together is looked at afterwards. */
const cells = z.object({
  basic_user_id: basicUserId,
  holder_kind: z.enum(holderKinds, `is none of ${holderKinds.join(', ')}`),
  status: orEmpty(z.optional(z.enum(['open', 'closed'], 'is neither open nor closed'))),
  name_zh: z.optional(name),
  name_en: name.check(z.minLength(1, 'is missing')),
  email: z.optional(email),
  phone: z.optional(phone),
  address_1: addressLine,
  address_2: addressLine,
  address_3: addressLine,
  address_4: addressLine,
  language: orEmpty(z.optional(z.enum(locales, `is none of ${locales.join(', ')}`))),
  basic_password: orEmpty(z.optional(basicPassword)),
});

export type LineReading =
  | { readonly entry: AccountEntry }
  /** Column and reason, never the value: rejects files travel by mail. */
  | { readonly reasons: readonly string[] };

const entryOf = (
  read: z.output<typeof cells>,
  identities: readonly IdentityEntry[],
  addressLines: readonly string[] | undefined,
): AccountEntry => ({
  basicUserId: read.basic_user_id,
  holderKind: read.holder_kind,
  identities,
  particulars: {
    nameEn: read.name_en,
    nameZh: read.name_zh,
    email: read.email,
    phone: read.phone,
    language: read.language,
    status: read.status,
    addressLines,
  },
  basicPassword: read.basic_password,
});

/** One account of a file, or every reason against it. */
export const readAccountLine = (line: RawLine): LineReading => {
  const parsed = cells.safeParse(Object.fromEntries(line));
  const reasons = parsed.error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`) ?? [];
  const identities = identityCells(line).map((cell) => readIdentity(cell, parsed.data?.holder_kind));
  const all = [
    ...reasons,
    ...identities.flatMap(({ fault }) => fault ?? []),
    ...identityCountFault(identities, parsed.data?.holder_kind),
  ];
  if (!parsed.success || all.length > 0) return { reasons: all };
  return {
    entry: entryOf(
      parsed.data,
      identities.flatMap(({ entry }) => entry ?? []),
      addressCells(line),
    ),
  };
};
