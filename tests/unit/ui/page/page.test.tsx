import { expect, it } from "vitest";
import { ErrorScreen } from "~/ui/page/error-screen";
import { LanguageSwitch } from "~/ui/page/language-switch";
import { Page } from "~/ui/page/page";
import { renderSerbian } from "../render";

const tabs = [
  { to: "/learn", label: "Danas", exact: true },
  { to: "/learn/kam", label: "Put" },
];

it("marks only the tab of the current address", async () => {
  const html = await renderSerbian(
    <Page home="/learn" tabs={tabs}>
      <p>Sadržaj</p>
    </Page>,
    "/learn/kam",
  );
  const current = html.match(/<a[^>]*aria-current="page"[^>]*>[^<]*/g) ?? [];
  expect(current.map((link) => link.replace(/^.*>/, ""))).toEqual(["Put"]);
});

it("sends the skip link to the content that the page carries", async () => {
  const html = await renderSerbian(<Page home="/">Sadržaj</Page>);
  const target = /<a href="#([^"]+)"/.exec(html)?.[1];
  expect(html).toContain(`<main id="${target}"`);
});

it("offers the other language as a form that works without scripts", async () => {
  const html = await renderSerbian(<LanguageSwitch redirectTo="/learn?part=2" />);
  expect(html).toMatch(/<form[^>]*method="post"[^>]*action="\/language"/);
  expect(html).toContain('name="redirectTo" value="/learn?part=2"');
  expect(html).toMatch(/<button[^>]*value="en"[^>]*>English</);
});

it("says of a failure what is safe, and how it can be found", async () => {
  const html = await renderSerbian(
    <ErrorScreen kind="failure" home="/learn" reference="7F3A" retry="/learn/kam" />,
  );
  expect(html).toContain("Što je označeno kao sačuvano, sačuvano je.");
  expect(html).toContain("Oznaka: 7F3A");
  expect(html).toContain('href="/learn/kam"');
});
