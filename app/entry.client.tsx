import { RemixBrowser } from "@remix-run/react";
import { startTransition, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { RawIntlProvider } from "react-intl";
import { makeIntl } from "~/i18n/intl";
import { firstWords } from "~/i18n/words";

async function hydrate(): Promise<void> {
  const { locale, words } = await firstWords();
  const intl = makeIntl(locale, words);
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
