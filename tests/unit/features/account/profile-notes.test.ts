import { describe, expect, it } from "vitest";
import { profileWith, readNotes, type ProfileNotes } from "~/features/account/profile-notes";

const query = (address: string) => new URL(address, "http://localhost").searchParams;

describe("notes on the profile", () => {
  it.each<ProfileNotes>([
    { password: { kind: "changed" }, sessionEnded: false },
    { password: { kind: "unfit" }, sessionEnded: false },
    { password: { kind: "wrong" }, sessionEnded: false },
    { password: { kind: "wait", minutes: 15 }, sessionEnded: false },
    { password: null, sessionEnded: true },
    { password: null, sessionEnded: false },
  ])("survive the address: %j", (notes) => {
    expect(readNotes(query(profileWith(notes)))).toEqual(notes);
  });

  it.each(["wait-0", "wait-99", "wait-1e1", "toString", "<script>", ""])(
    "are none for what nobody wrote: %j",
    (text) => {
      const read = readNotes(query(`/me?password=${encodeURIComponent(text)}`));
      expect(read.password).toBeNull();
    },
  );
});
