import { AccountsSection } from '#features/accounts/accounts-section.tsx';
import { InternetAccountPage } from '#features/internet-account/internet-account-page.tsx';

/** 互聯網戶口資料, composed: the accounts that it serves are another feature's. */
export const InternetAccount = () => <InternetAccountPage accounts={<AccountsSection />} />;

export { ActivityPage } from '#features/internet-account/activity-page.tsx';
export { LanguagePage } from '#features/internet-account/language-page.tsx';
export { PasswordPage } from '#features/internet-account/password-page.tsx';
export { SessionsPage } from '#features/internet-account/sessions-page.tsx';
