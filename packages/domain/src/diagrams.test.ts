import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cancellationSteps, cancellationTransitions } from './cancellation.ts';
import { cancellationDiagram, firstSignInDiagram, journeysPage, registrationDiagram } from './diagrams.ts';
import { firstSignInTransitions, sessionStages } from './first-sign-in.ts';
import { registrationSteps, registrationTransitions } from './registration.ts';

const all = [registrationDiagram(), firstSignInDiagram(), cancellationDiagram()];
const arrows = (diagram: string) => diagram.split('\n').filter((line) => line.includes('-->'));

describe('the diagrams', () => {
  it('draw every step and stage, from its beginning to its end', () => {
    for (const step of registrationSteps) expect(registrationDiagram()).toContain(step);
    for (const step of cancellationSteps) expect(cancellationDiagram()).toContain(step);
    for (const stage of sessionStages) expect(firstSignInDiagram()).toContain(stage);
    for (const diagram of all) {
      expect(arrows(diagram).at(0)).toContain('[*] -->');
      expect(arrows(diagram).at(-1)).toContain('--> [*]');
    }
  });

  it('draw every move of the tables and no other', () => {
    const events = arrows(registrationDiagram()).flatMap((line) => line.split(': ')[1]?.split(', ') ?? []);
    expect(events.toSorted()).toEqual(registrationTransitions.map(({ event }) => event).toSorted());
    expect(arrows(cancellationDiagram())).toHaveLength(cancellationTransitions.length + 2);
    expect(arrows(firstSignInDiagram())).toHaveLength(
      sessionStages.length + firstSignInTransitions.length + 1,
    );
  });

  it('draw one arrow a way', () => {
    const ways = arrows(registrationDiagram()).map((line) => line.split(': ')[0]);
    expect(new Set(ways).size).toBe(ways.length);
  });

  it('name no state with a hyphen, which Mermaid cannot read', () => {
    const name = /^ {4}(\[\*\]|\w+) --> (\[\*\]|\w+)(: .+)?$/;
    for (const diagram of all) {
      for (const line of arrows(diagram)) expect(line).toMatch(name);
    }
  });
});

describe('docs/journeys.md', () => {
  it('says what the tables say', () => {
    const page = readFileSync(new URL('../../../docs/journeys.md', import.meta.url), 'utf8');
    expect(page, 'print it again: npx pnpm@12 --filter @vestibule/domain print-journeys').toBe(
      journeysPage(),
    );
  });
});
