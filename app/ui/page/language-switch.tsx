import { Form } from "@remix-run/react";
import { useLocale } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";

interface LanguageSwitchProps {
  /** Address to come back to, with its query. */
  readonly redirectTo: string;
}

/**
 * Offers the other language, in that language. A plain form: `locale`, `redirectTo`. It loads the
 * document anew, since a document carries the messages of one language.
 */
export function LanguageSwitch({ redirectTo }: LanguageSwitchProps) {
  const other = useLocale() === "sr" ? "en" : "sr";
  return (
    <Form method="post" action="/language" reloadDocument>
      <input type="hidden" name="redirectTo" value={redirectTo} />
      <Button tone="quiet" name="locale" value={other} lang={other === "sr" ? "sr-Latn" : "en"}>
        {other === "sr" ? "Srpski" : "English"}
      </Button>
    </Form>
  );
}
