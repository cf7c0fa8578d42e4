import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listSubmissions } from "~db/queries/fieldwork.server";
import type { ResolvedPath } from "~/domain/path/definition";
import { sampleValue } from "~/domain/toolkit/value-calculator/sample";
import { completeTool } from "~/features/learn/complete-tool.server";
import { submitAssignment } from "~/features/learn/submit-assignment.server";
import { readHandedInSheet } from "~/features/manage/read-sheet.server";
import { exportSheet } from "~/features/toolkit/export-sheet.server";
import { printValue } from "~/features/toolkit/print-value.server";
import { readCustomerVersion } from "~/features/toolkit/read-customer-version.server";
import { readSheet } from "~/features/toolkit/read-sheet.server";
import { findStanding } from "~/platform/progress/standing.server";
import { pdfText } from "../../support/pdf-text";
import { commandKey, GATE, publish, statusOf } from "../learn/path-database";
import { openTestDatabase } from "../manage/cohort-database";
import { AT, newAccount, savePart, saveValue } from "./toolkit-world";

const PATH: ResolvedPath = {
  slug: "valued",
  title: { sr: "Put", en: "Path" },
  modules: [
    {
      id: "m1",
      title: { sr: "Prvi", en: "First" },
      after: [],
      steps: [
        {
          kind: "tool",
          id: "value",
          title: { sr: "Vrednost", en: "Value" },
          minutes: 30,
          tool: "value-calculator",
        },
        { ...GATE, sheets: ["value-calculator"] },
      ],
    },
  ],
};

/** Words that no customer may ever read. */
const SECRETS = ["MARŽA_TAJNA", "Jelena", "Dnevnik linije", "zastoja", "6.300", "28,3", "0.283"];

const secretive = () => {
  const sample = sampleValue("sr");
  return {
    ...sample,
    drivers: sample.drivers.map((one) => ({ ...one, agreed: one.id !== "d2" })),
    margin: 283,
    note: "MARŽA_TAJNA: ispod 2,70 ne idemo.",
  };
};

let close: () => void;
let account: string;

beforeEach(async () => {
  ({ close } = openTestDatabase());
  await publish(PATH, AT);
  account = await newAccount("ana", "Đorđević & Čačak d.o.o.", true);
});
afterEach(() => close());

const sheet = (part: string | null = null, person = "ana") =>
  readSheet(person, { account, tool: "value-calculator", part, version: null }, "sr", AT);
const print = async (reader: "customer" | "own", locale: "sr" | "en" = "sr") => {
  const printed = await printValue("ana", { account, reader, locale, at: AT });
  return pdfText(Buffer.from(printed?.file ?? [])).replaceAll(/\s+/g, " ");
};

describe("a value calculator of one's own", () => {
  it("is filled in part by part, is whole then, and keeps every revision", async () => {
    expect(await sheet()).toMatchObject({ revision: 0, complete: false });
    const saves = await saveValue("ana", account, sampleValue("sr"));
    // The last part changed nothing: the sample has neither margin nor note.
    expect(await sheet()).toMatchObject({
      revision: saves - 1,
      complete: true,
      document: sampleValue("sr"),
    });
  });

  it("offers the next free line as a part, and no other that is not there", async () => {
    expect(await sheet("d1")).toMatchObject({ part: { kind: "driver", line: "d1", name: "" } });
    expect(await sheet("d2")).toBeNull();
    expect(await sheet("n1")).toMatchObject({ part: { kind: "minus", line: "n1" } });
    for (const odd of ["d0", "d9", "n7", "figures", "", "__proto__", "constructor"])
      expect(await sheet(odd), odd).toBeNull();
    await savePart("ana", { account, part: "d1", fields: { what: "Manje loma" } });
    expect(await sheet("d1")).toMatchObject({ part: { name: "Manje loma" } });
    expect(await sheet("d2")).toMatchObject({ part: { kind: "driver", line: "d2" } });
  });

  it("refuses what is no figure and says where", async () => {
    const fields = {
      "reference-quantity": "NaN",
      "offer-price": "-2",
      "offer-name": "x".repeat(900_000),
    };
    expect(await savePart("ana", { account, fields })).toEqual({
      kind: "invalid",
      errors: {
        "reference-quantity": "not-a-number",
        "offer-price": "out-of-range",
        "offer-name": "too-long",
      },
    });
    expect(await savePart("ana", { account, part: "terms", fields: { years: "1e3" } })).toEqual({
      kind: "invalid",
      errors: { years: "not-a-number" },
    });
    expect(await sheet()).toMatchObject({ revision: 0 });
  });

  it("comes as CSV with a decimal comma and everything that was typed", async () => {
    await saveValue("ana", account, secretive());
    const wish = { account, tool: "value-calculator", locale: "sr" as const, at: AT };
    const { file, name } = (await exportSheet("ana", wish)) ?? { file: "", name: "" };
    expect(name).toBe("value-calculator-2026-11-20");
    expect(file).toContain("Alternativa;Folija konkurenta;50400;kg;1,9;95760,00;");
    expect(file).toContain("0,25%;85;120000;25500,00;");
    expect(file).toContain("Vrednost za kupca (EVC);126888,00;118638,00");
    expect(file).toContain("Najviša racionalna cena;3,5247");
    expect(await exportSheet("boss", wish)).toBeNull();
  });
});

