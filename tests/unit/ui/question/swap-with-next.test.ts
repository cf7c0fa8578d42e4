import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { swapWithNext } from "~/ui/question/swap-with-next";

it("changes the places of two neighbours", () => {
  expect(swapWithNext([4, 5, 6], 1)).toEqual([4, 6, 5]);
});

it("leaves the list alone where there is no neighbour", () => {
  expect(swapWithNext([4, 5, 6], 2)).toEqual([4, 5, 6]);
});

test.prop([fc.array(fc.nat()), fc.nat(12)])("loses nothing", (list, index) => {
  expect([...swapWithNext(list, index)].sort()).toEqual([...list].sort());
});
