import { v7 as uuid } from "uuid";
import { findMemberForManager, listWaivers } from "~db/queries/waiver.server";
import { findStep } from "~/domain/path/definition";
import { pathStatus } from "~/domain/path/status";
import { waivableSteps } from "~/domain/path/waive";
import type { Locale } from "~/domain/text";
import { publishedPath } from "~/platform/library/published-path.server";
import { findStanding } from "~/platform/progress/standing.server";
import type { PersonView } from "./person-view";

/** Somebody of the manager's own cohort; null when for them there is nobody of that id. */
export async function readPerson(
  manager: string,
  { cohort, person }: { readonly cohort: string; readonly person: string },
  locale: Locale,
  at: number,
): Promise<PersonView | null> {
  const member = await findMemberForManager(manager, cohort, person);
  if (!member) return null;
  const standing = await findStanding(person, member.path);
  const head = { cohort, id: person, name: member.name };
  if (!standing) {
    const path = await publishedPath(member.path);
    const steps = path?.resolved.modules.flatMap((module) => module.steps).length ?? 0;
    const title = path?.resolved.title[locale] ?? member.path;
    return { ...head, path: title, done: null, steps, here: [], waived: [] };
  }
  const { resolved, snapshot, enrolment } = standing;
  const all = pathStatus(resolved, snapshot, at).modules.flatMap(({ steps }) => steps);
  const waived = await listWaivers(enrolment);
  return {
    ...head,
    path: resolved.title[locale],
    done: all.filter(({ state }) => state === "done").length,
    steps: all.length,
    here: waivableSteps(resolved, snapshot, at).map(({ step, state }) => ({
      id: step.id,
      title: step.title[locale],
      kind: step.kind,
      state,
      command: uuid(),
    })),
    waived: waived.map(({ step, ...row }) => ({
      ...row,
      title: findStep(resolved, step)?.step.title[locale] ?? step,
    })),
  };
}
