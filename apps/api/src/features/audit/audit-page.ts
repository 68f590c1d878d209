import { auditKinds } from '#platform/audit-log-kinds.ts';

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const factsOf = (data: Readonly<Record<string, string>>): string =>
  Object.entries(data)
    .map(([name, meaning]) => `\`${name}\`: ${meaning}`)
    .join('<br>');

const kindRows = Object.entries(auditKinds).map(([kind, { when, subject, actor, data }]) =>
  row(`\`${kind}\``, when, subject, actor, factsOf(data)),
);

/** The whole of `docs/audit.md`. */
export const auditPage = (): string => `# The audit log

Printed from the table in \`apps/api/src/platform/audit-log-kinds.ts\` by
\`npx pnpm@12 --filter @vestibule/api print-audit\`; a test compares. Change that, not this page.

Every act that matters to an investor or to the depository is an event, written in the transaction of the act itself: neither stands without
the other. An event has a time (UTC, to the millisecond), a subject, a number, a kind, an actor and the facts of its kind. No fact is a
password, an answer to a human check, a token, a key or part of an identity document; a test walks all journeys with unmistakable secrets and
looks for them.

- **Subjects** have a chain of numbered events each: \`user:<id>\` (an Internet User), \`account:<id>\` (a Basic User ID), \`system\` (what concerns
  all), and \`stranger:00\` to \`stranger:ff\`, over which failures are spread that belong to nobody.
- **Actors**: \`investor\` is who is signed in or has just shown the right passwords, \`stranger\` anybody, \`operator\` the depository's staff,
  \`system\` the server by itself.
- **Addresses and browsers** of sign-ins, registrations and wrong passwords are kept: without them nobody can tell an investor what happened to
  their account. They are personal data; who reads the log answers for it. Decision 0026.

## Read it

\`\`\`sh
npx pnpm@12 ops audit list --user PeterLam         # also --account, --subject, --kind, --since, --until, --json
npx pnpm@12 ops audit verify                       # whole (exit code 0), or where it is broken (1)
npx pnpm@12 ops audit verify --seal "$(cat SEAL)"  # and that nothing is missing that an earlier seal stands for
\`\`\`

## What protects it

The database refuses to change or delete events (triggers, also in a session that poses as a replica). Who owns the database can take the
triggers away; then \`ops audit verify\` finds:

| Done to the log | Found by |
| --- | --- |
| any field of an event altered | its keyed hash (HMAC-SHA256 with the installation's \`MAC_KEY\`), which covers all of them |
| an event taken out, put in, moved or numbered anew | number and hash of the one before it |
| the newest events of a subject cut off | the end of each chain, kept beside it with a keyed hash |
| all events of a subject taken out | the end of its chain, or the user or account itself |
| a chain written anew | the keyed hashes, which can't be made without the key |
| the database, or a subject's rows, put back to an earlier state; a user or an account taken out with its chain | **only a seal** |

A seal is one line that each verification prints. It stands for all events up to ten minutes before. Keep it where nobody who can change the
database can change it (paper, another house), and give the latest one to the next verification. Without a seal an earlier state is whole in
itself, and events that came after it are not missed.

Nobody's keys are in the database: whoever has both, the database and the installation's keys, can write any log. A lost or changed \`MAC_KEY\`
makes the events written with it unverifiable. In production let the service's database role own neither tables nor triggers, and let
migrations run under another.

## Kinds

${[row('Event', 'When', 'Subject', 'Actor', 'Facts'), row('---', '---', '---', '---', '---'), ...kindRows].join('\n')}
`;
