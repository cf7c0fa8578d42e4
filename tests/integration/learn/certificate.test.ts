import { inflateSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { database } from "~db/client.server";
import { commit } from "~db/commit.server";
import { listSubmissions } from "~db/queries/fieldwork.server";
import type { ResolvedPath } from "~/domain/path/definition";
import { printCertificate } from "~/features/certificate/print-certificate.server";
import { readCertificate } from "~/features/certificate/read-certificate.server";
import { submitAssignment } from "~/features/learn/submit-assignment.server";
import { reviewSubmission } from "~/features/manage/review-submission.server";
import { tellTime } from "~/platform/jobs/tell-time.server";
import { foldStatements } from "~/platform/progress/append.server";
import { findStanding } from "~/platform/progress/standing.server";
import { openTestDatabase } from "../manage/cohort-database";
import { commandKey, GATE, GATED, publish, statusOf } from "./path-database";

const AT = Date.UTC(2026, 10, 24, 9);
const zone = { timeZone: "Europe/Belgrade", origin: "https://kljuc.example" };
const PATH: ResolvedPath = {
  slug: "certified",
  title: { sr: "Čuvanje ključnih kupaca", en: "Keeping key accounts" },
  certificate: { validMonths: 24, renew: "c1" },
  modules: [{ id: "m1", title: GATE.title, after: [], steps: [GATE] }],
};
let close: () => void;

beforeEach(() => {
  ({ close } = openTestDatabase());
});
afterEach(() => close());

async function handIn(path: ResolvedPath): Promise<string> {
  await publish(path, AT);
  const input = { step: "fa1", text: "Zaključak.", files: [], draft: false };
  await submitAssignment("ana", { ...input, path: path.slug, key: commandKey(), at: AT });
  const standing = await findStanding("ana", path.slug);
  const [one] = await listSubmissions(standing?.enrolment ?? "", "fa1");
  return one?.id ?? "";
}

const approve = (submission: string) =>
  reviewSubmission("boss", {
    cohort: "c1",
    submission,
    scores: [3, 3, 3, 3],
    comments: ["", "", "", ""],
    key: commandKey(),
    at: AT,
  });

const rows = () => database().$client.prepare("select * from certificate").all();

describe("a certificate", () => {
  it("is issued with what completes the path, once, thirty times at once", async () => {
    const submission = await handIn(PATH);
    await Promise.all(Array.from({ length: 30 }, () => approve(submission)));
    expect(rows()).toHaveLength(1);
    const status = await statusOf("certified", AT);
    expect(status).toMatchObject({ complete: true, certificate: { at: AT } });
    const id = status.certificate?.id ?? "";
    expect(id).toMatch(/^[2-9A-Z]{20}$/);
    const asked = { id, reader: null, locale: "sr" as const, at: AT, ...zone };
    const view = await readCertificate(asked);
    expect(view).toEqual({
      id,
      name: "Ana Anić",
      title: "Čuvanje ključnih kupaca",
      modules: 1,
      issuedAt: AT,
      validThrough: Date.UTC(2028, 10, 24, 12),
      valid: true,
      address: `https://kljuc.example/certificates/${id}`,
      own: false,
    });
    const later = Date.UTC(2028, 10, 24, 23, 30);
    expect(await readCertificate({ ...asked, at: later })).toMatchObject({ valid: false });
    expect(await readCertificate({ ...asked, reader: "ana" })).toMatchObject({ own: true });
    expect(await readCertificate({ ...asked, reader: "boss" })).toMatchObject({ own: false });
    expect(await readCertificate({ ...asked, id: id.toLowerCase() })).toBeNull();
  });

  it("is not issued for a path without the rule, nor before its end", async () => {
    const submission = await handIn(GATED);
    await approve(submission);
    expect(rows()).toHaveLength(0);
  });

  it("comes with the clock where a correction completed the path", async () => {
    await approve(await handIn(PATH));
    const standing = await findStanding("ana", PATH.slug);
    if (!standing) throw new Error("not enrolled");
    const { certificate, ...context } = standing.snapshot.context;
    expect(certificate).toBeDefined();
    const corrected = { ...standing.snapshot, context };
    await commit(foldStatements(standing, corrected, standing.seq, AT));
    expect(await tellTime(AT + 1)).toBe(1);
    expect(rows()).toHaveLength(2);
    expect(await tellTime(AT + 2)).toBe(0);
  });

  it("prints every letter of a name, its address and until when it is valid", async () => {
    const id = "2".repeat(20);
    const name = "Đorđe Živković-Čačić Šćepan";
    const view = {
      id,
      name,
      title: "Čuvanje ključnih kupaca",
      modules: 3,
      issuedAt: AT,
      validThrough: Date.UTC(2028, 10, 24, 12),
      valid: true,
      address: `https://kljuc.example/certificates/${id}`,
      own: true,
    };
    const pdf = Buffer.from(await printCertificate(view, "sr", zone.timeZone));
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    const letters = lettersOf(pdf);
    for (const letter of name.replace(/[ -]/g, "")) expect(letters).toContain(letter);
    expect(await printCertificate(view, "sr", zone.timeZone)).toEqual(new Uint8Array(pdf));
  });
});

/** Every character that the sheet's fonts say they drew, by their maps to Unicode. */
function lettersOf(pdf: Buffer): Set<string> {
  const streams = [...pdf.toString("latin1").matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)];
  const maps = streams
    .map(([, body = ""]) => opened(body))
    .filter((map) => map.includes("bfrange"));
  return new Set(
    maps.flatMap((map) =>
      [...map.matchAll(/<([0-9a-f]{4})>/gi)].map(([, hex = "0"]) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      ),
    ),
  );
}

function opened(body: string): string {
  try {
    return inflateSync(Buffer.from(body, "latin1")).toString("latin1");
  } catch {
    return "";
  }
}
