import { describe, expect, it } from "vitest";
import type { Island } from "~/domain/lesson/block";
import type { IslandForm, IslandView } from "~/ui/lesson/island-view";
import { LessonIsland } from "~/ui/lesson/lesson-island";
import { inputs, render, words } from "../question/render";

const FORM: IslandForm = {
  id: "block",
  action: "/learn/kam/l01/blocks/block",
  commandKey: "key-1",
  saved: false,
  error: null,
  practiceAccount: "Agro Sever",
};

function draw(island: Island, view: IslandView, form: Partial<IslandForm> = {}, locale?: "en") {
  return render(
    <LessonIsland island={island} view={view} form={{ ...FORM, ...form }} />,
    locale ?? "sr",
  );
}

const base = { kind: "island", id: "block", required: true } as const;
const options = ["80%", "60%"];
const question: Island = { ...base, component: "Question", props: {} };
const asked = { type: "single", stem: "Koliko?", options } as const;
const feedback = {
  type: "single",
  verdict: "wrong",
  credit: 0,
  options: [
    { text: "80%", chosen: true, right: false, why: "To je pravilo." },
    { text: "60%", chosen: false, right: true, why: "To je izmereno." },
  ],
} as const;
const areas = [
  { id: "a", title: "Prioriteti", behaviours: [{ id: "p1", text: "Pitam." }] },
  { id: "b", title: "Plan", behaviours: [{ id: "p2", text: "Pišem." }] },
];
const self: Island = {
  ...base,
  component: "SelfAssessment",
  props: { anchors: ["ne", "retko", "nekad", "često", "uvek"], areas },
};
const plan: Island = {
  ...base,
  component: "IfThenPlan",
  props: { prompt: "Za sledeću nedelju.", cueHint: "nabavka pozove", actionHint: "pitati zašto" },
};

const transcript: Island = {
  ...base,
  component: "Transcript",
  props: {
    title: "Poseta",
    lines: [
      { who: "Milica", text: "Kako stoji kutija?" },
      { who: "Ivana", text: "Dobro, za sada." },
      { who: "Ivana", text: "Reklamacije više ne pišemo." },
    ],
  },
};

const EVERY: readonly (readonly [Island, IslandView, readonly string[]])[] = [
  [
    question,
    { kind: "question", use: "pre", question: asked, answer: null, feedback: null },
    ["choice", "choice"],
  ],
  [
    { ...base, component: "Checklist", props: { title: "Proverite", items: ["a", "b"] } },
    { kind: "checklist", ticked: [1] },
    ["item", "item"],
  ],
  [
    { ...base, component: "Reflection", props: { prompt: "Šta ćete prestati?" } },
    { kind: "reflection", text: "Ništa." },
    ["text"],
  ],
  [plan, { kind: "plan", cue: "", action: "", returnsOn: null }, ["cue", "action"]],
  [
    { ...base, component: "Concentration", props: {} },
    { kind: "concentration", revenues: ["480"], pasted: "", result: null },
    [...Array<string>(10).fill("revenue"), "pasted"],
  ],
  [
    self,
    { kind: "selfAssessment", ratings: {} },
    [
      ...Array<string>(5).fill("rating-p1"),
      "evidence-p1",
      ...Array<string>(5).fill("rating-p2"),
      "evidence-p2",
    ],
  ],
  [
    { ...base, component: "PracticeAccount", props: {} },
    { kind: "account", name: "Agro Sever", disguise: "" },
    ["name", "disguise"],
  ],
  [
    transcript,
    { kind: "transcript", marked: [], replies: {}, findings: null },
    ["mark", "reply-0", "mark", "reply-1", "mark", "reply-2"],
  ],
];

