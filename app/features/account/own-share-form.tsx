import { Form } from "@remix-run/react";
import { MOST_CUSTOMERS } from "~/domain/toolkit/read-revenues";
import { useT, type Translate } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { Details } from "~/ui/details";
import { FormMessage } from "~/ui/form/form-message";
import { TextArea } from "~/ui/form/text-area";
import { TextInput } from "~/ui/form/text-input";
import { Section } from "~/ui/heading";
import { ConcentrationResult } from "~/ui/lesson/concentration-result";
import type { OwnShare } from "./own-share";

interface OwnShareFormProps {
  readonly share: OwnShare | null;
  /** Whether working it out is the next thing to do. */
  readonly loud: boolean;
}

/** Ten fields `revenue` and a list `pasted`, worked out on the server and not stored. */
export function OwnShareForm({ share, loud }: OwnShareFormProps) {
  const t = useT();
  const error = share && refusal(t, share.outcome);
  return (
    <Section id="own" title={t("account.landing.own")}>
      <Form method="post" preventScrollReset>
        <p className="mb-4">{t("account.landing.ownIntro")}</p>
        <div className="revenues">
          {Array.from({ length: MOST_CUSTOMERS }, (_, index) => (
            <TextInput
              key={index}
              id={`revenue-${index}`}
              name="revenue"
              label={t("lesson.concentration.customer", { number: index + 1 })}
              numeric
              autoComplete="off"
              maxLength={40}
              defaultValue={share?.revenues[index]}
            />
          ))}
        </div>
        <Details summary={t("lesson.concentration.paste")} open={(share?.pasted ?? "") !== ""}>
          <TextArea
            name="pasted"
            label={t("lesson.concentration.pasteLabel")}
            hint={t("lesson.concentration.pasteHint")}
            rows={5}
            maxLength={4000}
            defaultValue={share?.pasted}
          />
        </Details>
        {error !== null && <FormMessage tone="error">{error}</FormMessage>}
        <Button tone={loud ? "filled" : "outlined"} wide className="mt-2">
          {t("account.landing.calculate")}
        </Button>
      </Form>
      {share?.outcome.kind === "read" && (
        <ConcentrationResult result={share.outcome.concentration} />
      )}
    </Section>
  );
}

function refusal(t: Translate, outcome: OwnShare["outcome"]): string | null {
  if (outcome.kind === "unreadable")
    return t("account.landing.unreadable", { piece: outcome.piece });
  if (outcome.kind === "too-many") return t("account.landing.tooMany", { count: outcome.count });
  return null;
}
