import type { TranscriptLine } from "~/domain/lesson/block";
import { useT } from "~/i18n/use-t";
import { Details } from "~/ui/details";
import { Stem } from "~/ui/question/stem";
import { fieldError } from "./field-error";
import { IslandFrame } from "./island-frame";
import type { IslandForm, ViewOf } from "./island-view";
import { TranscriptFields } from "./transcript-fields";
import { TranscriptResult } from "./transcript-result";

interface TranscriptProps {
  readonly title: string;
  readonly lines: readonly TranscriptLine[];
  readonly view: ViewOf<"transcript">;
  readonly form: IslandForm;
}

/** A conversation to look for cues in; then what was found, and the conversation again below. */
export function Transcript({ title, lines, view, form }: TranscriptProps) {
  const t = useT();
  if (view.findings === null) return <Fields title={title} lines={lines} view={view} form={form} />;
  return (
    <section id={`block-${form.id}`} className="island">
      <Stem level={2}>{title}</Stem>
      <TranscriptResult lines={lines} findings={view.findings} replies={view.replies} />
      <Details summary={t("lesson.transcript.again")} key={form.commandKey}>
        <Fields title="" lines={lines} view={view} form={{ ...form, saved: false }} />
      </Details>
    </section>
  );
}

/** The form; without a title it stands within the block that has one. */
function Fields({ title, lines, view, form }: TranscriptProps) {
  const t = useT();
  const error = fieldError(form, "mark");
  const hints = [`${form.id}-how`, error !== undefined && `${form.id}-error`];
  return (
    <IslandFrame form={form} submit={t("lesson.transcript.save")} nested={title === ""}>
      <fieldset
        className="question__fields"
        aria-describedby={hints.filter((one) => one !== false).join(" ")}
      >
        <legend className={title === "" ? "sr-only" : undefined}>
          {title === "" ? t("lesson.transcript.again") : <Stem level={2}>{title}</Stem>}
        </legend>
        <p id={`${form.id}-how`} className="question__hint">
          {t("lesson.transcript.how")} {t("common.field.onlyYou")}.
        </p>
        {error !== undefined && (
          <p id={`${form.id}-error`} className="question__error" role="alert">
            {error}
          </p>
        )}
        <TranscriptFields lines={lines} view={view} form={form} />
      </fieldset>
    </IslandFrame>
  );
}
