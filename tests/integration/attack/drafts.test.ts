import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { v4 as uuid } from "uuid";
import { z } from "zod";
import { database } from "~db/client.server";
import { everyRow, openAttackWorld, type AttackWorld } from "./attack-world";
import { builtRoutes, filledIn } from "./built-routes";
import { LESSON, PATH } from "./canary-library";
import { fullForm } from "./targets";
import { everythingOf, type Visitor } from "./visitor";

const SECRET = "TAJNI_NACRT_51c2";
/** A lesson that exists in a draft only: its name is nobody else's business either. */
const UNBORN = "tajna-nova-lekcija-51c2";
const STUDIO = `/studio/lessons/${LESSON}`;
/** Somebody who writes too, to whom nothing was shown. */
const COLLEAGUE = "igor.milosevic";
const OTHERS = ["luka.obradovic", "manager", COLLEAGUE, "admin"];

const saved = z.object({ kind: z.literal("saved"), draft: z.string(), revision: z.number() });

let world: AttackWorld;
let author: Visitor;
/** A draft of each kind, by the address of its document. */
const drafts = new Map<string, string>();
let draft = "";

async function begun(address: string, file: string, text: string): Promise<string> {
  const answer = await author.post(`${address}/draft`, { draft: "", file, revision: "0", text });
  return saved.parse(JSON.parse(answer.text)).draft;
}

beforeAll(async () => {
  world = await openAttackWorld();
  database()
    .$client.prepare("update person set role = 'trainer' where email = ?")
    .run(`${COLLEAGUE}@demo.example`);
  author = await world.enter("trainer", { enrol: false });
  const text = `---\ntitle: ${SECRET}\ndescription: Opis\n---\n\n<Part title="Deo" teaches="o1" />\n\n${SECRET} <Figure media="tajna-slika" />\n`;
  draft = await begun(STUDIO, "sr.mdx", text);
  await begun(STUDIO, "questions.yaml", `schema: 1\nobjectives: []\nquestions: [] # ${SECRET}\n`);
  drafts.set(STUDIO, draft);
  const path = `/studio/paths/${PATH}`;
  drafts.set(path, await begun(path, "path.yaml", `# ${SECRET}\n`));
  const talk = "/studio/roleplays/late-delivery";
  drafts.set(talk, await begun(talk, "roleplay.yaml", `# ${SECRET}\n`));
  const fresh = { sr: `Nova ${SECRET}`, en: `New ${SECRET}`, slug: UNBORN };
  expect((await author.post("/studio/lessons/new", fresh)).status).toBeLessThan(400);
});
afterAll(() => world.close());

const values = (id: string, slug: string) => ({
  slug,
  lesson: slug,
  path: PATH,
  question: "jedan",
  kind: "lessons",
  draft: id,
  id,
  hash: id,
});

/** Whoever may not write finds nothing in the studio, whatever the kind of document. */
const writes = (name: string) => name === "admin" || name === COLLEAGUE;

/** Every address with the draft named in every way that makes a difference; each once. */
function addresses(which: "loads" | "acts", name: string): readonly string[] {
  const patterns = builtRoutes().filter((route) => route[which]);
  const kinds = writes(name) ? ["lessons", "roleplays", "glossary"] : ["lessons"];
  const ways = [
    ...kinds.map((kind) => ({ ...values(draft, LESSON), kind })),
    values(draft, UNBORN),
    { ...values(draft, PATH), kind: "paths" },
    { ...values(draft, draft), path: draft, step: draft, block: draft, attempt: draft },
  ];
  return [...new Set(patterns.flatMap(({ pattern }) => ways.map((way) => filledIn(pattern, way))))];
}

/** The same as a page and as data, with the draft in every query that any address reads. */
function questions(address: string): readonly string[] {
  const data = address === "/" ? "/_root.data" : `${address}.data`;
  const query = `draft=${draft}&q=${SECRET}&version=${draft}&from=1&to=1&with=lessons&lesson=${UNBORN}`;
  return [`${address}?${query}`, `${data}?${query}`];
}

