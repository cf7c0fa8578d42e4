import type { AppLoadContext } from "@remix-run/node";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Role } from "~/domain/access/permission";
import { loader as missingPage } from "~/routes/not-found";
import { loader as studio } from "~/routes/studio";
import { loader as studioLesson } from "~/routes/studio.lesson-read";
import { loader as studioPath } from "~/routes/studio.path-read";
import { loader as studioQuestions } from "~/routes/studio.questions";
import { lesson, openTestDatabase, path, question, store } from "./library-database";

let close: () => void;

beforeEach(async () => {
  close = openTestDatabase();
  const questions = [question("asked", ["practice"]), question("graded", ["check"])];
  await store([...lesson("first", questions, ["asked"]), ...path("way", "first", 1)]);
});

afterEach(() => close());

/** A request by somebody of this role; null is signed out. */
function asked(role: Role | null, address: string) {
  const actor = role && {
    id: "somebody",
    name: "Somebody",
    email: "somebody@example.com",
    role,
    language: null,
    seenAt: 0,
    sessionId: "session",
  };
  const context: AppLoadContext = { nonce: "", locale: "sr", address: "", reference: "", actor };
  return { request: new Request(`http://localhost${address}`), context };
}

const open = {
  studio: (role: Role | null) => studio({ ...asked(role, "/studio"), params: {} }),
  questions: (role: Role | null, query = "") =>
    studioQuestions({ ...asked(role, `/studio/questions${query}`), params: {} }),
  lesson: (role: Role | null, slug: string, query = "") =>
    studioLesson({ ...asked(role, `/studio/lessons/${slug}/read${query}`), params: { slug } }),
  path: (role: Role | null, slug: string) =>
    studioPath({ ...asked(role, `/studio/paths/${slug}/read`), params: { slug } }),
};

/** What is thrown: an answer that takes the place of the page. */
async function thrown(doing: () => unknown): Promise<unknown> {
  try {
    await doing();
  } catch (answer) {
    return answer;
  }
  throw new Error("Nothing was thrown");
}

describe("the studio", () => {
  it.each(["trainer", "admin"] as const)("opens for a %s", async (role) => {
    expect((await open.studio(role)).studio.list.count).toBe(0);
    expect((await open.lesson(role, "first")).preview.certifying).toHaveLength(1);
    expect((await open.path(role, "way")).path.modules).toHaveLength(1);
    expect((await open.questions(role)).list.count).toBe(2);
  });

  it.each(["learner", "manager"] as const)("is a missing page for a %s", async (role) => {
    const missing = await thrown(missingPage);
    expect(await thrown(() => open.studio(role))).toEqual(missing);
    expect(await thrown(() => open.lesson(role, "first"))).toEqual(missing);
    expect(await thrown(() => open.path(role, "way"))).toEqual(missing);
    expect(await thrown(() => open.questions(role))).toEqual(missing);
  });

  it("answers an unknown lesson and path as a missing page", async () => {
    const missing = await thrown(missingPage);
    expect(await thrown(() => open.lesson("trainer", "no-such"))).toEqual(missing);
    expect(await thrown(() => open.path("trainer", "no-such"))).toEqual(missing);
  });

  it("leads who is signed out to the sign-in and back", async () => {
    const answer = await thrown(() => open.lesson(null, "first", "?part=2"));
    const to = answer instanceof Response ? answer.headers.get("Location") : null;
    expect(to).toBe(`/sign-in?to=${encodeURIComponent("/studio/lessons/first/read?part=2")}`);
  });
});

describe("the address of a lesson", () => {
  it("chooses language and part, and shows the nearest part there is", async () => {
    const shown = async (query: string) => {
      const { preview } = await open.lesson("trainer", "first", query);
      return [preview.language, preview.part];
    };
    expect(await shown("")).toEqual(["sr", 0]);
    expect(await shown("?lang=en&part=2")).toEqual(["en", 1]);
    expect(await shown("?lang=de&part=99")).toEqual(["sr", 1]);
    expect(await shown("?part=-3")).toEqual(["sr", 0]);
    expect(await shown("?part=all")).toEqual(["sr", 0]);
  });
});

describe("the address of the questions", () => {
  it("opens all keys and closes them again, keeping the filter", async () => {
    const closed = await open.questions("trainer", "?use=check");
    expect([closed.open, closed.toggle]).toEqual([false, "?use=check&keys=open"]);
    const opened = await open.questions("trainer", closed.toggle);
    expect([opened.open, opened.toggle]).toEqual([true, "?use=check"]);
  });
});
