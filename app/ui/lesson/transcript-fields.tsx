import type { TranscriptLine } from "~/domain/lesson/block";
import { useT } from "~/i18n/use-t";
import { TextArea } from "~/ui/form/text-area";
import { fieldError } from "./field-error";
import type { IslandForm, ViewOf } from "./island-view";

interface TranscriptFieldsProps {
  readonly lines: readonly TranscriptLine[];
  readonly view: ViewOf<"transcript">;
  readonly form: IslandForm;
}

/** Every line with its box `mark`; a marked one opens `reply-<line>`, by style alone. */
export function TranscriptFields({ lines, view, form }: TranscriptFieldsProps) {
  const t = useT();
  return (
    <ol className="transcript">
      {lines.map(({ who, text }, line) => (
        <li key={line} className="transcript__turn">
          <label className="transcript__line">
            <span className="transcript__who">{who}</span>
            <span className="transcript__text">{text}</span>
            <span className="transcript__mark">
              <input
                className="choice-box"
                type="checkbox"
                name="mark"
                value={line}
                defaultChecked={view.marked.includes(line)}
              />
              {t("lesson.transcript.here")}
            </span>
          </label>
          <div className="transcript__reply">
            <TextArea
              id={`${form.id}-reply-${line}`}
              name={`reply-${line}`}
              label={t("lesson.transcript.reply")}
              error={fieldError(form, `reply-${line}`)}
              rows={2}
              maxLength={400}
              defaultValue={view.replies[line] ?? ""}
            />
          </div>
        </li>
      ))}
    </ol>
  );
}
