import { accountRepository } from '#features/account/account.repository.ts';
import { linkRepository } from '#features/account/link.repository.ts';
import { auditRepository } from '#features/audit/audit.repository.ts';
import { basicPasswordRepository } from '#features/basic-password/basic-password.repository.ts';
import { broadcastRepository } from '#features/broadcasts/broadcast.repository.ts';
import { publicationRepository } from '#features/broadcasts/publication.repository.ts';
import { cancellationRepository } from '#features/cancellation/cancellation.repository.ts';
import { captchaRepository } from '#features/captcha/captcha.repository.ts';
import { activityRepository } from '#features/internet-account/activity.repository.ts';
import { contactRepository } from '#features/contact/contact.repository.ts';
import { letterRepository } from '#features/letters/letter.repository.ts';
import { lockoutRepository } from '#features/lockout/lockout.repository.ts';
import { particularsRepository } from '#features/particulars/particulars.repository.ts';
import { registrationRepository } from '#features/registration/registration.repository.ts';
import { maintenanceRepository } from '#features/service-hours/maintenance.repository.ts';
import { deviceRepository } from '#features/session/device.repository.ts';
import { sessionRepository } from '#features/session/session.repository.ts';
import { userRepository } from '#features/session/user.repository.ts';
import { termsRepository } from '#features/terms/terms.repository.ts';
import { userRecordRepository } from '#features/users/user-record.repository.ts';
import { auditLog } from '#platform/audit-log.ts';
import type { Db } from '#platform/database.ts';
import type { KeyedHashes } from '#platform/keyed-hash.ts';

/** Every slice's way to the database, all on the same connection or transaction. `noteLetter` hears of each letter that is queued. */
export const repositoriesOn = (db: Db, keyedHashes: KeyedHashes, noteLetter = (): void => undefined) => ({
  accounts: accountRepository(db),
  activity: activityRepository(db),
  attempts: lockoutRepository(db),
  audit: auditLog(db, keyedHashes),
  auditTrail: auditRepository(db),
  basicPasswords: basicPasswordRepository(db),
  broadcasts: broadcastRepository(db),
  cancellations: cancellationRepository(db),
  captchas: captchaRepository(db),
  contact: contactRepository(db),
  devices: deviceRepository(db),
  drafts: registrationRepository(db),
  letters: letterRepository(db, noteLetter),
  links: linkRepository(db),
  maintenance: maintenanceRepository(db),
  particulars: particularsRepository(db),
  publications: publicationRepository(db),
  sessions: sessionRepository(db),
  terms: termsRepository(db),
  userRecords: userRecordRepository(db),
  users: userRepository(db),
});

export type Repositories = ReturnType<typeof repositoriesOn>;

/** One business act: all of `work` is done, or nothing of it. Its repositories are the transaction's own. */
export type Transact = <T>(work: (repositories: Repositories) => Promise<T>) => Promise<T>;
