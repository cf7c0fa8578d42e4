import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { everyRow, openAttackWorld, type AttackWorld } from "./attack-world";
import { builtRoutes, filledIn } from "./built-routes";
import { LESSON, PATH } from "./canary-library";
import { everythingOf, type Visitor } from "./visitor";

const SECRET = "TAJNI_NACRT_51c2";
const STUDIO = `/studio/lessons/${LESSON}`;
const saved = z.object({ kind: z.literal("saved"), draft: z.string(), revision: z.number() });

let world: AttackWorld;
let author: Visitor;
let draft = "";

beforeAll(async () => {
  world = await openAttackWorld();
  author = await world.enter("trainer", { enrol: false });
  const text = `---\ntitle: ${SECRET}\ndescription: Opis\n---\n\n<Part title="Deo" teaches="o1" />\n\n${SECRET}\n`;
  const fields = { draft: "", file: "sr.mdx", revision: "0", text };
  ({ draft } = saved.parse(JSON.parse((await author.post(`${STUDIO}/draft`, fields)).text)));
});
afterAll(() => world.close());

const values = () => ({
  slug: LESSON,
  lesson: LESSON,
  path: PATH,
  kind: "lessons",
  draft,
  id: draft,
});

/** Every address that loads something, as a page and as data, with the draft named in every way. */
const addresses = () =>
  builtRoutes()
    .filter(({ loads }) => loads)
    .flatMap(({ pattern }) => {
      const address = filledIn(pattern, values());
      const data = address === "/" ? "/_root.data" : `${address}.data`;
      const query = `draft=${draft}&q=${SECRET}&version=${draft}&from=1&to=1`;
      return [`${address}?${query}`, `${data}?${query}`];
    });

describe("a draft that is not shared", () => {
  it("is read by its author", async () => {
    expect((await author.get(`${STUDIO}/publish?draft=${draft}`)).text).toContain(SECRET);
  });

  it.each(["luka.obradovic", "manager", "admin"])("is at no address for %s", async (name) => {
    const other = await world.enter(name, { enrol: false });
    for (const address of addresses()) {
      const answer = await other.get(address);
      // What somebody asked for may be said back; the draft's own words may not.
      const said = everythingOf(answer).replaceAll(`q=${SECRET}`, "").replaceAll(draft, "");
      const found = said.split(SECRET).length - 1;
      const echoed = address.includes("/studio") && name === "admin" ? ECHOES : 0;
      expect(found, address).toBeLessThanOrEqual(echoed);
      expect(answer.status, address).toBeLessThan(500);
    }
  });

  it.each(["luka.obradovic", "manager", "admin"])(
    "is changed by nothing that %s sends",
    async (name) => {
      const other = await world.enter(name, { enrol: false });
      const before = everyRow();
      const form = { draft, file: "sr.mdx", revision: "1", text: "tuđe", back: "/studio" };
      const tries = [
        form,
        { ...form, intent: "discard" },
        { ...form, intent: "share" },
        { ...form, intent: "unshare" },
      ];
      for (const fields of tries)
        expect((await other.post(`${STUDIO}/draft`, fields)).status).toBe(404);
      const publish = { draft, seen: "0", choice: "keep", command: "napad-na-nacrt" };
      expect((await other.post(`${STUDIO}/publish`, publish)).status).toBe(404);
      const after = everyRow();
      for (const table of ["draft", "draft_file", "draft_aside", "publication", "document"])
        expect(after[table], table).toEqual(before[table]);
    },
  );

  it("cannot be reached by the address of another document", async () => {
    const fields = { draft, file: "sr.mdx", revision: "1", text: "tuđe" };
    const other = "/studio/lessons/reading-the-numbers-honestly/draft";
    expect((await author.post(other, fields)).status).toBe(404);
    expect((await author.post("/studio/paths/kam-foundations/draft", fields)).status).toBe(404);
  });
});

/** A search says back what was looked for: in its field, its title and its data. */
const ECHOES = 6;
