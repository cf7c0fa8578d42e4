import type { AppLoadContext } from "@remix-run/node";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Role } from "~/domain/access/permission";
import { loader as cohortLoader } from "~/routes/cohort";
import { loader as cohortsLoader } from "~/routes/cohorts";
import { loader as missingPage } from "~/routes/not-found";
import { cohort, openTestDatabase, path, person, store } from "./cohort-database";

let opened: ReturnType<typeof openTestDatabase>;

beforeEach(async () => {
  opened = openTestDatabase();
  await store([
    ...path(),
    person("boss-a", "manager"),
    person("boss-b", "manager"),
    person("ana", "learner"),
    ...cohort("a", ["boss-a"], ["ana"]),
    ...cohort("b", ["boss-b"], ["ana"]),
  ]);
});

afterEach(() => opened.close());

function asked(id: string, role: Role, address: string): [Request, AppLoadContext] {
  const actor = {
    id,
    name: id,
    email: `${id}@example.com`,
    role,
    language: null,
    seenAt: 0,
    sessionId: "session",
  };
  const context: AppLoadContext = { nonce: "", locale: "sr", address: "", reference: "", actor };
  return [new Request(`http://localhost${address}`), context];
}

/** What is thrown: an answer that takes the place of the page. */
async function thrown(doing: () => unknown): Promise<unknown> {
  try {
    await doing();
  } catch (answer) {
    return answer;
  }
  throw new Error("Nothing was thrown");
}

function openCohort(actor: string, role: Role, cohortId: string) {
  const [request, context] = asked(actor, role, `/cohorts/${cohortId}`);
  return cohortLoader({ request, context, params: { id: cohortId } });
}

function openCohorts(actor: string, role: Role) {
  const [request, context] = asked(actor, role, "/cohorts");
  return cohortsLoader({ request, context, params: {} });
}

describe("the addresses of cohorts", () => {
  it("open for the manager of the cohort", async () => {
    expect((await openCohort("boss-a", "manager", "a")).view.people).toHaveLength(1);
  });

  it("answer a manager of another cohort, a learner and an administrator as a missing page", async () => {
    const missing = await thrown(missingPage);
    expect(await thrown(() => openCohort("boss-a", "manager", "b"))).toEqual(missing);
    expect(await thrown(() => openCohort("ana", "learner", "a"))).toEqual(missing);
    expect(await thrown(() => openCohort("boss-a", "admin", "a"))).toEqual(missing);
    expect(await thrown(() => openCohorts("ana", "learner"))).toEqual(missing);
  });

  it("lead straight to the only cohort", async () => {
    const answer = await thrown(() => openCohorts("boss-a", "manager"));
    expect(answer).toBeInstanceOf(Response);
    expect(answer instanceof Response && answer.headers.get("Location")).toBe("/cohorts/a");
  });

  it("list several cohorts, and none", async () => {
    await store(cohort("c", ["boss-a"], []));
    const { cohorts } = await openCohorts("boss-a", "manager");
    expect(cohorts.map(({ id, members }) => [id, members])).toEqual([
      ["a", 1],
      ["c", 0],
    ]);
    await store([person("boss-c", "manager")]);
    expect((await openCohorts("boss-c", "manager")).cohorts).toEqual([]);
  });
});
