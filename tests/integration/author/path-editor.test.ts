import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seedFolder } from "../../support/seed";
import { ProductServer } from "../../support/server";
import { Visitor } from "../attack/visitor";

const server = new ProductServer(seedFolder());
const TEXT = readFileSync("content/paths/kam-foundations.yaml", "utf8");
const PATH = "/studio/paths/kam-foundations";

const people = new Map<string, Visitor>();

async function signedIn(role: string): Promise<Visitor> {
  const known = people.get(role);
  if (known) return known;
  const visitor = new Visitor(server.address);
  await visitor.post("/sign-in", { email: `${role}@demo.example`, password: "kljuc-demo" });
  people.set(role, visitor);
  return visitor;
}

beforeAll(() => server.reset());
afterAll(() => server.remove());

const PAGES = [
  PATH,
  `${PATH}/read`,
  "/studio/paths/new",
  "/studio/roleplays/late-delivery",
  "/studio/roleplays/new",
  "/studio/glossary",
];
const CHECKS = [
  `${PATH}/check`,
  "/studio/roleplays/late-delivery/check",
  "/studio/glossary/glossary/check",
];

describe("the path editor and the text editors", () => {
  it.each(["trainer", "admin"])("open for a %s", async (role) => {
    const visitor = await signedIn(role);
    for (const page of PAGES) expect([page, (await visitor.get(page)).status]).toEqual([page, 200]);
  });

  it.each(["learner", "manager"])("do not exist for a %s, at any address", async (role) => {
    const visitor = await signedIn(role);
    for (const page of PAGES) {
      expect([page, (await visitor.get(page)).status]).toEqual([page, 404]);
      expect([page, (await visitor.get(`${page}.data`)).status]).toEqual([page, 404]);
    }
    for (const check of CHECKS)
      expect([check, (await visitor.post(check, { text: TEXT })).status]).toEqual([check, 404]);
    const edit = { op: "remove-step", step: "l01" };
    expect((await visitor.post(PATH, edit)).status).toBe(404);
  });

  it("prove the demo's paths in less than 300 ms", async () => {
    const trainer = await signedIn("trainer");
    // The quickest of several: how long it takes when nothing else has the processor.
    const times: number[] = [];
    for (let time = 0; time < 6; time += 1) {
      const began = performance.now();
      const answer = await trainer.post(`${PATH}/check`, { text: TEXT });
      times.push(performance.now() - began);
      expect(JSON.parse(answer.text)).toMatchObject({ problems: [] });
    }
    expect(Math.min(...times)).toBeLessThan(300);
  });

  it("tell a finding with its line, its module and its step", async () => {
    const trainer = await signedIn("trainer");
    const broken = TEXT.replace("lesson: portfolio-decisions", "lesson: no-such-lesson");
    const { problems } = JSON.parse(
      (await trainer.post(`${PATH}/check`, { text: broken })).text,
    ) as { problems: { line: number; module: string; step: string }[] };
    expect(problems).toMatchObject([{ module: "m02", step: "l06" }]);
    const line = TEXT.split("\n").findIndex((one) => one.includes("id: l06")) + 1;
    expect(problems[0]?.line).toBe(line);
  });

  it("keep an operation without a script in the author's own draft, and refuse with the reason", async () => {
    const trainer = await signedIn("trainer");
    const moved = await trainer.post(PATH, { op: "move-step", step: "l02", place: "m01/0" });
    expect(moved.status).toBe(303);
    const draft = new URL(moved.headers.get("location") ?? "", server.address);
    const page = await trainer.get(draft.pathname + draft.search);
    expect(page.text.indexOf("id: l02")).toBeLessThan(page.text.indexOf("id: l01\n"));
    const refused = await trainer.post(PATH, { op: "set-after", module: "m01", after: "m03" });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("nijedan se ne bi otvorio");
    const number = await trainer.post(PATH, { op: "set-step", step: "l01", minutes: "deset" });
    expect(number.text).toContain("upišite ceo broj");
  });

  it("leave a draft that is not shared to its owner alone", async () => {
    const [trainer, admin] = [await signedIn("trainer"), await signedIn("admin")];
    const moved = await trainer.post(PATH, { op: "move-step", step: "l03", place: "m01/0" });
    const draft =
      new URL(moved.headers.get("location") ?? "", server.address).searchParams.get("draft") ?? "";
    const seen = await admin.get(`${PATH}?draft=${draft}`);
    expect(seen.text).not.toContain(draft.slice(8));
    await admin.post(PATH, { op: "remove-step", step: "l01", draft });
    const own = await trainer.get(`${PATH}?draft=${draft}`);
    expect(own.text).toContain("id: l01");
  });

  it("open a new path and a new role-play that read, and lose nothing that was typed", async () => {
    const trainer = await signedIn("trainer");
    const title = { "title-sr": "Čuvanje kupaca", "title-en": "Keeping customers" };
    const made = await trainer.post("/studio/paths/new", title);
    expect(made.headers.get("location")).toMatch(/^\/studio\/paths\/cuvanje-kupaca\?draft=/);
    const again = await trainer.post("/studio/paths/new", title);
    expect(again.status).toBe(422);
    expect(again.text).toContain("Keeping customers");
    const play = await trainer.post("/studio/roleplays/new", title);
    const page = await trainer.get(play.headers.get("location") ?? "");
    expect(page.status).toBe(200);
    expect(page.text).toContain("Prva rečenica kupca.");
  });
});
