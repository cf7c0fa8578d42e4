import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import type { Choice, Roleplay } from "~/domain/roleplay/roleplay";
import { parseRoleplay } from "~/domain/roleplay/schema";
import { say } from "./lesson-words";

/** A role-play of the content folder. Throws when it cannot be read. */
export function roleplaySource(slug: string): Roleplay {
  const file = new URL(`../../content/roleplays/${slug}.yaml`, import.meta.url);
  const parsed = parseRoleplay(readFileSync(file, "utf8"));
  if (!parsed.ok) throw new Error(`The role-play ${slug} cannot be read`);
  return parsed.roleplay;
}

/** `model`: what somebody says who knows the craft. `other`: something else. */
export type Manner = "model" | "other";

/** The screens of one conversation: its door, its turns, its debrief. */
export class TalkPage {
  constructor(
    readonly page: Page,
    /** Address of the door. */
    readonly door: string,
    readonly roleplay: Roleplay,
  ) {}

  /** From the door or the debrief into a new conversation. */
  async begin(again = false): Promise<void> {
    const name = say(again ? "learn.talk.again" : "learn.talk.begin");
    await this.page.getByRole("button", { name, exact: true }).click();
    await this.page.waitForURL(/\/runs\/[^/?#]+$/);
    await this.at(1);
  }

  /** Waits for a turn, from 1. */
  async at(turn: number): Promise<void> {
    await expect(this.page.locator("header p")).toHaveText(
      new RegExp(`^${say("roleplay.run.position", { turn })}`),
    );
  }

  /** Says something in this manner; the choice as its author wrote it. */
  async say(manner: Manner): Promise<Choice> {
    const offered = this.page.locator("button[name=choice]");
    const texts = (await offered.allInnerTexts()).map((text) => text.trim());
    const all = Object.values(this.roleplay.states).flatMap(({ choices }) => choices);
    const wished = all.filter(({ model }) => model === (manner === "model"));
    const choice = wished.find(({ text }) => texts.includes(text.sr));
    if (!choice) throw new Error(`Nothing ${manner} among ${texts.join(" | ")}`);
    await offered.filter({ hasText: choice.text.sr }).click();
    return choice;
  }

  /** Goes on in this manner until the talk is over; everything that was said. */
  async sayAll(manner: Manner, from = 1): Promise<readonly Choice[]> {
    const said: Choice[] = [];
    for (let turn = from; ; turn += 1) {
      const choice = await this.say(manner);
      said.push(choice);
      if (choice.next === "end") return said;
      await this.at(turn + 1);
    }
  }
}
