import type { TranscriptLine } from "~/domain/lesson/block";
import type { TranscriptFindings } from "~/domain/lesson/transcript";
import { useT } from "~/i18n/use-t";
import { Said } from "~/ui/question/said";
import { TranscriptCueView } from "./transcript-cue-view";

interface TranscriptResultProps {
  readonly lines: readonly TranscriptLine[];
  readonly findings: TranscriptFindings;
  /** What the reader would say, by line. */
  readonly replies: Readonly<Record<number, string>>;
}

/** Which cues were found and which passed by, each with both replies; then the marks that were none. */
export function TranscriptResult({ lines, findings, replies }: TranscriptResultProps) {
  const t = useT();
  const { cues, others } = findings;
  const found = cues.filter((cue) => cue.found).length;
  return (
    <div className="island__result">
      <div>
        <p className="island__finding" role="status">
          {t("lesson.transcript.found", { found, count: cues.length })}
        </p>
        <p className="island__note pt-1">
          {t("lesson.transcript.compare")} {t("lesson.saved")} {t("common.field.onlyYou")}.
        </p>
      </div>
      <ol className="rows">
        {cues.map((cue) => (
          <li key={cue.line} className="row">
            <TranscriptCueView lines={lines} cue={cue} own={replies[cue.line]}>
              <Said verdict={cue.found ? "right" : "blank"}>
                {t(cue.found ? "lesson.transcript.seen" : "lesson.transcript.missed")}
              </Said>
            </TranscriptCueView>
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <div>
          <p className="island__subtitle">
            {t("lesson.transcript.others", { count: others.length })}
          </p>
          <ul className="transcript__others">
            {others.map((line) => (
              <li key={line}>{lines[line]?.text}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
