import { describe, expect, it } from "vitest";
import { PAGE_SIZE, pageOfList, type LibraryFilter, type Listed } from "~/domain/library/listing";
import { documentStatus } from "~/domain/library/status";

const EVERYTHING: LibraryFilter = { kind: null, status: null, query: "", page: 1 };
const text = (value: string) => ({ sr: value, en: value });
const document = (slug: string, more: Partial<Listed> = {}): Listed => ({
  kind: "lesson",
  slug,
  title: text(slug),
  status: "published",
  touchedAt: 0,
  draftTitles: [],
  rank: null,
  ...more,
});
const slugs = (
  all: readonly Listed[],
  filter: Partial<LibraryFilter> = {},
  words: readonly string[] | null = null,
) => pageOfList(all, { ...EVERYTHING, ...filter }, words).rows.map(({ slug }) => slug);

describe("how a document stands", () => {
  it.each([
    [{ isPublished: false, isWithdrawn: false, isDrafted: true }, "draft"],
    [{ isPublished: true, isWithdrawn: false, isDrafted: false }, "published"],
    [{ isPublished: true, isWithdrawn: false, isDrafted: true }, "changed"],
    [{ isPublished: true, isWithdrawn: true, isDrafted: false }, "withdrawn"],
    [{ isPublished: true, isWithdrawn: true, isDrafted: true }, "withdrawn"],
  ] as const)("%j is %s", (standing, status) => {
    expect(documentStatus(standing)).toBe(status);
  });
});

describe("the list", () => {
  it("shows what was touched last first, then paths, then by Serbian title", () => {
    const all = [
      document("z", { title: text("Žaba") }),
      document("c", { title: text("Čas") }),
      document("d", { title: text("Cena") }),
      document("p", { kind: "path" }),
      document("new", { touchedAt: 5 }),
    ];
    expect(slugs(all)).toEqual(["new", "p", "d", "c", "z"]);
  });

  it("is narrowed by kind and status together", () => {
    const all = [
      document("a", { status: "draft" }),
      document("b"),
      document("c", { kind: "path", status: "draft" }),
    ];
    expect(slugs(all, { kind: "lesson", status: "draft" })).toEqual(["a"]);
    expect(slugs(all, { status: "withdrawn" })).toEqual([]);
  });

  it("holds what the search found, the best first, and drafts by their titles before that", () => {
    const all = [
      document("second", { rank: 1 }),
      document("other"),
      document("first", { rank: 0 }),
      document("drafted", { draftTitles: [text("Đak i učitelj")] }),
    ];
    expect(slugs(all, {}, ["djak"])).toEqual(["drafted", "first", "second"]);
    expect(slugs(all, {}, [])).toEqual([]);
  });

  it("comes in pages, and shows the nearest there is", () => {
    const all = Array.from({ length: PAGE_SIZE + 1 }, (_, index) =>
      document(String(index).padStart(3, "0")),
    );
    const second = pageOfList(all, { ...EVERYTHING, page: 9 }, null);
    expect([second.page, second.pages, second.count]).toEqual([2, 2, PAGE_SIZE + 1]);
    expect(second.rows.map(({ slug }) => slug)).toEqual(["030"]);
    expect(pageOfList([], { ...EVERYTHING, page: -3 }, null)).toMatchObject({ page: 1, pages: 1 });
  });
});
