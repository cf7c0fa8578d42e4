import { useState } from "react";
import { slugOfTitle } from "~/domain/lesson/slug-of-title";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { TextInput } from "~/ui/form/text-input";
import { PageTitle } from "~/ui/heading";
import { RolePage } from "~/ui/page/role-page";
import { TextLink } from "~/ui/text-link";
import type { NewLessonForm, NewLessonProblem } from "./new-lesson-form";

interface NewLessonScreenProps {
  readonly form: NewLessonForm;
  readonly problems: readonly NewLessonProblem[];
}

/** A lesson is named in both languages; everything else it opens with. */
export function NewLessonScreen({ form, problems }: NewLessonScreenProps) {
  const t = useT();
  const [title, setTitle] = useState(form.sr);
  const [slug, setSlug] = useState<string | null>(form.slug === "" ? null : form.slug);
  const errorOf = (field: NewLessonProblem["field"]) => {
    const found = problems.find((one) => one.field === field);
    return found && t(`editor.new.${found.problem}`);
  };
  return (
    <RolePage>
      <p>
        <TextLink standalone to="/studio">
          {t("author.back")}
        </TextLink>
      </p>
      <PageTitle detail={t("editor.new.detail")}>{t("editor.new.title")}</PageTitle>
      <form method="post" className="grid max-w-form gap-6">
        <TextInput
          name="sr"
          label={t("editor.new.sr")}
          lang="sr-Latn"
          maxLength={160}
          required
          value={title}
          error={errorOf("sr")}
          onChange={(event) => setTitle(event.target.value)}
        />
        <TextInput
          name="en"
          label={t("editor.new.en")}
          lang="en"
          maxLength={160}
          required
          defaultValue={form.en}
          error={errorOf("en")}
        />
        <TextInput
          name="slug"
          label={t("editor.new.slug")}
          hint={t("editor.new.slugHint")}
          maxLength={60}
          value={slug ?? slugOfTitle(title)}
          error={errorOf("slug")}
          spellCheck={false}
          autoCapitalize="none"
          onChange={(event) => setSlug(event.target.value)}
        />
        <p>
          <Button tone="filled">{t("editor.new.create")}</Button>
        </p>
      </form>
    </RolePage>
  );
}
