import { MOUSE } from "../support/check-entry";
import { CheckPage } from "../support/check-page";
import { lessonSource, type LessonSource } from "../support/lesson-source";
import { signInByForm } from "../support/lesson-visitor";
import { say } from "../support/lesson-words";
import { roleplaySource, TalkPage } from "../support/talk-page";
import { expect, test } from "../support/test";

const PATH = "/learn/kam-foundations";
const DOOR = `${PATH}/deselect`;
const TALK = roleplaySource("deselect-customer");
/** Before the conversation of module 2. */
const BEFORE_TALK = "luka.obradovic@demo.example";

/** The lessons that the diagnostic asks about, as one. */
const WHOLE: LessonSource = [
  "reading-the-numbers-honestly",
  "role-and-competencies-of-a-kam",
  "account-attractiveness-and-relative-strength",
  "profit-behind-the-revenue",
  "portfolio-decisions",
  "five-relationship-stages",
  "bow-tie-to-diamond",
].reduce(
  (all, slug) => ({ ...all, questions: [...all.questions, ...lessonSource(slug).questions] }),
  lessonSource("from-selling-to-key-account-management"),
);

const ending = (rank: number) =>
  TALK.endings.find((one) => one.rank === rank)?.title.sr ?? "no such ending";

test("a guided conversation ends badly, is looked at, and is held again to its best ending", async ({
  page,
  server,
}) => {
  test.slow();
  await server.reset();
  const talk = new TalkPage(page, DOOR, TALK);
  const title = page.getByRole("heading", { level: 1 });
  await signInByForm(page, BEFORE_TALK, { hand: MOUSE });

  await test.step("whoever knows little is guided", async () => {
    await page.goto(`${PATH}/diagnostic`);
    await page.getByRole("button", { name: say("learn.diagnostic.start"), exact: true }).click();
    const diagnostic = new CheckPage(page, `${PATH}/diagnostic`, WHOLE, MOUSE);
    await diagnostic.at(1);
    await diagnostic.answerAll("wrong");
    await diagnostic.submit();
    await page.goto("/learn");
    await expect(title).toHaveText(say("learn.home.roleplayTitle", { title: TALK.title.sr }));
    await page.getByRole("link", { name: say("learn.home.roleplay"), exact: true }).click();
    await expect(page.getByText(say("learn.talk.variant.guided"))).toBeVisible();
  });

  await test.step("after each turn it says why; a reload goes on at the same state", async () => {
    await talk.begin();
    const first = await talk.say("other");
    await expect(page.getByText(first.why.sr)).toBeVisible();
    await expect(page.getByText(first.reaction.sr)).toBeVisible();
    await expect(page.getByText(say("roleplay.metric.trust"), { exact: true })).toBeVisible();
    await page.waitForLoadState("networkidle");
    await page.reload();
    await talk.at(2);
    await expect(page.getByText(first.reaction.sr)).toBeVisible();
    await talk.sayAll("other", 2);
    const bad = await page.getByRole("heading", { level: 2 }).innerText();
    expect([ending(3), ending(4)]).toContain(bad);
  });

  await test.step("the debrief shows where it turned, and that the step is not done", async () => {
    await page.getByRole("link", { name: say("roleplay.ended.debrief"), exact: true }).click();
    await page.waitForURL(/\/debrief$/);
    const needed = say("roleplay.debrief.needed", { ending: ending(2) });
    await expect(page.getByText(needed)).toBeVisible();
    await expect(page.getByText(/Najviše je odnela \d\. replika/)).toBeVisible();
    await expect(page.getByText(say("roleplay.debrief.better")).first()).toBeVisible();
    await page.goto(PATH);
    await expect(page.locator(`a[href="${PATH}/matrix"]`)).toHaveCount(0);
  });

  await test.step("the same way as the model reaches the best ending and opens the next step", async () => {
    await page.goto(DOOR);
    await talk.begin(true);
    await talk.sayAll("model");
    await expect(page.getByRole("heading", { level: 2 })).toHaveText(ending(1));
    await page.getByRole("link", { name: say("roleplay.ended.debrief"), exact: true }).click();
    await page.waitForURL(/\/debrief$/);
    await expect(title).toHaveText(ending(1));
    await expect(page.getByText(say("roleplay.debrief.nothingLost"))).toBeVisible();
    await page.locator("#block-plan textarea[name=cue]").fill("kupac pita da li se nešto menja");
    await page.locator("#block-plan textarea[name=action]").fill("reći šta ostaje i ko ga zove");
    await page.getByRole("button", { name: say("lesson.plan.save"), exact: true }).click();
    const saved = say("lesson.plan.returnsOn", { date: "" }).split(/\s{2,}|\.$/)[0] ?? "";
    await expect(page.locator("#block-plan").getByText(saved.trim())).toBeVisible();
    await page.goto("/notebook");
    await expect(page.getByText("reći šta ostaje i ko ga zove").first()).toBeVisible();
    await page.goto(DOOR);
    await expect(page.getByText(say("learn.talk.done"))).toBeVisible();
    await expect(page.getByRole("link", { name: ending(1), exact: true })).toBeVisible();
    await page.goto(PATH);
    await expect(page.locator(`a[href="${PATH}/matrix"]`).first()).toBeVisible();
  });
});

test.describe("without a signal", () => {
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });

  test("the conversation goes on, and arrives when the signal is back", async ({
    page,
    server,
  }) => {
    await server.reset();
    const talk = new TalkPage(page, DOOR, TALK);
    await signInByForm(page, BEFORE_TALK, { hand: MOUSE });
    await page.goto(DOOR, { waitUntil: "networkidle" });
    await talk.begin();
    await page.waitForLoadState("networkidle");
    await page.context().setOffline(true);
    await talk.sayAll("model");
    await expect(page.getByText(say("roleplay.ended.kept"))).toBeVisible();
    await page.context().setOffline(false);
    const debrief = page.getByRole("link", { name: say("roleplay.ended.debrief"), exact: true });
    await expect(debrief).toBeVisible({ timeout: 20_000 });
    await debrief.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(ending(1));
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a conversation is held by plain forms, badly and then well", async ({ page, server }) => {
    await server.reset();
    const talk = new TalkPage(page, DOOR, TALK);
    const title = page.getByRole("heading", { level: 1 });
    await signInByForm(page, BEFORE_TALK, { hand: MOUSE });
    await page.goto(DOOR);
    await talk.begin();
    await talk.sayAll("other");
    await page.waitForURL(/\/debrief$/);
    expect([ending(3), ending(4)]).toContain(await title.innerText());
    await talk.begin(true);
    await talk.sayAll("model");
    await page.waitForURL(/\/debrief$/);
    await expect(title).toHaveText(ending(1));
    await page.goto(PATH);
    await expect(page.locator(`a[href="${PATH}/matrix"]`).first()).toBeVisible();
  });
});
