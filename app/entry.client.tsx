import { RemixBrowser } from "@remix-run/react";
import { startTransition, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { RawIntlProvider } from "react-intl";
import { makeIntl } from "~/i18n/intl";

async function hydrate(): Promise<void> {
  const english = document.documentElement.lang === "en";
  const intl = english
    ? makeIntl("en", (await import("~/i18n/en")).en)
    : makeIntl("sr", (await import("~/i18n/sr")).sr);
  await decodedState();
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <RawIntlProvider value={intl}>
          <RemixBrowser />
        </RawIntlProvider>
      </StrictMode>,
    );
  });
}

/**
 * Waits until Remix has read the state that came with the page. RemixBrowser suspends the root
 * while it reads, and a key pressed meanwhile in a form makes React 18 render that root at once
 * and fail with its error 345. Called as a function it throws the promise before its first hook.
 */
async function decodedState(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (reading) {
    await reading;
  }
}

void hydrate();
