import { demoPeople } from './demo-people.ts';
import type { DemoPerson } from './demo-people.ts';

const accountLines = ({ accounts }: DemoPerson): string[] =>
  accounts.map(({ basicUserId, issuedBasicPassword, chosenBasicPassword }) => {
    const password =
      chosenBasicPassword === undefined
        ? `${issuedBasicPassword} (issued)`
        : `${chosenBasicPassword} (chosen)`;
    return `    Basic User ID ${basicUserId}  Basic Password ${password}`;
  });

const personLines = (person: DemoPerson): string[] => [
  `  ${person.state}: ${person.nameEn} ${person.nameZh}`,
  ...(person.credentials === undefined
    ? [`    identity document begins ${person.identities.map(({ prefix }) => prefix).join(' or ')}`]
    : [
        `    Internet User ID ${person.credentials.internetUserId}  Internet Password ${person.credentials.internetPassword}`,
      ]),
  ...accountLines(person),
];

/** Whom to be in the demonstration, as they were when it was seeded; for the terminal, in English like all that the operator reads. */
export const describeDemo = (): string =>
  ['Demonstration: invented people, as first seeded', ...demoPeople.flatMap(personLines)].join('\n');
