import { describe, expect, it } from "vitest";
import { headerFieldAt } from "~/domain/lesson/edit/header";

const TEXT = '---\ntitle: "Naslov"\ndescription: "[[Opis]]"\n---\n\n[[Uvod]]\n';

describe("the field that stands on a line of the header", () => {
  it("is the title or the description", () => {
    expect(headerFieldAt(TEXT, 2)).toBe("title");
    expect(headerFieldAt(TEXT, 3)).toBe("description");
  });

  it("is none beyond the header, or where it cannot be read as fields", () => {
    expect(headerFieldAt(TEXT, 6)).toBeNull();
    expect(headerFieldAt(TEXT, 60)).toBeNull();
    expect(headerFieldAt(TEXT.replace("title:", "title: [a]\nother:"), 2)).toBeNull();
  });
});
