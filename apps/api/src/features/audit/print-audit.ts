import { auditPage } from './audit-page.ts';

// To standard output: the package's script says where it goes.
process.stdout.write(auditPage());
