import { expect, type Page } from "@playwright/test";
import { MOUSE, type Hand } from "./check-entry";
import { say } from "./lesson-words";

/** Where the people of the demo stand who suit these tests. */
export const PEOPLE = {
  /** At the very start. */
  beginner: "learner@demo.example",
  /** Before the first lesson's check. */
  firstCheck: "dragana@demo.example",
  /** Before the second lesson's check. */
  secondCheck: "stefan.jankovic@demo.example",
  /** Before the third lesson. */
  thirdLesson: "nikola.pavlovic@demo.example",
  /** Before the third lesson's check, which failed once some days ago. */
  thirdCheck: "sanja.lukic@demo.example",
} as const;

/** Signs in by the form, as a person of the demo, and waits for what opens. */
export async function signInByForm(
  page: Page,
  email: string,
  { to = "/learn", hand = MOUSE }: { readonly to?: string | RegExp; readonly hand?: Hand } = {},
): Promise<void> {
  if (!page.url().includes("/sign-in")) await page.goto("/sign-in");
  await hand.fill(page.getByLabel(say("account.signIn.email"), { exact: true }), email);
  const password = page.getByLabel(say("account.signIn.password"), { exact: true });
  await hand.fill(password, "kljuc-demo");
  await hand.press(page.getByRole("button", { name: say("account.signIn.submit"), exact: true }));
  await expect(page).toHaveURL(to);
}
