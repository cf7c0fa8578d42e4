import { MOUSE } from "../support/check-entry";
import { CheckPage } from "../support/check-page";
import { COOL_DOWN } from "../support/check-result";
import { LessonPage } from "../support/lesson-page";
import { lessonSource, type LessonSource } from "../support/lesson-source";
import { signInByForm } from "../support/lesson-visitor";
import { say } from "../support/lesson-words";
import { pdfText } from "../support/pdf-text";
import { RemedialPage } from "../support/remedial-page";
import { roleplaySource, TalkPage } from "../support/talk-page";
import { expect, test } from "../support/test";

const PATH = "/learn/value-based-selling";
/** Before the conversation with the new finance director. */
const WALKER = "milena.radovanovic@demo.example";
const CFO = roleplaySource("new-cfo");
const PROPOSITION = lessonSource("value-proposition-that-resonates");
const MINUTE = 60_000;

/** Every lesson that the module's check draws from, as one. */
const WHOLE: LessonSource = [
  "proof-confidence-and-business-case",
  "value-proposition-that-resonates",
  "account-attractiveness-and-relative-strength",
  "profit-behind-the-revenue",
].reduce(
  (all, slug) => ({ ...all, questions: [...all.questions, ...lessonSource(slug).questions] }),
  lessonSource("economic-value-to-the-customer"),
);

test("a module on value: the talk prepared and held, one objective missed and mended, own numbers to a PDF", async ({
  page,
  server,
}) => {
  test.slow();
  await server.reset();
  const title = page.getByRole("heading", { level: 1 });
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const link = (name: string) => page.getByRole("link", { name, exact: true });
  await signInByForm(page, WALKER, { hand: MOUSE });

  await test.step("the talk asks for two preparations, and ends best for who prepared them", async () => {
    await page.goto(`${PATH}/cfo-talk`);
    await button(say("learn.talk.begin")).click();
    await expect(page.getByText(say("learn.talk.unprepared", { count: 2 }))).toBeVisible();
    for (const { text } of CFO.prepare.from.filter(({ model }) => model))
      await page.getByText(text.sr, { exact: true }).click();
    const talk = new TalkPage(page, `${PATH}/cfo-talk`, CFO);
    await talk.begin();
    await talk.sayAll("model");
    const best = CFO.endings.find(({ rank }) => rank === 1);
    await expect(page.getByRole("heading", { level: 2 })).toHaveText(best?.title.sr ?? "");
  });

  const check = new CheckPage(page, `${PATH}/l22-check`, PROPOSITION, MOUSE);

  await test.step("one objective is missed in the lesson's check", async () => {
    await page.goto(`${PATH}/l22?part=1`);
    const lesson = new LessonPage(page, PROPOSITION, MOUSE);
    await lesson.read("right");
    await lesson.finish();
    await expect(page).toHaveURL(check.door);
    await check.begin();
    for (let number = 1; number <= 6; number += 1) {
      await check.at(number);
      const { objective } = await check.shown();
      await check.answer(objective === "o3" ? "wrong" : "right");
    }
    await check.submit();
    await expect(title).toContainText("Još nije položeno");
  });

  await test.step("its examples, twelve hours and four other questions later the check is passed", async () => {
    const remedial = new RemedialPage(page, check.door, PROPOSITION, MOUSE);
    await remedial.read("o3");
    server.moveClock(COOL_DOWN + 10 * MINUTE);
    expect(await remedial.pass("o3")).toBe(4);
    await page.goto(check.door);
    await check.begin(true);
    await check.answerAll("right");
    await check.submit();
    await expect(title).toContainText("Položeno");
  });

  await test.step("the calculator: from the worked sample to own numbers", async () => {
    await page.goto(`${PATH}/value`);
    await page.goto("/tools/value-calculator?mode=sample");
    await expect(page.getByText("126.888").first()).toBeVisible();
    await page.goto("/accounts");
    await link("TransKop").click();
    // The list of customers has a link of the same name, to the worked sample.
    await page.waitForURL(/\/accounts\/[\w-]+$/);
    await link(say("sheet.tool.value-calculator")).click();
    await page.waitForURL(/\/value-calculator$/);
    const address = page.url();
    const fill = async (part: string, fields: Readonly<Record<string, string>>) => {
      await page.goto(`${address}?part=${part}`);
      for (const [name, value] of Object.entries(fields)) {
        const control = page.locator(`[name="${name}"]`);
        if (value === "✓") await control.check();
        else if ((await control.evaluate((one) => one.tagName)) === "SELECT")
          await control.selectOption(value);
        else await control.fill(value);
      }
      await button(say("toolkit.part.save")).click();
      await page.waitForURL(address);
    };
    await fill("bills", {
      "reference-name": "Folija Đerđin",
      "reference-quantity": "50.400",
      "reference-unit": "kg",
      "reference-price": "1,90",
      "reference-agreed": "✓",
      "offer-name": "Folija Ovitak",
      "offer-quantity": "36.000",
      "offer-unit": "kg",
      "offer-price": "2,75",
      "offer-agreed": "✓",
    });
    await fill("d1", {
      what: "Manje oštećenih paleta",
      metric: "udeo oštećenih paleta",
      effect: "cost",
      improvement: "0,25%",
      "unit-value": "85",
      volume: "120.000",
      source: "knjiga reklamacija, 3. 3.",
      supplier: "customer",
      confidence: "pilot",
      agreed: "✓",
    });
    await fill("n1", {
      what: "Podešavanje mašine i obuka",
      kind: "one-off",
      amount: "4.500",
      agreed: "✓",
    });
    await fill("terms", { years: "3", "years-agreed": "✓", rate: "10" });
    await fill("own", { margin: "21,5", note: "Naša granica je 2,60." });
    // 95.760 + 25.500 − 1.500
    await expect(page.getByText("119.760").first()).toBeVisible();
    await expect(page.getByText("20.760").first()).toBeVisible();

    await link(say("value.parts.show")).click();
    await page.waitForURL(/\/show$/);
    await expect(page.getByText(/20\.760/).first()).toBeVisible();
    await expect(page.locator("body")).not.toContainText("2,60");
    await expect(page.locator("body")).not.toContainText("21,5");

    const sheets = await Promise.all(
      ["customer", "own"].map(async (reader) => {
        const answer = await page.request.get(`${address}/pdf?view=${reader}`);
        expect(answer.headers()["content-type"]).toBe("application/pdf");
        return pdfText(await answer.body());
      }),
    );
    const [customer = "", own = ""] = sheets;
    for (const sheet of sheets) {
      expect(sheet).toContain("Folija Đerđin");
      expect(sheet).toContain("Manje oštećenih paleta");
      expect(sheet).toContain("119.760");
    }
    expect(own).toContain("2,60");
    expect(customer).not.toContain("2,60");
    expect(customer).not.toContain("knjiga reklamacija");
  });

  await test.step("with the sheet complete and the module's check passed the module is mastered", async () => {
    await page.goto(`${PATH}/value`);
    await button(say("learn.tool.complete")).click();
    await page.goto(`${PATH}/m08-check`);
    const last = new CheckPage(page, `${PATH}/m08-check`, WHOLE, MOUSE);
    await last.begin();
    expect(await last.answerAll("right")).toHaveLength(12);
    await last.submit();
    await expect(title).toContainText("Položeno");
    await page.goto("/learn");
    await expect(page.getByText(say("learn.home.pathComplete")).first()).toBeVisible();
  });
});
