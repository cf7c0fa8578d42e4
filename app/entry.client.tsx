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

void hydrate();
