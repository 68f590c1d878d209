import type { Act, Scene, Stage } from './scene.ts';
import type { Cut, Moment } from './cut.ts';
import { snapshotOf } from './snapshot.ts';

export interface FaultyWorld extends Stage {
  /** The statements that an act sends when nothing happens to it. */
  readonly statementsOf: (act: Scene['act']) => Promise<readonly string[]>;
  /**
   * Lets the server die at this statement of the act, and starts another one. Tells the answer's status, and whether the server died at all.
   */
  readonly cutting: (
    cut: Cut,
    act: Scene['act'],
  ) => Promise<{ readonly status: number; readonly died: boolean }>;
  readonly close: () => Promise<void>;
}

/** What was found after one cut. */
export interface Finding extends Cut {
  readonly act: string;
  readonly sql: string;
  readonly acknowledged: boolean;
  readonly done: 'nothing' | 'everything' | 'half of it';
  /** What is wrong, or undefined. */
  readonly fault: string | undefined;
}

interface Course {
  readonly statements: readonly string[];
  /** As the database should be when all of the act is done. */
  readonly whole: string;
}

const courseOf = async (world: FaultyWorld, act: Act): Promise<Course> => {
  const scene = await act.prepare(world);
  const statements = await world.statementsOf(scene.act);
  return { statements, whole: await snapshotOf(world.prisma, scene.person) };
};

const faultOf = (
  { done, acknowledged, died }: Pick<Finding, 'done' | 'acknowledged'> & { readonly died: boolean },
  stuck: string | undefined,
): string | undefined => {
  if (!died) return 'the server did not die';
  if (done === 'half of it') return 'half an act';
  if (acknowledged && done !== 'everything') return 'an acknowledged act was lost';
  return stuck === undefined ? undefined : `cannot go on: ${stuck}`;
};

const tellError = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const examine = async (
  world: FaultyWorld,
  { act, cut, course }: { readonly act: Act; readonly cut: Cut; readonly course: Course },
): Promise<Finding> => {
  const scene = await act.prepare(world);
  const before = await snapshotOf(world.prisma, scene.person);
  const { status, died } = await world.cutting(cut, scene.act);
  const now = await snapshotOf(world.prisma, scene.person).catch(tellError);
  const done = now === course.whole ? 'everything' : now === before ? 'nothing' : 'half of it';
  const stuck = await scene.goOn().then(() => undefined, tellError);
  const acknowledged = status < 300;
  const sql = course.statements[cut.statement - 1] ?? '';
  const fault = faultOf({ done, acknowledged, died }, stuck);
  const half = done === 'half of it' ? `: ${now} instead of ${before} or ${course.whole}` : '';
  return { ...cut, act: act.name, sql, acknowledged, done, fault: fault && `${fault}${half}` };
};

/** Which of an act's statements the server dies at, and when; told the SQL of all. */
export type Cuts = (statements: readonly string[]) => readonly Cut[];

/** Each statement, at each of these moments. */
export const everywhere =
  (moments: readonly Moment[]): Cuts =>
  (statements) =>
    statements.flatMap((_sql, index) => moments.map((moment) => ({ statement: index + 1, moment })));

/**
 * What the database can tell apart: a server that dies after a statement looks like one that dies before the next. So before each, and all about the
 * ends of transactions and the last one.
 */
export const everyState: Cuts = (statements) =>
  statements.flatMap((sql, index) => {
    const isEnd = sql === 'COMMIT' || index === statements.length - 1;
    const moments: readonly Moment[] = isEnd ? ['before', 'during', 'after'] : ['before'];
    return moments.map((moment) => ({ statement: index + 1, moment }));
  });

/** Lets the server die at statements of an act, and looks what is left of it each time. */
export const walk = async (
  world: FaultyWorld,
  act: Act,
  { cuts, onFinding }: { readonly cuts: Cuts; readonly onFinding?: (finding: Finding) => void },
): Promise<Finding[]> => {
  const course = await courseOf(world, act);
  const findings: Finding[] = [];
  for (const cut of cuts(course.statements)) {
    const finding = await examine(world, { act, cut, course });
    findings.push(finding);
    onFinding?.(finding);
  }
  return findings;
};
