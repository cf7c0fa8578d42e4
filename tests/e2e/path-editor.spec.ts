import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "../support/test";

const PATH = "/studio/paths/kam-foundations";

test("a trainer moves a step by keyboard, breaks the path, reads the story, mends it and walks through", async ({
  page,
  server,
  signIn,
}) => {
  test.slow();
  await server.reset();
  await page.setViewportSize({ width: 1280, height: 800 });
  await signIn("trainer");
  await page.goto(PATH);
  const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
  const row = (id: string) => page.locator(`li:has([data-handle="${id}"])`);
  const ids = () =>
    page
      .locator("[data-handle]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-handle")));
  const saved = () => expect(page.getByText(/^Sačuvano u /)).toBeVisible();

  await test.step("the picture is drawn, and nobody but this page loads what draws it", async () => {
    await expect(page.locator(".react-flow__edge")).not.toHaveCount(0);
    const audit = await new AxeBuilder({ page }).analyze();
    expect(audit.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual(
      [],
    );
  });

  await test.step("a step moves with the arrow keys, keeps the focus and is announced", async () => {
    expect((await ids()).slice(0, 3)).toEqual(["l01", "l01-check", "l02"]);
    await page.locator('[data-handle="l02"]').focus();
    await page.keyboard.press("ArrowUp");
    await expect.poll(async () => (await ids()).slice(0, 3)).toEqual(["l01", "l02", "l01-check"]);
    await expect(page.locator('[data-handle="l02"]')).toBeFocused();
    await expect(page.getByText(/^Premešteno: mesto 2, modul/)).toBeAttached();
    await saved();
  });

  await test.step("taken back and brought again", async () => {
    await button("Poništite").click();
    await expect.poll(async () => (await ids())[1]).toBe("l01-check");
    await button("Vratite poništeno").click();
    await expect.poll(async () => (await ids())[1]).toBe("l02");
  });

  await test.step("dragged by pointer into the next place", async () => {
    await row("l01").evaluate((one) => one.scrollIntoView({ block: "start" }));
    const from = await page.locator('[data-handle="l01"]').boundingBox();
    const to = await row("l01-check").boundingBox();
    if (!from || !to) throw new Error("The rows are not on the page");
    await page.mouse.move(from.x + 20, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(to.x + 40, to.y + to.height - 6, { steps: 8 });
    await page.mouse.up();
    await expect.poll(async () => (await ids()).slice(0, 3)).toEqual(["l02", "l01-check", "l01"]);
    await button("Poništite").click();
    await expect.poll(async () => (await ids()).slice(0, 3)).toEqual(["l01", "l02", "l01-check"]);
  });

  await test.step("a rule that nobody can meet is told as a story at its step and on the picture", async () => {
    await row("l01-check").getByText("Pravila i premeštanje").click();
    await row("l01-check").getByLabel("Najviše pokušaja").fill("1");
    await row("l01-check").getByLabel("Dodatna vežba za svaki propušten cilj").uncheck();
    await row("l01-check").getByRole("button", { name: "Primenite" }).click();
    await expect(row("l01-check").getByRole("list", { name: "Za popravku ovde" })).toBeVisible();
    await expect(page.locator(".react-flow__node").getByText("1 nalaz")).not.toHaveCount(0);
    await expect(page.locator("#panel-findings li")).not.toHaveCount(0);
  });

  await test.step("a circle of modules is refused with the reason, and nothing changes", async () => {
    await page.getByText("Naziv, redosled i priznavanje znanja").first().click();
    const form = page.locator("form:has(input[value='set-after'])").first();
    await form.getByRole("checkbox").last().check();
    await form.getByRole("button", { name: "Primenite" }).click();
    await expect(form.getByRole("alert")).toContainText("nijedan se ne bi otvorio");
  });

  await test.step("mended, and still so after the page is loaded again", async () => {
    await row("l01-check").getByLabel("Dodatna vežba za svaki propušten cilj").check();
    await row("l01-check").getByLabel("Najviše pokušaja").fill("");
    await row("l01-check").getByRole("button", { name: "Primenite" }).click();
    await expect(page.getByText("Nema nalaza: put je ispravan.")).toBeVisible();
    await saved();
    await page.reload();
    await expect.poll(async () => (await ids()).slice(0, 3)).toEqual(["l01", "l02", "l01-check"]);
  });

  await test.step("a learner is played through, with reasons for what is locked, and back", async () => {
    await button("Prolazak kroz put").click();
    await button("Lekcija završena").click();
    await button("Lekcija završena").click();
    await button("Provera nije položena").click();
    await expect(
      page.locator(".react-flow__node").getByText("dodatna vežba", { exact: true }),
    ).toBeVisible();
    await expect(page.getByText(/^Zaključano: prvo „Provera:/).first()).toBeVisible();
    await button("Korak nazad").click();
    await expect(button("Provera položena")).toBeVisible();
    const audit = await new AxeBuilder({ page }).analyze();
    expect(audit.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual(
      [],
    );
  });
});

test("a role-play is written as text, its mistakes named by line, and played from a later state @soak", async ({
  page,
  server,
  signIn,
}) => {
  await server.reset();
  await page.setViewportSize({ width: 1280, height: 800 });
  await signIn("trainer");
  await page.goto("/studio/roleplays/late-delivery");
  const text = page.getByRole("textbox", { name: "Tekst razgovora (YAML)" });
  await expect(text).toBeVisible();
  await page.getByLabel("Od stanja").selectOption({ index: 1 });
  await page.getByLabel("Poverenje (0–100)").fill("90");
  await page.getByRole("button", { name: "Počnite odavde" }).click();
  await expect(page.getByText(/poverenje 90/)).toBeVisible();
  await text.click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("broken: yes\n");
  await expect(page.getByText("Red 1, znak 1")).toBeVisible();
  await expect(page.getByText(/^Sačuvano u /)).toBeVisible();
  const audit = await new AxeBuilder({ page }).analyze();
  expect(audit.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
