import { createHash } from "node:crypto";
import { commit, type Statement } from "~db/commit.server";
import {
  insertCohort,
  insertCohortManager,
  insertCohortMember,
  insertCohortPath,
} from "~db/queries/cohorts.server";
import { insertPathVersion, pointPath } from "~db/queries/content.server";
import { enrol } from "~/features/learn/enrol.server";
import { pathStatus } from "~/domain/path/status";
import type { AssignmentStep, Module, ResolvedPath } from "~/domain/path/definition";
import { findStanding } from "~/platform/progress/standing.server";
import { person } from "../manage/cohort-database";

const text = (value: string) => ({ sr: value, en: value });

export const GATE: AssignmentStep = {
  kind: "assignment",
  id: "fa1",
  title: text("Terenski zadatak 1"),
  minutes: 60,
  brief: text("Opišite."),
  pass: 8,
  noZero: true,
  remindDays: [6, 8],
  provisionalDays: 10,
};

const lesson = (id: string) =>
  ({ kind: "lesson", id, title: text(id), minutes: 5, lesson: "first" }) as const;

const module = (id: string, after: readonly string[], steps: Module["steps"]): Module => ({
  id,
  title: text(id),
  after,
  steps,
});

/** A gate, and a module that it holds back. */
export const GATED: ResolvedPath = {
  slug: "gated",
  title: text("Put"),
  modules: [module("m1", [], [GATE]), module("m2", ["m1"], [lesson("l1")])],
};

/** An id by content, as published versions have. */
export const versionOf = (path: ResolvedPath): string =>
  createHash("sha256").update(JSON.stringify(path)).digest("hex");

let commands = 0;
/** A key that no other command of this run has. */
export const commandKey = (): string => `command-${(commands += 1).toString().padStart(6, "0")}`;

/** A published path with a learner on it, in the cohort of a manager; a second manager has none. */
export async function publish(path: ResolvedPath, at: number): Promise<void> {
  const id = versionOf(path);
  const statements: Statement[] = [
    insertPathVersion({
      id,
      slug: path.slug,
      definition: JSON.stringify(path),
      publishedAt: at,
    }),
    pointPath(path.slug, id),
    person("ana", "learner", "Ana Anić"),
    person("boss", "manager"),
    person("other", "manager"),
    insertCohort({ id: "c1", name: "Tim", createdAt: at }),
    insertCohortPath({
      cohort: "c1",
      path: path.slug,
      position: 0,
      startsOn: "2026-01-01",
      dueOn: null,
    }),
    insertCohortMember("c1", "ana"),
    insertCohortManager("c1", "boss"),
  ];
  await commit(statements);
  await enrol("ana", { path: path.slug, key: commandKey(), at });
}

/** How everything stands for the learner. */
export async function statusOf(path: string, at: number) {
  const standing = await findStanding("ana", path);
  if (!standing) throw new Error("not enrolled");
  return pathStatus(standing.resolved, standing.snapshot, at);
}
