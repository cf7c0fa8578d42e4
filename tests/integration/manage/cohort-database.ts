import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase, openDatabase, type Db } from "~db/client.server";
import { commit, type Statement } from "~db/commit.server";
import {
  insertCohort,
  insertCohortManager,
  insertCohortMember,
  insertCohortPath,
} from "~db/queries/cohorts.server";
import { insertPathVersion, pointPath } from "~db/queries/content.server";
import { insertPerson } from "~db/queries/people.server";
import { insertEnrolment, saveProgress, saveStepProgress } from "~db/queries/progress.server";
import type { ResolvedPath } from "~/domain/path/definition";
import { begin } from "~/domain/path/fold";
import { rollUp, type StepRollUp } from "~/domain/path/roll-up";

const text = (value: string) => ({ sr: value, en: value });

const PATH: ResolvedPath = {
  slug: "foundations",
  title: text("Osnove"),
  modules: [
    {
      id: "m01",
      title: text("Prvi modul"),
      after: [],
      steps: [
        { kind: "lesson", id: "l01", title: text("Prva"), minutes: 12, lesson: "first" },
        {
          kind: "quiz",
          id: "l01-check",
          title: text("Prva"),
          minutes: 5,
          items: 10,
          objectives: [],
          draw: [{ lessons: ["first"], items: 10 }],
          pass: { percent: 80 },
          coolDownHours: 12,
        },
      ],
    },
  ],
};

/** A database of its own in a folder that goes away with it. */
export function openTestDatabase(): { readonly db: Db; readonly close: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "kljuc-test-"));
  const db = openDatabase(join(folder, "kljuc.db"));
  return {
    db,
    close: () => {
      closeDatabase();
      rmSync(folder, { recursive: true });
    },
  };
}

export function person(id: string, role: "learner" | "manager" | "trainer", name = id): Statement {
  const email = `${id}@example.com`;
  return insertPerson({
    id,
    email,
    emailKey: email,
    name,
    role,
    passwordHash: "none",
    createdAt: 0,
  });
}

export function path(): Statement[] {
  const row = { slug: PATH.slug, definition: JSON.stringify(PATH), publishedAt: 0 };
  return [insertPathVersion({ id: "v1", ...row }), pointPath(PATH.slug, "v1")];
}

export function cohort(
  id: string,
  managers: readonly string[],
  members: readonly string[],
): Statement[] {
  return [
    insertCohort({ id, name: `Tim ${id}`, createdAt: 0 }),
    insertCohortPath({
      cohort: id,
      path: PATH.slug,
      position: 0,
      startsOn: "1970-01-01",
      dueOn: null,
    }),
    ...managers.map((manager) => insertCohortManager(id, manager)),
    ...members.map((member) => insertCohortMember(id, member)),
  ];
}

/** An enrolment with the roll-ups that its last event left. */
export function enrolled(
  member: string,
  steps: readonly (Partial<StepRollUp> & Pick<StepRollUp, "id" | "state">)[],
  { complete = false, updatedAt = 0 } = {},
): Statement[] {
  const enrolment = `enrolment-${member}`;
  return [
    insertEnrolment({
      id: enrolment,
      person: member,
      path: PATH.slug,
      pathVersion: "v1",
      startedAt: 0,
    }),
    saveProgress({
      enrolment,
      seq: 1,
      snapshot: JSON.stringify(begin(PATH)),
      modulesMastered: complete ? 1 : 0,
      complete,
      modules: JSON.stringify(rollUp(PATH, begin(PATH)).modules),
      minutesDone: 0,
      minutesLeft: 0,
      updatedAt,
      dueAt: null,
    }),
    ...steps.map(({ id, ...step }) =>
      saveStepProgress({
        enrolment,
        step: id,
        module: "m01",
        attempts: 0,
        bestRight: null,
        bestOf: null,
        at: null,
        ...step,
      }),
    ),
  ];
}

/** Commits and insists on it. */
export async function store(statements: readonly Statement[]): Promise<void> {
  const outcome = await commit(statements);
  if (outcome !== "committed") throw new Error(`The test's rows were refused: ${outcome}`);
}
