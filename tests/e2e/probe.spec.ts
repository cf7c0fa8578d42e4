import { expect, test } from "@playwright/test";
import { faultsOf, measure } from "../support/probe";

test.use({ viewport: { width: 360, height: 740 }, trace: "off" });

const STYLE = `<style>
  :root { --color-key: #0b5650 } body { margin: 0; font: 16px/24px sans-serif }
  a.b, button { display: inline-block; font: inherit; min-width: 44px; min-height: 44px; background: #fff }
  .filled { background: #0b5650 !important }
</style>`;

const SOUND = `<h1>Naslov</h1><p>Rečenica sa <a href="#a">vezom</a> i <button style="all: unset">pojmom</button>.</p>
  <a class="b filled" href="#b">Nastavite</a> <button>Drugo</button>
  <label style="display: inline-block; padding: 14px"><input type="radio"> Jedan od odgovora</label>
  <div style="overflow-x: auto; width: 300px"><table><tr><td style="min-width: 900px">Široko</table></div>
  <span style="position: absolute; width: 1px; height: 1px; overflow: hidden">Za čitač ekrana</span>`;

/** What each rule must find; every page is sound but for this. */
const BAD: readonly (readonly [rule: string, html: string, fault: RegExp])[] = [
  ["sideways", `<p style="width: 500px">Široko</p>`, /^scrolls sideways by 140 px$/],
  ["outside", `<p style="position: absolute; left: -40px">Napolju</p>`, /^outside .* Napolju/],
  [
    "outside to the right",
    `<p style="position: fixed; left: 350px; width: 60px">Dalje</p>`,
    /^outside/,
  ],
  ["clipped across", `<p style="width: 60px; overflow: hidden">Zadržavanje</p>`, /^clipped text/],
  ["clipped below", `<p style="height: 12px; overflow: hidden">Ima još</p>`, /^clipped text/],
  [
    "low button",
    `<button style="min-height: 30px">Nizak</button>`,
    /^target under 44 px: .* Nizak/,
  ],
  ["narrow button", `<button style="min-width: 20px">‹</button>`, /^target under 44 px/],
  ["bare checkbox", `<input type="checkbox" aria-label="Kvadratić">`, /^target under 44 px/],
  ["link alone in its line", `<p><a href="#c">Sam</a></p>`, /^target under 44 px: .* Sam/],
  ["tiny text", `<small style="font-size: 13px">Sitno</small>`, /^text under 14 px: .* Sitno/],
  ["second filled button", `<button class="filled">I ovo</button>`, /^several filled .* I ovo/],
  [
    "seventh font size",
    [17, 18, 19, 20, 21].map((size) => `<p style="font-size: ${size}px">${size}</p>`).join(""),
    /^font sizes: /,
  ],
];

test("the probe finds nothing on a sound page", async ({ page }) => {
  await page.setContent(STYLE + SOUND);
  expect(faultsOf(await page.evaluate(measure), 360)).toEqual([]);
});

test("the probe notices a window of another width", async ({ page }) => {
  await page.setContent(STYLE + SOUND);
  expect(faultsOf(await page.evaluate(measure), 320)).toEqual([
    "the window is 360 px wide, not 320",
  ]);
});

test("each rule of the probe finds its fault", async ({ page }) => {
  for (const [rule, html, fault] of BAD) {
    await page.setContent(STYLE + SOUND + html);
    const faults = faultsOf(await page.evaluate(measure), 360);
    expect(faults, rule).toEqual(expect.arrayContaining([expect.stringMatching(fault)]));
  }
});
