import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { TextInput } from "~/ui/form/text-input";
import { PageTitle } from "~/ui/heading";
import { RolePage } from "~/ui/page/role-page";
import { TextLink } from "~/ui/text-link";
import type { NewDocument } from "./new-document";

interface NewDocumentScreenProps {
  readonly kind: "path" | "roleplay";
  /** What was typed when it could not be made. */
  readonly typed: NewDocument | null;
}

/** Names a new path or role-play; it then opens as a draft. */
export function NewDocumentScreen({ kind, typed }: NewDocumentScreenProps) {
  const t = useT();
  const problem = typed?.problem ?? null;
  const missing = (word: string | undefined) =>
    problem === "title" && !word ? t("pathEditor.new.titleMissing") : undefined;
  const slugProblem = problem === "bad-slug" || problem === "taken" ? problem : null;
  return (
    <RolePage>
      <p>
        <TextLink standalone to="/studio">
          {t("author.back")}
        </TextLink>
      </p>
      <PageTitle>{t(`pathEditor.new.${kind}`)}</PageTitle>
      <Form method="post" className="grid max-w-read gap-4">
        <TextInput
          name="title-sr"
          label={t("pathEditor.titleSr")}
          defaultValue={typed?.title.sr}
          error={missing(typed?.title.sr)}
          maxLength={300}
          required
        />
        <TextInput
          name="title-en"
          label={t("pathEditor.titleEn")}
          defaultValue={typed?.title.en}
          error={missing(typed?.title.en)}
          maxLength={300}
          required
        />
        <TextInput
          name="slug"
          label={t("pathEditor.new.slug")}
          hint={t("pathEditor.new.slugHint")}
          defaultValue={typed?.slug}
          error={slugProblem ? t(`pathEditor.new.${slugProblem}`) : undefined}
          maxLength={60}
          optional
        />
        <p>
          <Button tone="filled">{t("pathEditor.new.submit")}</Button>
        </p>
      </Form>
    </RolePage>
  );
}
