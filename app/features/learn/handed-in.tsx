import { shortDay } from "~/i18n/dates";
import { useLocale, useT } from "~/i18n/use-t";
import { Section } from "~/ui/heading";
import { Paragraphs } from "~/ui/paragraphs";
import { RubricMarks } from "~/ui/rubric-marks";
import { TextLink } from "~/ui/text-link";
import type { SubmissionView } from "./lesson-view";

interface HandedInProps {
  readonly submission: SubmissionView;
  readonly timeZone: string;
}

/** Work that was handed in, with what its review said. */
export function HandedIn({ submission, timeZone }: HandedInProps) {
  const t = useT();
  const locale = useLocale();
  const { number, text, files, sheets, submittedAt, review } = submission;
  const day = shortDay(submittedAt, timeZone, locale);
  return (
    <Section id={`work-${number}`} title={t("learn.assignment.handedIn", { number, day })}>
      <Paragraphs text={text} />
      {files.length > 0 && (
        <ul>
          {files.map(({ to, name }) => (
            <li key={to}>
              <TextLink standalone to={to} reloadDocument>
                {name}
              </TextLink>
            </li>
          ))}
        </ul>
      )}
      {sheets.length > 0 && (
        <ul>
          {sheets.map(({ tool, to }) => (
            <li key={tool}>
              <TextLink standalone to={to}>
                {t(`sheet.tool.${tool}`)}
              </TextLink>
            </li>
          ))}
        </ul>
      )}
      {review && (
        <>
          <p className="mt-4 mb-2 font-strong">
            {t(`learn.assignment.review.${review.outcome}`, {
              points: review.scores.reduce((sum, score) => sum + score, 0),
              day: shortDay(review.at, timeZone, locale),
            })}
          </p>
          <RubricMarks scores={review.scores} comments={review.comments} />
        </>
      )}
    </Section>
  );
}
