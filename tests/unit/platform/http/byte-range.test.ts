import { expect, it } from "vitest";
import { parseRange } from "~/platform/http/byte-range";

it.each([
  ["bytes=0-", { from: 0, to: 9 }],
  ["bytes=5-", { from: 5, to: 14 }],
  ["bytes=5-7", { from: 5, to: 7 }],
  ["bytes=-4", { from: 96, to: 99 }],
  ["bytes=-400", { from: 0, to: 9 }],
  ["bytes=99-200", { from: 99, to: 99 }],
  ["bytes=100-", "beyond"],
  ["bytes=-0", "beyond"],
  ["bytes=7-5", null],
  ["bytes=0-1,5-6", null],
  ["bytes=-", null],
  ["bytes=99999999999999999999-", null],
  ["items=0-1", null],
  [null, null],
])("%s of 100 bytes, 10 at most", (header, expected) => {
  expect(parseRange(header, 100, 10)).toEqual(expected);
});
