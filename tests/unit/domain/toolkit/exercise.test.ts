import { describe, expect, it } from "vitest";
import { halfContactBlanks } from "~/domain/toolkit/contact-matrix/half";
import { checkBlanks } from "~/domain/toolkit/exercise";
import { halfSketchBlanks } from "~/domain/toolkit/profit-sketch/half";
import { halfMatrixBlanks } from "~/domain/toolkit/selection-matrix/half";

const solved = (blanks: Parameters<typeof checkBlanks>[0]) =>
  Object.fromEntries(blanks.map(({ id, expected }) => [id, expected]));

describe("half-filled examples", () => {
  it("of the selection matrix, worked by hand", () => {
    expect(solved(halfMatrixBlanks("sr"))).toEqual({
      weight: "10",
      // 100 + 40 + 60 + 75 + 30 + 40
      "first-attractiveness": "3.45",
      // 90 + 100 + 40 + 45 + 40
      "first-strength": "3.15",
      // the rival: 120 + 75 + 80 + 45 + 20 = 340
      "first-relative": "-0.25",
      "first-cell": "invest",
      // 355 − 300
      "second-relative": "0.55",
      "second-cell": "maintain",
    });
  });

  it("of the profit sketch, worked by hand", () => {
    // 45, −8, 22, 11, −6: 45, 67, 78, 72, 64; 78 ÷ 64; 400,000 × 90 ÷ 365 × 8 %
    expect(solved(halfSketchBlanks())).toEqual({
      "profit-g": "-8",
      "profit-i": "11",
      third: "78",
      total: "64",
      peak: "121.9",
      credit: "7890",
    });
  });

  it("of the contact matrix, worked by hand", () => {
    expect(solved(halfContactBlanks())).toEqual({
      live: "5",
      coverage: "50.0",
      single: "80.0",
      lost: "3",
    });
  });
});

describe("what was filled in", () => {
  const blanks = halfMatrixBlanks("sr");

  it("is right with comma or point and any minus sign", () => {
    const given = {
      weight: "10",
      "first-attractiveness": "3,45",
      "first-strength": "3.15",
      "first-relative": "\u22120,25",
      "first-cell": "invest",
    };
    expect(checkBlanks(blanks, given)).toEqual({
      weight: "right",
      "first-attractiveness": "right",
      "first-strength": "right",
      "first-relative": "right",
      "first-cell": "right",
      "second-relative": "empty",
      "second-cell": "empty",
    });
  });

  it("is wrong, or no number at all", () => {
    expect(
      checkBlanks(blanks, {
        weight: "15",
        "first-relative": "0,25",
        "first-strength": "više",
        "first-cell": "develop",
      }),
    ).toMatchObject({
      weight: "wrong",
      "first-relative": "wrong",
      "first-strength": "unreadable",
      "first-cell": "wrong",
    });
  });
});
