import { v7 as uuid } from "uuid";
import { findPracticeAccount } from "~db/queries/notebook.server";
import { listSubmissions } from "~db/queries/fieldwork.server";
import { listAccounts } from "~db/queries/toolkit.server";
import type { AssignmentStep, ResolvedPath, ToolStep } from "~/domain/path/definition";
import { linkFields, peopleFields } from "~/domain/toolkit/contact-matrix/form";
import { SAMPLE_DAY, sampleContacts } from "~/domain/toolkit/contact-matrix/sample";
import type { Fields } from "~/domain/toolkit/fields";
import { entryFields } from "~/domain/toolkit/selection-matrix/form";
import { sampleMatrix } from "~/domain/toolkit/selection-matrix/sample";
import { completeTool } from "~/features/learn/complete-tool.server";
import { submitAssignment } from "~/features/learn/submit-assignment.server";
import { reviewSubmission } from "~/features/manage/review-submission.server";
import { saveAccount } from "~/features/toolkit/save-account.server";
import { saveSheet } from "~/features/toolkit/save-sheet.server";
import { dayOf } from "~/i18n/dates";
import { env } from "~/platform/env.server";
import { findStanding } from "~/platform/progress/standing.server";
import { fillValue } from "./walk-value.server";

/** Who reviews the field work of the demo. */
export interface Reviewer {
  readonly manager: string;
  readonly cohort: string;
}

interface Walker {
  readonly person: string;
  readonly path: ResolvedPath;
}

const DAY_MS = 86_400_000;

const SKETCH: Fields = {
  currency: "EUR",
  sales: "560.000",
  "margin-low": "74.000",
  "margin-high": "78.000",
  "deliveries-low": "14.000",
  "deliveries-high": "22.000",
  "stock-low": "9.000",
  "returns-low": "6.000",
  "returns-high": "11.000",
  "people-low": "18.000",
  "promotions-low": "5.000",
  "other-low": "0",
  days: "90",
  capital: "8",
  note: "Promet i marža: izveštaj prodaje. Isporuke i zalihe: procena logistike. Dani: kartica kupca.",
};

const CONCLUSIONS = `Agro Sever je u matrici za ciljano ulaganje: privlačnost 3,75, relativna snaga −0,80. Ocene su iz razgovora s nabavkom i magacinom 12. 11.

Najširi raspon u skici su hitne isporuke, 14 do 22 hiljade. Njega sužavamo prvi, iz tovarnih listova za tri meseca.

Odnos visi na jednoj osobi. Potezi: logistika upoznaje šefa magacina (Jovana, 5. 12.), podrška obilazi proizvodnju (Petar, 12. 12.), razgovor o rasporedu isporuka (KAM, 9. 12.).

Kupac bi osporio ocenu podrške: kaže da tehničar dolazi dovoljno brzo, ali ne zna novu liniju.`;

/** Fills in the matrix over the sample's accounts and counts its step as done. */
export async function walkTool({ person, path }: Walker, step: ToolStep, at: number) {
  await fillMatrix(person, at);
  await completeTool(person, { path: path.slug, step: step.id, key: uuid(), at });
}

/** Fills in the sheets and hands the work in; a day later it is reviewed, if it is at all. */
export async function walkAssignment(
  { person, path }: Walker,
  step: AssignmentStep,
  { manager, cohort }: Reviewer,
  outcome: "passed" | "returned" | "waiting",
  at: number,
) {
  await fillPracticeAccount(person, at);
  const work = { path: path.slug, step: step.id, text: CONCLUSIONS, files: [], draft: false };
  await submitAssignment(person, { ...work, key: uuid(), at });
  const standing = await findStanding(person, path.slug);
  const [submission] = await listSubmissions(standing?.enrolment ?? "", step.id);
  if (!submission || outcome === "waiting") return;
  await reviewSubmission(manager, {
    cohort,
    submission: submission.id,
    scores: outcome === "passed" ? [2, 2, 3, 2] : [2, 1, 2, 1],
    comments:
      outcome === "passed"
        ? ["", "Dobro je što pišete šta bi kupac osporio.", "", ""]
        : [
            "",
            "Odakle znate kako kupac ocenjuje podršku? Dodajte razgovor i datum.",
            "",
            "Potezi su dobri, ali drugi nema prvi korak.",
          ],
    key: uuid(),
    at: at + DAY_MS / 2,
  });
}

async function fillMatrix(person: string, at: number) {
  const sample = sampleMatrix("sr");
  for (const { account: name } of sample.entries) {
    const given = { account: null, name, disguise: "", practise: false };
    // The practice account is on the list already: its name is known, and it stays as it is.
    await saveAccount(person, { ...given, key: uuid(), at });
  }
  const accounts = await listAccounts(person);
  let revision = 0;
  for (const { account: name } of sample.entries) {
    const part = accounts.find((account) => account.name === name)?.id ?? "";
    const fields = entryFields(sample, name);
    const saved = await save(person, { account: "portfolio", part, revision, fields, at });
    if (saved) revision += 1;
  }
}

async function fillPracticeAccount(person: string, at: number) {
  const account = (await findPracticeAccount(person))?.id ?? "";
  const sketch = { account, tool: "profit-sketch", part: "figures", fields: SKETCH };
  await save(person, { ...sketch, revision: 0, at });
  const sample = movedTo(dayOf(at, env().timeZone));
  const contacts = { account, tool: "contact-matrix", at };
  await save(person, { ...contacts, part: "people", revision: 0, fields: peopleFields(sample) });
  let revision = 1;
  for (const { id } of sample.theirs) {
    const fields = linkFields(sample, id);
    if (Object.keys(fields).length === 0) continue;
    await save(person, { ...contacts, part: id, revision, fields });
    revision += 1;
  }
  await fillValue(person, account, at);
}

/** The sample's contacts as if they were looked at on another day. */
function movedTo(today: string) {
  const shift = Date.parse(today) - Date.parse(SAMPLE_DAY);
  const sample = sampleContacts("sr");
  const moved = (day: string) =>
    new Date(Date.parse(day) + shift).toISOString().slice(0, "2026-11-23".length);
  return {
    ...sample,
    links: sample.links.map((link) => ({ ...link, last: link.last && moved(link.last) })),
  };
}

interface Part {
  readonly account: string;
  readonly tool?: string;
  readonly part: string;
  readonly revision: number;
  readonly fields: Fields;
  readonly at: number;
}

async function save(person: string, { tool = "selection-matrix", ...part }: Part) {
  const outcome = await saveSheet(person, { ...part, tool, locale: "sr", key: uuid() });
  return outcome.kind === "saved";
}