describe("every island", () => {
  it.each(EVERY)("$component is a plain form with its contract of names", (island, view, names) => {
    const html = draw(island, view);
    expect(html).toContain('<form method="post" action="/learn/kam/l01/blocks/block"');
    const sent = [...html.matchAll(/<(?:input|textarea)\b[^>]*\sname="([^"]*)"/g)];
    expect(sent.map((match) => match[1])).toEqual(["command", ...names]);
    expect(inputs(html)[0]).toMatchObject({ name: "command", value: "key-1" });
  });

  it.each(EVERY)("$component speaks English and says when it is saved", (island, view) => {
    expect(words(draw(island, view, { saved: true }, "en"))).toMatch(/\b[Ss]aved\b/);
    expect(words(draw(island, view, {}, "en"))).not.toMatch(/\b(?:is|are) saved|Saved\b/);
  });

  it.each(EVERY.filter(([island]) => island.component !== "Question"))(
    "$component says who reads it",
    (island, view) => {
      expect(words(draw(island, view))).toMatch(/Vidite samo vi/);
    },
  );
});

describe("a question in a lesson", () => {
  it("keeps the feedback of a pre-question for the recall", () => {
    const view = { kind: "question", use: "pre", question: asked, answer: null, feedback } as const;
    const text = words(draw(question, view, { saved: true }));
    expect(text).not.toContain("To je izmereno.");
    expect(text).toContain("Vraća se na kraju lekcije.");
  });

  it("teaches at once in practice and lets it be tried again, unfilled", () => {
    const view = {
      kind: "question",
      use: "practice",
      question: asked,
      answer: { type: "single", choice: 0 },
      feedback,
    } as const;
    const html = draw(question, view, { saved: true });
    expect(words(html)).toContain("To je izmereno.");
    expect(words(html)).toContain("Pokušajte ponovo");
    expect(inputs(html).some((input) => input.chosen)).toBe(false);
    expect(html.match(/id="block-block"/g)).toHaveLength(1);
  });
});

describe("recall", () => {
  const recall: Island = { ...base, component: "Recall", props: { questions: ["pre-a"] } };
  const items = [{ id: "pre-a", stem: "Koliko?", feedback }];

  it("brings back what was said, why it misleads, and what is right", () => {
    const text = words(draw(recall, { kind: "recall", items }));
    expect(text).toContain("Na početku ste rekli: „80%“ To je pravilo. Tačno: 60% To je izmereno.");
  });

  it("is gentle about a question that was not answered", () => {
    const blank = {
      ...feedback,
      verdict: "blank",
      options: feedback.options.map((option) => ({ ...option, chosen: false })),
    } as const;
    const text = words(
      draw(recall, { kind: "recall", items: [{ id: "pre-a", stem: "Koliko?", feedback: blank }] }),
    );
    expect(text).toContain("Na ovo pitanje na početku nije bilo odgovora.");
    expect(text).not.toContain("To je pravilo.");
  });
});

describe("an if–then plan", () => {
  it("reads back as one sentence, whatever was typed at its edges", () => {
    const view = {
      kind: "plan",
      cue: "Ako nabavka pozove, ",
      action: "pitati zašto.",
      returnsOn: "30. 11.",
    } as const;
    const text = words(draw(plan, view, { saved: true }));
    expect(text).toContain("Ako nabavka pozove, onda ću pitati zašto.");
    expect(text).toContain("Pitaćemo vas 30. 11.");
    expect(text).toContain("Kupac za vežbu: Agro Sever");
  });

  it("keeps what was typed when it must be mended", () => {
    const error = { field: "cue", message: "Upišite znak." };
    const view = { kind: "plan", cue: "", action: "pitati", returnsOn: null } as const;
    const html = draw(plan, view, { error });
    expect(html).toMatch(/<textarea name="cue"[^>]*aria-invalid="true"/);
    expect(html).toContain("Upišite znak.");
    expect(html).toMatch(/name="action"[^>]*>\s*pitati<\/textarea>/);
    expect(words(html)).not.toContain("Plan je sačuvan");
  });
});

