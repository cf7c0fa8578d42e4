import type { ReactNode } from "react";
import type { TranscriptLine } from "~/domain/lesson/block";
import type { TranscriptCue } from "~/domain/lesson/transcript";
import { useT } from "~/i18n/use-t";

interface TranscriptCueViewProps {
  readonly lines: readonly TranscriptLine[];
  readonly cue: TranscriptCue;
  /** The reader's own reply; without one only ours is shown. */
  readonly own?: string | undefined;
  /** What became of it. */
  readonly children?: ReactNode;
}

/** A cue where it was said, after the line before it: why it is one, and what could be answered. */
export function TranscriptCueView({ lines, cue, own, children }: TranscriptCueViewProps) {
  const t = useT();
  const before = lines[cue.line - 1];
  return (
    <div className="transcript__cue">
      {before && (
        <p className="transcript__before">
          {before.who}: {before.text}
        </p>
      )}
      <p className="transcript__text">{lines[cue.line]?.text}</p>
      {children}
      <p>{cue.why}</p>
      <dl className="transcript__replies">
        {own && (
          <div>
            <dt>{t("lesson.transcript.own")}</dt>
            <dd className="whitespace-pre-line">{own}</dd>
          </div>
        )}
        <div>
          <dt>{t("lesson.transcript.model")}</dt>
          <dd>{cue.reply}</dd>
        </div>
      </dl>
    </div>
  );
}
