import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../../app/ui/tokens.css", import.meta.url), "utf8");
const [lightCss = "", darkCss = ""] = css.split("@media screen and (prefers-color-scheme: dark)");

type Palette = ReadonlyMap<string, string>;

function palette(source: string): Palette {
  const pairs = source.matchAll(/--color-([\w-]+):\s*(#[0-9a-f]{6});/g);
  return new Map(Array.from(pairs, ([, name = "", value = ""]) => [name, value]));
}

/** Relative luminance of WCAG 2.2, 0–1. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of WCAG 2.2, 1–21. */
function contrast(colours: Palette, front: string, back: string): number {
  const [light = 0, dark = 0] = [front, back]
    .map((name) => {
      const hex = colours.get(name);
      if (hex === undefined) throw new Error(`no colour ${name}`);
      return luminance(hex);
    })
    .sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

const SURFACES = ["paper", "sheet", "sunk"];
const TEXT = [
  ...["ink", "ink2", "key", "call", "error"].flatMap((front) =>
    SURFACES.map((back) => [front, back] as const),
  ),
  ["on-key", "key"],
  ["paper", "ink"],
  ["key", "key-wash"],
  ["ink", "key-wash"],
  ["on-call", "call-fill"],
  ["call", "call-wash"],
  ["ink", "call-wash"],
  ["error", "error-wash"],
  ["ink", "error-wash"],
] as const;
const EDGES = SURFACES.map((back) => ["edge", back] as const);

describe.each([
  ["light", palette(lightCss)],
  ["dark", palette(darkCss)],
] as const)("%s colours", (_, colours) => {
  it.each(TEXT)("%s reads on %s", (front, back) => {
    expect(contrast(colours, front, back)).toBeGreaterThanOrEqual(6.2);
  });

  it.each(EDGES)("%s shows on %s", (front, back) => {
    expect(contrast(colours, front, back)).toBeGreaterThanOrEqual(3.4);
  });
});

it("gives the dark mode every colour of the light one", () => {
  expect([...palette(darkCss).keys()]).toEqual([...palette(lightCss).keys()]);
});
