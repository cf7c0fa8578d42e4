import { CRITERIA } from "~/domain/path/rubric";
import { useT } from "~/i18n/use-t";
import { Ruled, RuledRow } from "./ruled";

interface RubricMarksProps {
  /** By criterion, 0–3. */
  readonly scores: readonly number[];
  readonly comments: readonly string[];
}

/** What a review gave for each criterion, with its comment. */
export function RubricMarks({ scores, comments }: RubricMarksProps) {
  const t = useT();
  return (
    <Ruled>
      {CRITERIA.map((criterion, index) => (
        <RuledRow
          key={criterion}
          title={t(`common.rubric.${criterion}`)}
          detail={t(`common.rubric.score.${scoreOf(scores[index])}`)}
        >
          {comments[index] ? <p className="max-w-read">{comments[index]}</p> : null}
        </RuledRow>
      ))}
    </Ruled>
  );
}

function scoreOf(score: number | undefined): 0 | 1 | 2 | 3 {
  return score === 1 || score === 2 || score === 3 ? score : 0;
}
