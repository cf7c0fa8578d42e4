import { describe, expect, it } from "vitest";
import { newPath } from "~/features/author/path-editor/new-path.server";
import { checkRoleplayText } from "~/features/author/text-editor/check-text.server";
import { newRoleplay } from "~/features/author/text-editor/new-roleplay.server";
import { parsePath } from "~/domain/path/schema";

const TITLE = { sr: "Naziv: „nov“", en: "Title: “new”" };

describe("a new document", () => {
  it("is a path that reads and waits for its first step", () => {
    const parsed = parsePath(newPath("some-path", TITLE)["path.yaml"] ?? "");
    expect(parsed.ok && parsed.path).toMatchObject({ title: TITLE, modules: [{ steps: [] }] });
  });

  it("is a role-play that reads and can be played, with nothing that must be mended", () => {
    const { problems, roleplay } = checkRoleplayText(
      "some-talk",
      newRoleplay("some-talk", TITLE)["roleplay.yaml"] ?? "",
    );
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(roleplay?.title).toEqual(TITLE);
  });
});
