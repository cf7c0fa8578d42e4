import { useT } from "~/i18n/use-t";
import { Said } from "~/ui/question/said";
import { MEASURED, type Guess } from "./practice-guess";

/** What was measured, against what the visitor said. */
export function GuessAnswer({ guess }: { readonly guess: Guess }) {
  const t = useT();
  const direction = guess === MEASURED ? "right" : guess > MEASURED ? "lower" : "higher";
  return (
    <>
      <p className="mb-4 text-read">{t("account.landing.question")}</p>
      <Said verdict={guess === MEASURED ? "right" : "wrong"}>
        {t(`account.landing.${direction}`, { guess })}
      </Said>
      <p className="mt-2 font-serif text-title font-strong">{t("account.landing.measured")}</p>
      <p className="mt-2 text-small text-ink2">{t("account.landing.source")}</p>
    </>
  );
}
