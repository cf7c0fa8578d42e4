import { MOUSE } from "../support/check-entry";
import { SELLING } from "../support/lesson-source";
import { PEOPLE, signInByForm } from "../support/lesson-visitor";
import { say } from "../support/lesson-words";
import { expect, test } from "../support/test";

test.beforeEach(({ server }) => server.reset());

test("from the demo door to the first question in two taps", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: say("account.door.learner.enter"), exact: true }).click();
  await expect(page).toHaveURL("/learn");
  await page.getByRole("link", { name: say("learn.home.start"), exact: true }).click();
  const question = page.locator("section.island form").first();
  await expect(question.getByRole("radio").first()).toBeVisible();
});

test("a link opens the step it names after signing in, with its query", async ({ page }) => {
  const link = "/learn/kam-foundations/l01?part=2";
  await page.goto(link);
  await expect(page).toHaveURL(/\/sign-in\?/);
  await signInByForm(page, PEOPLE.firstCheck, { to: link });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(SELLING.parts[1]?.title ?? "");
});

for (const elsewhere of ["//evil.example", "https://evil.example/", "/\\evil.example"]) {
  test(`signing in never leads to ${elsewhere}`, async ({ page }) => {
    await page.goto(`/sign-in?to=${encodeURIComponent(elsewhere)}`);
    await signInByForm(page, PEOPLE.firstCheck);
  });
}

for (const [name, use] of [
  ["with scripts", {}],
  ["without scripts", { javaScriptEnabled: false }],
] as const) {
  test.describe(name, () => {
    test.use({ ...use, expectedErrors: [/status of 4\d\d/] });

    test("a refused sign-in says why and keeps the address", async ({ page }) => {
      await page.goto("/sign-in");
      await page.getByLabel(say("account.signIn.email"), { exact: true }).fill(PEOPLE.firstCheck);
      await page.getByLabel(say("account.signIn.password"), { exact: true }).fill("pogrešna");
      await MOUSE.press(page.getByRole("button", { name: say("account.signIn.submit") }).last());
      await expect(page.getByRole("alert").first()).toBeVisible();
      await expect(page.getByLabel(say("account.signIn.email"), { exact: true })).toHaveValue(
        PEOPLE.firstCheck,
      );
    });
  });
}
