import { describe, expect, it } from "vitest";
import { certificateDue, isRenewable, passesRenewal } from "~/domain/path/certificate";
import { nextDue } from "~/domain/path/due";
import type { ResolvedPath } from "~/domain/path/definition";
import type { PathEventBody } from "~/domain/path/event";
import { begin, fold } from "~/domain/path/fold";
import { fulfils, openRequirements } from "~/domain/path/requirement";
import { waivableSteps } from "~/domain/path/waive";
import { graded, lessonStep, pathOf, quizStep } from "./generated-path";

const T0 = 1_800_000_000_000;
const HOUR = 3_600_000;
const plain = pathOf([{ id: "m", steps: [lessonStep("read"), quizStep("check")] }]);
const path: ResolvedPath = { ...plain, certificate: { validMonths: 24, renew: "check" } };

const told = (of: ResolvedPath, ...bodies: readonly PathEventBody[]) => fold(of, log(...bodies));
const log = (...bodies: readonly PathEventBody[]) =>
  bodies.map((body, index) => ({ ...body, seq: index + 1, at: T0 + index }));
const read: PathEventBody = {
  type: "lesson.completed",
  payload: { step: "read", lessonVersion: "v1" },
};
const issued: PathEventBody = { type: "certificate.issued", payload: { certificate: "c1" } };

describe("a certificate", () => {
  it("is due when the path is completed, once, and only where the path certifies", () => {
    expect(certificateDue(path, told(path, read))).toBe(false);
    expect(certificateDue(path, told(path, read, graded("check", 4)))).toBe(true);
    expect(certificateDue(path, told(path, read, graded("check", 4), issued))).toBe(false);
    expect(certificateDue(plain, told(plain, read, graded("check", 4)))).toBe(false);
  });

  it("may be renewed from sixty days before its last day, and after it", () => {
    expect(isRenewable("2026-10-01", "2026-12-01")).toBe(false);
    expect(isRenewable("2026-10-02", "2026-12-01")).toBe(true);
    expect(isRenewable("2027-06-01", "2026-12-01")).toBe(true);
  });

  it("is renewed by a passed result of its check and by nothing else", () => {
    expect(passesRenewal(path, log(read, graded("check", 3), graded("check", 4)))).toBe(true);
    expect(passesRenewal(path, log(read, graded("check", 3)))).toBe(false);
    expect(passesRenewal(path, log(read, graded("other", 5)))).toBe(false);
    expect(passesRenewal(plain, log(graded("check", 5)))).toBe(false);
    const odd = { ...path, certificate: { validMonths: 1, renew: "read" } };
    expect(passesRenewal(odd, log(graded("read", 5)))).toBe(false);
  });
});

describe("the next moment at which time moves somebody on", () => {
  const two = pathOf([
    { id: "m", steps: [quizStep("a", { coolDownHours: 5 })] },
    { id: "n", steps: [quizStep("b", { coolDownHours: 2 })] },
  ]);

  it("is the nearest of those that lie ahead", () => {
    const waits = fold(two, [
      { ...graded("a", 1), seq: 1, at: T0 },
      { ...graded("b", 1), seq: 2, at: T0 },
    ]);
    expect(nextDue(waits, T0)).toBe(T0 + 2 * HOUR);
    expect(nextDue(waits, T0 + 2 * HOUR)).toBe(T0 + 5 * HOUR);
    expect(nextDue(waits, T0 + 5 * HOUR)).toBeNull();
  });

  it("is none when nothing waits", () => {
    expect(nextDue(begin(two), T0)).toBeNull();
    const passed = fold(two, [
      { ...graded("a", 1), seq: 1, at: T0 },
      { type: "step.waived", payload: { step: "a", reasonId: "r" }, seq: 2, at: T0 + 1 },
    ]);
    expect(nextDue(passed, T0 + 1)).toBeNull();
  });
});

describe("what a path requires of others", () => {
  const needs: ResolvedPath = {
    ...plain,
    requires: [{ path: "first" }, { path: "second", step: "s" }],
  };

  it("is open until its own log knows that it is met", () => {
    expect(openRequirements(needs, begin(needs))).toEqual(needs.requires);
    const met = told(needs, { type: "prerequisite.met", payload: { path: "first" } });
    expect(openRequirements(needs, met)).toEqual([{ path: "second", step: "s" }]);
    expect(openRequirements(plain, begin(plain))).toEqual([]);
  });

  it("is fulfilled by the whole path, or by reaching the step that it names", () => {
    const [half, whole] = [told(plain, read), told(plain, read, graded("check", 5))];
    const standing = (snapshot: typeof half) => ({ resolved: plain, snapshot });
    expect(fulfils({ path: "path" }, standing(half))).toBe(false);
    expect(fulfils({ path: "path" }, standing(whole))).toBe(true);
    expect(fulfils({ path: "path", step: "read" }, standing(half))).toBe(true);
    expect(fulfils({ path: "path", step: "check" }, standing(half))).toBe(false);
  });
});

describe("what somebody may be let past", () => {
  it("is where they are and not through: neither what is done nor what is locked", () => {
    const ids = (...bodies: readonly PathEventBody[]) =>
      waivableSteps(plain, told(plain, ...bodies), T0 + 9).map(({ step }) => step.id);
    expect(ids()).toEqual(["read"]);
    expect(ids(read)).toEqual(["check"]);
    expect(ids(read, graded("check", 1))).toEqual(["check"]);
    expect(ids(read, graded("check", 5))).toEqual([]);
  });
});
