import { describe, expect, it } from "vitest";
import { AppError } from "~/platform/app-error";
import { readForm, textIn } from "~/platform/http/read-form.server";

const sent = (body: BodyInit, type?: string) =>
  new Request("http://localhost/", {
    method: "POST",
    body,
    headers: type === undefined ? {} : { "content-type": type },
  });

describe("readForm", () => {
  it("reads both ways a form is sent; what is no text is no answer", async () => {
    const urlencoded = await readForm(sent(new URLSearchParams({ name: "Đorđe" })));
    expect(textIn(urlencoded, "name")).toBe("Đorđe");
    expect(textIn(urlencoded, "missing")).toBe("");
    const multipart = new FormData();
    multipart.set("name", new File(["x"], "x.txt"));
    expect(textIn(await readForm(sent(multipart)), "name")).toBe("");
  });

  it.each([
    ["{}", "application/json"],
    ["name=a", "text/plain"],
    ["--x broken", "multipart/form-data; boundary=y"],
  ])("refuses %j sent as %s", async (body, type) => {
    await expect(readForm(sent(body, type))).rejects.toEqual(new AppError("bad-form"));
  });
});