describe("what the customer is shown", () => {
  it("holds agreed figures alone, and how much is still open", async () => {
    expect(await readCustomerVersion("ana", account, "sr", AT)).toBeNull();
    await saveValue("ana", account, secretive());
    const shown = await readCustomerVersion("ana", account, "sr", AT);
    expect(shown).toMatchObject({
      account: "Đorđević & Čačak d.o.o.",
      version: { pending: { bills: 0, drivers: 1, minuses: 0 } },
    });
    const told = JSON.stringify(shown);
    for (const secret of SECRETS) expect(told, secret).not.toContain(secret);
  });

  it("is nobody else's to see, on screen or on paper", async () => {
    await saveValue("ana", account, sampleValue("sr"));
    for (const other of ["boss", "other"]) {
      expect(await readCustomerVersion(other, account, "sr", AT)).toBeNull();
      const wish = { account, reader: "own", locale: "sr", at: AT } as const;
      expect(await printValue(other, wish)).toBeNull();
    }
    expect(await readCustomerVersion("ana", "portfolio", "sr", AT)).toBeNull();
  });
});

describe("the paper", () => {
  it("for the customer says every letter, the figures, and nothing of ours", async () => {
    await saveValue("ana", account, secretive());
    const text = await print("customer");
    expect(text).toContain("Đorđević & Čačak d.o.o. · 20. 11. 2026.");
    expect(text).toContain("Isti posao, dva računa");
    expect(text).toContain("Manje oštećenih paleta");
    expect(text).toContain("120.000 × 0,25% × 85");
    expect(text).toContain("Po onome što smo dosad potvrdili, vama godišnje ostaje 21.588 EUR.");
    expect(text).toContain("Oprezno računato: 16.488 EUR godišnje.");
    expect(text).toContain("1 korist");
    for (const secret of SECRETS) expect(text, secret).not.toContain(secret);
    expect(text).not.toMatch(/Proba|Procena|marža/i);
  });

  it("of one's own says everything, in both languages", async () => {
    await saveValue("ana", account, secretive());
    const text = await print("own");
    for (const said of ["126.888", "27.888", "10,4%", "3,52 EUR/kg", "68.584", "Jelena", "28,3%"])
      expect(text, said).toContain(said);
    expect(text).toContain("MARŽA_TAJNA: ispod 2,70 ne idemo.");
    const english = await print("own", "en");
    expect(english).toContain("Value calculator: Đorđević & Čačak d.o.o.");
    expect(english).toContain("126,888");
    expect(await print("customer", "en")).toContain(
      "By what we have confirmed so far, you keep 21,588 EUR a year.",
    );
  });

  it("loses no letter of what people write, be it Cyrillic or an arrow", async () => {
    const sample = sampleValue("sr");
    const reference = { ...sample.reference, name: "ŠĐČĆŽ šđčćž Ђурђевак 26 → 11" };
    await saveValue("ana", account, { ...sample, reference });
    const text = await print("customer");
    expect(text).toContain("ŠĐČĆŽ šđčćž Ђурђевак 26 → 11");
    expect(text).toContain("Kada se sve sabere, vama godišnje ostaje 27.888 EUR.");
  });
});

describe("a path that asks for the calculator", () => {
  it("counts the step once the sheet is whole, and its reviewer sees it as it was then", async () => {
    const complete = () =>
      completeTool("ana", { path: "valued", step: "value", key: commandKey(), at: AT });
    expect(await complete()).toEqual({ kind: "incomplete" });
    const revision = await saveValue("ana", account, secretive());
    expect(await complete()).toEqual({ kind: "done" });
    expect((await statusOf("valued", AT)).here?.step.id).toBe("fa1");

    const work = { path: "valued", step: "fa1", text: "Zaključak.", files: [], draft: false };
    expect(await submitAssignment("ana", { ...work, key: commandKey(), at: AT })).toEqual({
      kind: "submitted",
    });
    await savePart("ana", { account, part: "d1", revision, fields: {} });
    const standing = await findStanding("ana", "valued");
    const [submission] = await listSubmissions(standing?.enrolment ?? "", "fa1");
    const address = { cohort: "c1", submission: submission?.id ?? "", tool: "value-calculator" };
    expect(await readHandedInSheet("boss", address)).toMatchObject({
      account: "Đorđević & Čačak d.o.o.",
      document: { drivers: [{ id: "d1" }, { id: "d2" }, { id: "d3" }], margin: 283 },
    });
    expect(await readHandedInSheet("other", address)).toBeNull();
  });
});
