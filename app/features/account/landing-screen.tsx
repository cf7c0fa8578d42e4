import { useLocation } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { PageTitle } from "~/ui/heading";
import { LanguageSwitch } from "~/ui/page/language-switch";
import { Page } from "~/ui/page/page";
import { useRootData } from "~/ui/page/root-data";
import { GuessAnswer } from "./guess-answer";
import { GuessForm } from "./guess-form";
import type { OwnShare } from "./own-share";
import { OwnShareForm } from "./own-share-form";
import type { Guess } from "./practice-guess";
import { WaysIn } from "./ways-in";

interface LandingScreenProps {
  readonly guess: Guess | null;
  readonly share: OwnShare | null;
}

/** Answers back instead of advertising: a question, what was measured, the visitor's own share. */
export function LandingScreen({ guess, share }: LandingScreenProps) {
  const t = useT();
  const { pathname, search } = useLocation();
  const demo = useRootData()?.demo ?? false;
  const calculated = share?.outcome.kind === "read" && share.outcome.concentration.kind === "share";
  return (
    <Page home="/" headerEnd={<LanguageSwitch redirectTo={pathname + search} />}>
      <p className="mb-2 text-ink2">{t("account.landing.what")}</p>
      <PageTitle>{t("account.landing.heading")}</PageTitle>
      {guess === null ? <GuessForm /> : null}
      <div role="status">{guess === null ? null : <GuessAnswer guess={guess} />}</div>
      {guess === null ? null : <OwnShareForm share={share} loud={!calculated} />}
      <WaysIn demo={demo} loud={calculated} />
    </Page>
  );
}