describe("concentration", () => {
  const island: Island = { ...base, component: "Concentration", props: {} };

  it.each([
    [2, "Vaša 2 najveća kupca donose 49,4% prometa"],
    [1, "Vaš najveći kupac donosi 49,4% prometa"],
  ])("tells the share of %i in a sentence beside 60% and 80%", (topCount, sentence) => {
    const result = { kind: "share", tenths: 494, topCount, count: 10, total: 1600 } as const;
    const view = { kind: "concentration", revenues: [], pasted: "", result } as const;
    const text = words(draw(island, view, { saved: true }));
    expect(text).toContain(sentence);
    expect(text).toContain("oko 60%");
    expect(text).toContain("Pravilo 20/80 80%");
    expect(text).toContain("To je manje od 60%");
  });

  it("asks for more customers when there are too few", () => {
    const result = { kind: "too-few", needed: 5 } as const;
    const view = { kind: "concentration", revenues: ["480"], pasted: "", result } as const;
    expect(words(draw(island, view))).toContain("potrebno je bar 5 kupaca");
  });
});

describe("self-assessment", () => {
  it("gives the mean of each area and the weakest", () => {
    const ratings = {
      p1: { rating: 3, evidence: "Sastanak 12. 11." },
      p2: { rating: 1, evidence: "" },
    };
    const html = draw(self, { kind: "selfAssessment", ratings }, { saved: true });
    expect(words(html)).toContain("Prioriteti 3,0 od 4 Plan 1,0 od 4");
    expect(words(html)).toContain("Najslabija oblast: Plan.");
    expect(html).toContain('value="Sastanak 12. 11."');
  });

  it("names no weakest area before every area has a rating", () => {
    const ratings = { p1: { rating: 3, evidence: "" } };
    const text = words(draw(self, { kind: "selfAssessment", ratings }, { saved: true }));
    expect(text).toContain("Plan još bez ocene");
    expect(text).not.toContain("Najslabija");
  });
});

describe("a transcript", () => {
  const cue = (line: number, found: boolean) => ({
    line,
    why: `Zašto ${line}.`,
    reply: `Naš odgovor ${line}.`,
    found,
  });
  const view = {
    kind: "transcript",
    marked: [0, 1],
    replies: { 0: "Hvala.", 1: "Šta bi se promenilo?" },
    findings: { cues: [cue(1, true), cue(2, false)], others: [0] },
  } as const;

  it("sets the own reply beside ours and tells calmly what passed by", () => {
    const text = words(draw(transcript, view, { saved: true }));
    expect(text).toContain("Uočili ste 1 od 2 nagoveštaja.");
    expect(text).toContain("Dobro, za sada. Uočeno Zašto 1. Vaš odgovor Šta bi se promenilo?");
    expect(text).toContain("Nije označeno Zašto 2. Mogući odgovor Naš odgovor 2.");
    expect(text).toContain("Označena je i 1 replika u kojoj nema nagoveštaja: Kako stoji kutija?");
    expect(text).not.toContain("%");
  });

  it("can be done again, with what was marked and written", () => {
    const html = draw(transcript, view, { saved: true });
    const boxes = inputs(html).filter(({ name }) => name === "mark");
    expect(boxes.map(({ chosen }) => chosen)).toEqual([true, true, false]);
    expect(html).toMatch(/name="reply-1"[^>]*>\s*Šta bi se promenilo\?<\/textarea>/);
    expect(html.match(/id="block-block"/g)).toHaveLength(1);
  });

  it("names what must be mended", () => {
    const error = { field: "mark", message: "Označite bar jednu repliku." };
    const blank = { ...view, marked: [], findings: null };
    const html = draw(transcript, blank, { error });
    expect(words(html)).toContain("Označite bar jednu repliku.");
    expect(html).toMatch(/name="reply-0"[^>]*>\s*Hvala\.<\/textarea>/);
  });
});
