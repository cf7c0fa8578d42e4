import { Form } from "@remix-run/react";
import { CRITERIA } from "~/domain/path/rubric";
import { SUBMISSION, type SubmissionProblem } from "~/domain/path/submission-limits";
import { clockTime, shortDay } from "~/i18n/dates";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { FileInput } from "~/ui/form/file-input";
import { ButtonLink } from "~/ui/button/button-link";
import { TextArea } from "~/ui/form/text-area";
import { PageTitle, Section } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { FocusShell } from "~/ui/page/focus-shell";
import { Paragraphs } from "~/ui/paragraphs";
import { Ruled, RuledRow } from "~/ui/ruled";
import type { AssignmentView } from "./lesson-view";
import { HandedIn } from "./handed-in";

interface AssignmentScreenProps {
  readonly view: AssignmentView;
  readonly timeZone: string;
  /** Why what was sent could not be handed in; the text is kept. */
  readonly problem: SubmissionProblem | null;
}

/** Work on one's own account that a reviewer reads: the task, the rubric, what was handed in. */
export function AssignmentScreen({ view, timeZone, problem }: AssignmentScreenProps) {
  const t = useT();
  const writes = view.state === "open" || view.state === "returned";
  return (
    <FocusShell
      exit={{ to: `/learn/${view.path}`, label: t("learn.lesson.exit") }}
      position={t("learn.assignment.position")}
      actions={
        writes ? (
          <Button tone="filled" wide form="work" name="intent" value="submit">
            {t("learn.assignment.submit")}
          </Button>
        ) : (
          <ButtonLink tone="filled" wide to={`/learn/${view.path}`}>
            {t("learn.lesson.toMap")}
          </ButtonLink>
        )
      }
    >
      <PageTitle>{view.title}</PageTitle>
      <State view={view} timeZone={timeZone} />
      <div className="text-read">
        <Paragraphs text={view.brief} />
      </div>
      <Rubric view={view} />
      {writes && <Sheets view={view} />}
      {writes && <Work view={view} timeZone={timeZone} problem={problem} />}
      {view.submissions.map((submission) => (
        <HandedIn key={submission.number} submission={submission} timeZone={timeZone} />
      ))}
    </FocusShell>
  );
}

function State({ view, timeZone }: Pick<AssignmentScreenProps, "view" | "timeZone">) {
  const t = useT();
  const locale = useLocale();
  if (view.state === "open") return null;
  const day = shortDay(view.submissions[0]?.submittedAt ?? view.now, timeZone, locale);
  const late = view.opensAt !== null && view.opensAt <= view.now;
  const opens = shortDay(view.opensAt ?? view.now, timeZone, locale);
  const tone = { waiting: "plain", returned: "call", done: "done" } as const;
  return (
    <div className="mb-6">
      <Notice tone={tone[view.state]}>
        {view.state === "waiting"
          ? t(late ? "learn.assignment.late" : "learn.assignment.waiting", { day, opens })
          : t(`learn.assignment.${view.state}`)}
      </Notice>
    </div>
  );
}

function Rubric({ view }: { readonly view: AssignmentView }) {
  const t = useT();
  return (
    <Section id="rubric" title={t("learn.assignment.rubric")}>
      <ul className="max-w-read list-disc pl-6">
        {CRITERIA.map((criterion) => (
          <li key={criterion}>
            <b>{t(`common.rubric.${criterion}`)}</b>: {t(`common.rubric.${criterion}Detail`)}
          </li>
        ))}
      </ul>
      <p className="mt-3 text-ink2">
        {t(view.noZero ? "learn.assignment.passNoZero" : "learn.assignment.pass", {
          pass: view.pass,
        })}
      </p>
    </Section>
  );
}

/** The sheets that go along, each with how far it is. */
function Sheets({ view }: { readonly view: AssignmentView }) {
  const t = useT();
  if (view.sheets.length === 0) return null;
  return (
    <Section id="sheets" title={t("learn.assignment.sheets")}>
      <p className="mb-2 max-w-read text-ink2">{t("learn.assignment.sheetsHint")}</p>
      <Ruled>
        {view.sheets.map(({ tool, to, state }) => (
          <RuledRow
            key={tool}
            to={to}
            title={t(`sheet.tool.${tool}`)}
            {...(state === "complete"
              ? { detail: t(`sheet.state.${state}`) }
              : { reason: t(`sheet.state.${state}`) })}
          />
        ))}
      </Ruled>
    </Section>
  );
}

function Work({ view, timeZone, problem }: AssignmentScreenProps) {
  const t = useT();
  return (
    <Section id="write" title={t("learn.assignment.write")}>
      {problem !== null && (
        <div className="mb-4">
          <Notice tone="error" live>
            {t(`learn.assignment.problem.${problem}`, {
              files: SUBMISSION.files,
              megabytes: SUBMISSION.bytes / 1_000_000,
              kinds: SUBMISSION.endings.join(", "),
            })}
          </Notice>
        </div>
      )}
      <Form
        id="work"
        method="post"
        action={`/learn/${view.path}/${view.step}/work`}
        encType="multipart/form-data"
        reloadDocument
        className="max-w-read"
      >
        <input type="hidden" name="command" value={view.command} />
        <TextArea
          name="text"
          label={t("learn.assignment.text")}
          hint={t("learn.assignment.textHint")}
          audience="manager"
          rows={12}
          maxLength={SUBMISSION.text}
          defaultValue={view.text}
        />
        <div className="mt-6">
          <label htmlFor="files" className="block font-strong">
            {t("learn.assignment.files")}
          </label>
          <span className="block pb-2 text-small text-ink2">
            {t("learn.assignment.filesHint", {
              files: SUBMISSION.files,
              megabytes: SUBMISSION.bytes / 1_000_000,
              kinds: SUBMISSION.endings.join(", "),
            })}
          </span>
          <FileInput
            id="files"
            name="files"
            multiple
            accept={SUBMISSION.endings.map((ending) => `.${ending}`).join(",")}
          />
        </div>
        <p className="mt-4 flex flex-wrap items-center gap-4">
          <Button name="intent" value="draft">
            {t("learn.assignment.keep")}
          </Button>
          {view.draftAt !== null && (
            <span className="text-small text-ink2">
              {t("learn.assignment.kept", { time: clockTime(view.draftAt, timeZone) })}
            </span>
          )}
        </p>
      </Form>
    </Section>
  );
}
