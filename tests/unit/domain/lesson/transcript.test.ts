import { describe, expect, it } from "vitest";
import type { AnswerableIsland } from "~/domain/lesson/block";
import { readResponse } from "~/domain/lesson/read-response";
import { parseResponse } from "~/domain/lesson/response.schema";
import { cuesOf, spokenWords, transcriptFindings, withoutCues } from "~/domain/lesson/transcript";

const LINES = [
  { who: "Milica", text: "Kako stoji kutija?" },
  { who: "Ivana", text: "Dobro, za sada.", cue: "Ograda.", reply: "Do kada?" },
  { who: "Milica", text: "Drago mi je." },
  { who: "Ivana", text: "Više ne pišemo.", cue: "Usput.", reply: "Zašto?" },
];
const ISLAND: AnswerableIsland = {
  kind: "island",
  component: "Transcript",
  id: "zapis",
  required: true,
  props: { title: "Poseta", lines: LINES },
};

function form(...fields: readonly (readonly [string, string])[]): FormData {
  const filled = new FormData();
  for (const [name, value] of fields) filled.append(name, value);
  return filled;
}

describe("what came of looking for cues", () => {
  it("tells found from missed and knows the marks that are none", () => {
    const marks = [0, 3, 9].map((line) => ({ line, reply: "" }));
    expect(transcriptFindings(LINES, marks)).toEqual({
      cues: [
        { line: 1, why: "Ograda.", reply: "Do kada?", found: false },
        { line: 3, why: "Usput.", reply: "Zašto?", found: true },
      ],
      others: [0],
    });
    expect(cuesOf(LINES).map(({ line }) => line)).toEqual([1, 3]);
  });

  it("travels without its cues and is read in full", () => {
    expect(JSON.stringify(withoutCues(ISLAND))).not.toMatch(/cue|reply|Ograda|Zašto/);
    expect(withoutCues(ISLAND)).toMatchObject({ props: { title: "Poseta" } });
    expect(spokenWords(ISLAND)).toBe(12);
  });
});

describe("what was marked", () => {
  it("counts with or without a reply, and nothing else does", () => {
    const sent = form(
      ["mark", "3"],
      ["mark", "1"],
      ["mark", "4"],
      ["mark", "x"],
      ["reply-0", "nije označeno"],
      ["reply-1", "  Do kada,\r\nmolim?  "],
      ["reply-3", ""],
    );
    const read = readResponse(ISLAND, null, sent);
    const response = {
      kind: "transcript",
      marks: [
        { line: 1, reply: "Do kada,\nmolim?" },
        { line: 3, reply: "" },
      ],
    };
    expect(read).toEqual({ kind: "response", response });
    expect(parseResponse(JSON.stringify(response))).toEqual(response);
  });

  it("is asked for, and a reply has its length", () => {
    expect(readResponse(ISLAND, null, form(["reply-1", "a"]))).toEqual({
      kind: "invalid",
      field: "mark",
      code: "unmarked",
    });
    expect(
      readResponse(ISLAND, null, form(["mark", "1"], ["reply-1", "a".repeat(401)])),
    ).toMatchObject({ field: "reply-1", code: "too-long" });
  });
});
