import type { StepState } from "~/domain/path/status";
import type { MemberRollUp, StepRow } from "./standing";

/** One row of a cohort's roll-ups: a member and a step, as far as there are any. */
export interface RollUpRow {
  readonly person: string | null;
  readonly personName: string | null;
  readonly enrolment: string | null;
  readonly complete: boolean | null;
  readonly modulesMastered: number | null;
  readonly updatedAt: number | null;
  readonly step: string | null;
  readonly state: string | null;
  readonly attempts: number | null;
  readonly bestRight: number | null;
  readonly bestOf: number | null;
}

/** Every state, as the compiler sees to it: one that is missing here would close the whole page. */
const STATES: Readonly<Record<StepState, true>> = {
  locked: true,
  open: true,
  cooling: true,
  remedial: true,
  held: true,
  exhausted: true,
  waiting: true,
  returned: true,
  done: true,
};

/**
 * The members that rows of roll-ups tell of, in the order of their names as Serbian sorts them.
 * Throws RangeError when a stored state is none that a step can have.
 */
export function membersOf(rows: readonly RollUpRow[]): readonly MemberRollUp[] {
  const byPerson = new Map<string, { name: string; rows: RollUpRow[] }>();
  for (const row of rows) {
    if (row.person === null) continue;
    const known = byPerson.get(row.person) ?? { name: row.personName ?? "", rows: [] };
    known.rows.push(row);
    byPerson.set(row.person, known);
  }
  const { compare } = new Intl.Collator("sr-Latn");
  return [...byPerson]
    .map(([id, { name, rows: own }]) => ({ id, name, enrolled: enrolledOf(own) }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
}

function enrolledOf(rows: readonly RollUpRow[]): MemberRollUp["enrolled"] {
  const [first] = rows;
  if (!first || first.enrolment === null || first.updatedAt === null) return null;
  return {
    complete: first.complete ?? false,
    modulesMastered: first.modulesMastered ?? 0,
    updatedAt: first.updatedAt,
    steps: new Map(rows.flatMap(stepOf)),
  };
}

function stepOf(row: RollUpRow): [string, StepRow][] {
  if (row.step === null) return [];
  const { attempts, bestRight, bestOf } = row;
  const best = bestRight === null || bestOf === null ? null : { right: bestRight, of: bestOf };
  return [[row.step, { state: stateOf(row.state), attempts: attempts ?? 0, best }]];
}

function stateOf(stored: string | null): StepState {
  if (!isState(stored)) throw new RangeError(`A step cannot be in the state ${String(stored)}.`);
  return stored;
}

function isState(stored: string | null): stored is StepState {
  return stored !== null && Object.hasOwn(STATES, stored);
}
