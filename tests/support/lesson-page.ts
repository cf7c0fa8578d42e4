import { expect, type Locator, type Page } from "@playwright/test";
import { enter, type Hand } from "./check-entry";
import { entryFor, type Wish } from "./check-key";
import type { LessonSource } from "./lesson-source";
import { say } from "./lesson-words";

/** What a learner of these tests writes in a block that is no question. */
export const WRITTEN = {
  text: "Prodaja 41, KAM 8, oboje 15. Prestajem da zakazujem isporuke.",
  cue: "kupac pozove zbog redovne porudžbine",
  action: "uputiti ga na podršku prodaji",
  name: "Žitopromet Đerdap",
} as const;

/** A lesson's screens, part by part. */
export class LessonPage {
  constructor(
    readonly page: Page,
    readonly lesson: LessonSource,
    readonly hand: Hand,
  ) {}

  /** Waits for a part (from 1). */
  async at(part: number): Promise<void> {
    const parts = this.lesson.parts.length;
    await expect(this.page.locator("header p")).toHaveText(
      say("learn.lesson.position", { part, parts }),
    );
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(
      this.lesson.parts[part - 1]?.title ?? "",
    );
  }

  block(id: string): Locator {
    return this.page.locator(`#block-${id}`);
  }

  /** Does everything that the part on the screen asks for; returns the ids of what was asked. */
  async doPart(wish: Wish): Promise<readonly string[]> {
    const sections = await this.page.locator("section.island:has(form)").all();
    const ids = await Promise.all(
      sections.map(async (one) => ((await one.getAttribute("id")) ?? "").replace("block-", "")),
    );
    for (const id of ids) await this.doBlock(id, wish);
    return ids;
  }

  /** Fills in one block, saves it and waits until it says so. */
  async doBlock(id: string, wish: Wish): Promise<void> {
    const question = this.lesson.questions.find((one) => one.id === id);
    if (question) await enter(this.block(id), entryFor(question, wish), this.hand);
    else await this.write(id);
    await this.save(id);
    await expect(this.block(id).getByRole("status").first()).toBeVisible();
  }

  async save(id: string): Promise<void> {
    await this.hand.press(this.block(id).locator("button:not([type=button])"));
  }

  /** On to the next part. */
  async next(part: number): Promise<void> {
    const title = this.lesson.parts[part - 1]?.title ?? "";
    const name = say("learn.lesson.next", { title });
    await this.hand.press(this.page.getByRole("button", { name, exact: true }));
    await this.at(part);
  }

  async finish(): Promise<void> {
    const name = say("learn.lesson.finish");
    await this.hand.press(this.page.getByRole("button", { name, exact: true }));
  }

  /** Reads from the first part to the last and does everything asked; returns the ids of that. */
  async read(wish: Wish): Promise<readonly string[]> {
    const done: string[] = [];
    for (const part of this.lesson.parts.keys()) {
      if (part > 0) await this.next(part + 1);
      done.push(...(await this.doPart(wish)));
    }
    return done;
  }

  private async write(id: string): Promise<void> {
    const block = this.block(id);
    for (const [name, value] of Object.entries(WRITTEN)) {
      const field = block.locator(`[name="${name}"]`);
      if ((await field.count()) > 0) await this.hand.fill(field, value);
    }
    const ticks = block.locator("label:has([name=item])");
    if ((await ticks.count()) > 0) await this.hand.press(ticks.first());
    const lines = block.locator("label:has([name=mark])");
    if ((await lines.count()) > 0) await this.hand.press(lines.nth(1));
    for (const rating of await block.locator(".ratings").all())
      await this.hand.press(rating.locator("label").nth(2));
    for (const [index, revenue] of (await block.locator("[name=revenue]").all()).entries())
      await this.hand.fill(revenue, String(500 - 40 * index));
  }
}
