import { describe, expect, it } from "vitest";
import {
  contactResult,
  isContactMatrixComplete,
  isLive,
  leavings,
} from "~/domain/toolkit/contact-matrix/arithmetic";
import { BLANK_CONTACTS, type ContactLink } from "~/domain/toolkit/contact-matrix/document";
import { halfContacts, SAMPLE_DAY, sampleContacts } from "~/domain/toolkit/contact-matrix/sample";

const sample = sampleContacts("sr");

describe("the sample (curriculum d2)", () => {
  it("covers 4 of 10 key roles, 40 %, and hangs by 6 of 8 links, 75 %, on one person", () => {
    expect(contactResult(sample, SAMPLE_DAY)).toEqual({
      keyRoles: 10,
      covered: 4,
      coverage: 400,
      live: 8,
      busiest: { id: "o1", links: 6 },
      singleThread: 750,
      alert: true,
    });
  });

  it("tells who would be without a link if somebody left", () => {
    expect(leavings(sample, SAMPLE_DAY)).toEqual([
      { id: "o1", coverage: 200, lost: ["t1", "t4"] },
      { id: "o2", coverage: 400, lost: [] },
      { id: "o3", coverage: 400, lost: [] },
    ]);
  });

  it("is complete", () => {
    expect(isContactMatrixComplete(sample)).toBe(true);
    expect(isContactMatrixComplete(BLANK_CONTACTS)).toBe(false);
    const unowned = sample.theirs.map((role) => ({ ...role, owner: null }));
    expect(isContactMatrixComplete({ ...sample, theirs: unowned })).toBe(false);
  });
});

describe("a live link", () => {
  const link: ContactLink = { ours: "o1", theirs: "t1", strength: 2, last: "2026-09-24" };

  it("was used at most 60 days ago", () => {
    expect(isLive(link, "2026-11-23")).toBe(true);
    expect(isLive(link, "2026-11-24")).toBe(false);
    expect(isLive(link, "2026-09-24")).toBe(true);
    // A contact that is still to come is none.
    expect(isLive(link, "2026-09-23")).toBe(false);
  });

  it("exists and has a day", () => {
    expect(isLive({ ...link, strength: 0 }, "2026-10-01")).toBe(false);
    expect(isLive({ ...link, last: null }, "2026-10-01")).toBe(false);
  });
});

describe("shares", () => {
  it("are none without roles or links", () => {
    expect(contactResult(BLANK_CONTACTS, SAMPLE_DAY)).toEqual({
      keyRoles: 0,
      covered: 0,
      coverage: null,
      live: 0,
      busiest: null,
      singleThread: null,
      alert: false,
    });
  });

  it("do not count links of people who left the sheet", () => {
    const gone = { ...sample, ours: sample.ours.filter(({ id }) => id !== "o1") };
    expect(contactResult(gone, SAMPLE_DAY)).toMatchObject({ covered: 2, live: 2 });
  });

  it("alert above 60 %, not at it", () => {
    const links = [1, 2, 3, 4, 5].map((at): ContactLink => ({
      ours: at <= 3 ? "o1" : "o2",
      theirs: `t${at}`,
      strength: 2,
      last: SAMPLE_DAY,
    }));
    expect(contactResult({ ...sample, links }, SAMPLE_DAY)).toMatchObject({
      singleThread: 600,
      alert: false,
    });
  });

  it("of the half-filled example", () => {
    expect(contactResult(halfContacts("en"), SAMPLE_DAY)).toMatchObject({
      keyRoles: 8,
      covered: 4,
      coverage: 500,
      live: 5,
      singleThread: 800,
    });
  });
});