/** Everything that belongs to the author's drafts. */
function ofTheAuthor() {
  const client = database().$client;
  const own = "(select id from draft where owner = (select id from person where email = ?))";
  const rows = (sql: string) => client.prepare(sql).all("trainer@demo.example");
  return {
    drafts: rows(`select * from draft where id in ${own}`),
    files: rows(`select * from draft_file where draft in ${own}`),
    asides: rows(`select * from draft_aside where draft in ${own}`),
  };
}

/** Fields of every form that names a draft or could put its text somewhere. */
const forms = () => {
  const form = {
    ...fullForm(),
    draft,
    file: "sr.mdx",
    revision: "1",
    text: "tuđe",
    back: "/studio",
    seen: "0",
    choice: "keep",
    token: draft,
    document: `lessons/${LESSON}`,
    version: draft,
    question: "jedan",
    slug: LESSON,
    kind: "lessons",
    language: "sr",
    sr: "tuđe",
    en: "tuđe",
    questions: "schema: 1",
    titleSr: "tuđe",
    titleEn: "tuđe",
  };
  const intents = ["save", "discard", "share", "unshare", "place", "retire"];
  return [form, ...intents.map((intent) => ({ ...form, intent }))];
};

describe("a draft that is not shared", () => {
  it("is read by its author", async () => {
    expect((await author.get(`${STUDIO}/publish?draft=${draft}`)).text).toContain(SECRET);
    for (const [address, id] of drafts)
      expect((await author.get(`${address}?draft=${id}`)).text, address).toContain(SECRET);
    expect((await author.get(`/studio/lessons/${UNBORN}`)).text).toContain(SECRET);
  });

  it.each(OTHERS)("is at no address for %s", { timeout: 120_000 }, async (name) => {
    const other = await world.enter(name, { enrol: false });
    for (const address of addresses("loads", name).flatMap(questions)) {
      const answer = await other.get(address);
      // What somebody asked for may be said back; the draft's own words may not.
      const said = everythingOf(answer).replaceAll(`q=${SECRET}`, "").replaceAll(draft, "");
      const found = said.split(SECRET).length - 1;
      const echoed = address.includes("/studio") && writes(name) ? ECHOES : 0;
      expect(found, address).toBeLessThanOrEqual(echoed);
      expect(answer.status, address).toBeLessThan(500);
    }
    // Without anything to say back, nothing of it is said at all.
    for (const address of [...addresses("loads", name), ...drafts.keys()]) {
      const said = everythingOf(await other.get(address)).replaceAll(draft, "");
      expect(said.includes(SECRET), address).toBe(false);
      if (!address.includes(UNBORN)) expect(said.includes(UNBORN), address).toBe(false);
    }
  });

  it.each(OTHERS)("is changed by nothing that %s sends", async (name) => {
    const other = await world.enter(name, { enrol: false });
    const before = everyRow();
    for (const [address, id] of drafts) {
      for (const fields of forms().slice(0, 5))
        expect((await other.post(`${address}/draft`, { ...fields, draft: id })).status).toBe(404);
      const publish = { draft: id, seen: "0", choice: "keep", command: uuid() };
      expect((await other.post(`${address}/publish`, publish)).status).toBe(404);
      expect((await other.get(`${address}/zip?draft=${id}`)).status).toBe(404);
    }
    const after = everyRow();
    for (const table of ["draft", "draft_file", "draft_aside", "publication", "document"])
      expect(after[table], table).toEqual(before[table]);
  });

  it.each(OTHERS)(
    "stays as it is whatever %s posts anywhere",
    { timeout: 180_000 },
    async (name) => {
      const other = await world.enter(name, { enrol: false });
      const before = ofTheAuthor();
      for (const address of addresses("acts", name).filter(
        (one) => !/sign-|demo|password/.test(one),
      )) {
        for (const fields of name === COLLEAGUE ? forms() : forms().slice(0, 3)) {
          const answer = await other.post(`${address}?draft=${draft}`, fields);
          expect(everythingOf(answer).includes(SECRET), address).toBe(false);
          expect(answer.status, `${address} ${answer.text.slice(0, 200)}`).toBeLessThan(500);
        }
      }
      expect(ofTheAuthor()).toEqual(before);
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
