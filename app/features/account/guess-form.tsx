import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { GUESSES } from "./practice-guess";

/** The practice item: `guess` = 80 | 60 | 40, asked for by address so that no script is needed. */
export function GuessForm() {
  const t = useT();
  return (
    <Form method="get" action="/" preventScrollReset>
      <fieldset className="question__fields">
        <legend className="question__stem">{t("account.landing.question")}</legend>
        <div className="options">
          {GUESSES.map((guess) => (
            <label key={guess} className="option">
              <input className="choice-ring" type="radio" name="guess" value={guess} required />
              <span className="option__text">{`${guess}%`}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Button tone="filled" wide className="mt-4">
        {t("account.landing.check")}
      </Button>
    </Form>
  );
}
