import { Form } from "@remix-run/react";
import { CRITERIA, SCORES, type Criterion } from "~/domain/path/rubric";
import { shortDay } from "~/i18n/dates";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { ButtonLink } from "~/ui/button/button-link";
import { Details } from "~/ui/details";
import { TextArea } from "~/ui/form/text-area";
import { PageTitle, Section } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { FocusShell } from "~/ui/page/focus-shell";
import { Paragraphs } from "~/ui/paragraphs";
import { RubricMarks } from "~/ui/rubric-marks";
import { TextLink } from "~/ui/text-link";
import type { ReviewView } from "./review-view";

/** What was chosen and written when a review could not be taken, and what it lacks. */
export interface RefusedReview {
  readonly kind: "unscored" | "uncommented";
  readonly criteria: readonly Criterion[];
  readonly scores: readonly (number | null)[];
  readonly comments: readonly string[];
}

interface ReviewScreenProps {
  readonly view: ReviewView;
  readonly timeZone: string;
  readonly refused: RefusedReview | null;
}

/** Somebody's field work with the rubric beside it. */
export function ReviewScreen({ view, timeZone, refused }: ReviewScreenProps) {
  const t = useT();
  const locale = useLocale();
  const back = `/cohorts/${view.cohort}/reviews`;
  const day = shortDay(view.submittedAt, timeZone, locale);
  return (
    <FocusShell
      exit={{ to: back, label: t("manage.review.exit") }}
      position={t("manage.review.position", { number: view.number, day })}
      actions={
        view.review ? (
          <ButtonLink tone="filled" wide to={back}>
            {t("manage.review.exit")}
          </ButtonLink>
        ) : (
          <Button tone="filled" wide form="review">
            {t("manage.review.submit")}
          </Button>
        )
      }
    >
      <PageTitle detail={view.title}>{view.person}</PageTitle>
      <Details summary={t("manage.review.brief")}>
        <Paragraphs text={view.brief} />
      </Details>
      <Section id="work" title={t("manage.review.work")}>
        <div className="text-read">
          <Paragraphs text={view.text} />
        </div>
        {view.files.map(({ to, name }) => (
          <TextLink key={to} standalone to={to} reloadDocument>
            {name}
          </TextLink>
        ))}
        {view.sheets.length > 0 && (
          <ul>
            {view.sheets.map(({ tool, to }) => (
              <li key={tool}>
                <TextLink standalone to={to}>
                  {t(`sheet.tool.${tool}`)}
                </TextLink>
              </li>
            ))}
          </ul>
        )}
      </Section>
      {view.review ? (
        <Section
          id="reviewed"
          title={t(`learn.assignment.review.${view.review.outcome}`, {
            points: view.review.scores.reduce((sum, score) => sum + score, 0),
            day: shortDay(view.review.at, timeZone, locale),
          })}
        >
          <RubricMarks {...view.review} />
        </Section>
      ) : (
        <RubricForm view={view} refused={refused} />
      )}
    </FocusShell>
  );
}

function RubricForm({ view, refused }: Pick<ReviewScreenProps, "view" | "refused">) {
  const t = useT();
  return (
    <Section id="rubric" title={t("learn.assignment.rubric")}>
      <p className="mb-4 max-w-read text-ink2">
        {t(view.noZero ? "learn.assignment.passNoZero" : "learn.assignment.pass", {
          pass: view.pass,
        })}
      </p>
      {refused && (
        <div className="mb-4">
          <Notice tone="error" live>
            {t(`manage.review.${refused.kind}`, {
              criteria: refused.criteria.map((one) => t(`common.rubric.${one}`)).join(", "),
            })}
          </Notice>
        </div>
      )}
      <Form
        id="review"
        method="post"
        action={`/cohorts/${view.cohort}/reviews/${view.id}`}
        className="max-w-read"
      >
        <input type="hidden" name="command" value={view.command} />
        {CRITERIA.map((criterion, index) => (
          <fieldset key={criterion} className="mb-10">
            <legend className="font-strong">{t(`common.rubric.${criterion}`)}</legend>
            <p className="text-ink2">{t(`common.rubric.${criterion}Detail`)}</p>
            {SCORES.map((score) => (
              <label key={score} className="flex min-h-target items-center gap-3">
                <input
                  type="radio"
                  name={`score-${criterion}`}
                  value={score}
                  defaultChecked={refused?.scores[index] === score}
                />
                {t(`common.rubric.score.${score}`)}
              </label>
            ))}
            <TextArea
              name={`comment-${criterion}`}
              label={t("manage.review.comment")}
              audience="learner"
              optional
              rows={2}
              maxLength={2_000}
              defaultValue={refused?.comments[index] ?? ""}
            />
          </fieldset>
        ))}
      </Form>
    </Section>
  );
}
