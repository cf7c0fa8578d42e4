import { describe, expect, it } from "vitest";
import { CohortScreen } from "~/features/manage/cohort-screen";
import type { CohortView } from "~/features/manage/cohort-view";
import { renderSerbian } from "../../ui/render";

const EMPTY: CohortView = {
  id: "c1",
  name: "Prodaja Vojvodina",
  path: "Osnove",
  day: "23. 11.",
  counts: { all: 0, finished: 0, going: 0, notBegun: 0 },
  modules: 1,
  steps: [{ id: "l01-check", kind: "quiz", title: "Prva" }],
  people: [],
};

/** The only H1 of a cohort with so many people in each place. */
async function sentence(finished: number, going: number, notBegun: number): Promise<string> {
  const counts = { all: finished + going + notBegun, finished, going, notBegun };
  const html = await renderSerbian(<CohortScreen view={{ ...EMPTY, counts }} />);
  return /<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1]?.replaceAll("\u00a0", " ") ?? "";
}

describe("the sentence about a cohort", () => {
  it("agrees with every number in Serbian", async () => {
    expect(await sentence(1, 2, 5)).toBe(
      "1 od 8 ima savladan put. 2 su na putu. 5 tek treba da počne.",
    );
    expect(await sentence(3, 21, 2)).toBe(
      "3 od 26 imaju savladan put. 21 je na putu. 2 tek treba da počnu.",
    );
    expect(await sentence(11, 1, 0)).toBe("11 od 12 ima savladan put. 1 je na putu.");
  });

  it("says nothing of places where nobody stands", async () => {
    expect(await sentence(0, 5, 0)).toBe("Još niko nema savladan put. 5 je na putu.");
    expect(await sentence(4, 0, 0)).toBe("Put je savladan kod svih u timu.");
    expect(await sentence(0, 0, 0)).toBe("U ovom timu još nema nikoga");
  });
});

describe("a person in the cohort", () => {
  it("is told by step and state, with the best result, in the list and in the table", async () => {
    const standing = {
      kind: "going" as const,
      current: 0,
      done: 0,
      modulesMastered: 0,
      lastActivity: 0,
      steps: [{ state: "open" as const, attempts: 1, best: { right: 7, of: 10 } }],
    };
    const people = [{ id: "ana", name: "Ana Ilić", lastDay: "20. 11.", standing }];
    const counts = { ...EMPTY.counts, all: 1, going: 1 };
    const html = await renderSerbian(<CohortScreen view={{ ...EMPTY, counts, people }} />);
    expect(html).toContain("Provera „Prva“: za ponavljanje, najbolje 7\u00a0od\u00a010");
    expect(html).toMatch(/<th scope="row"[^>]*><a [^>]*>Ana Ilić</);
    expect(html).toContain(">7\u00a0od\u00a010</span></td>");
  });
});
