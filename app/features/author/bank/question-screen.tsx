import { useLocale, useT } from "~/i18n/use-t";
import { Details } from "~/ui/details";
import { PageTitle } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { RolePage } from "~/ui/page/role-page";
import { TextLink } from "~/ui/text-link";
import { differences } from "./differences";
import { fieldLabel } from "./field-label";
import { NotesProvider } from "./field-notes";
import type { QuestionEditor, SaveQuestionOutcome } from "./question-editor";
import { QuestionForm } from "./question-form";
import { questionAddress, questionsAddress } from "./working-questions";

interface QuestionScreenProps {
  readonly editor: QuestionEditor;
  /** What came of saving; null: nothing was sent, or only rows were changed. */
  readonly outcome: Exclude<SaveQuestionOutcome, { kind: "saved" }> | null;
  /** It was saved just now. */
  readonly saved: boolean;
}

/** Writing one question: its form, what is advised at each field, and the way to try it. */
export function QuestionScreen({ editor, outcome, saved }: QuestionScreenProps) {
  const t = useT();
  const locale = useLocale();
  const { id, draft, working, whole, advice } = editor;
  const problems = outcome?.kind === "problems" ? outcome.problems : editor.problems;
  return (
    <RolePage width="wide">
      <p>
        <TextLink standalone to={questionsAddress(working)}>
          {t("bank.question.back")}
        </TextLink>
      </p>
      <PageTitle detail={working.title[locale]}>
        {id === null ? t("bank.question.newTitle") : t(`author.type.${draft.type}`)}
      </PageTitle>
      {id === null && <p className="-mt-4 mb-6 text-ink2">{t(`author.type.${draft.type}`)}</p>}
      <State editor={editor} outcome={outcome} saved={saved} />
      {id !== null && whole && (
        <p className="mb-6">
          <TextLink standalone to={questionAddress(working, `${id}/try`)}>
            {t("bank.question.try")}
          </TextLink>
        </p>
      )}
      <NotesProvider value={{ problems, advice: outcome === null ? advice : [], locale }}>
        <QuestionForm
          editor={editor}
          unfinished={problems.length > 0}
          over={outcome?.kind === "conflict"}
        />
      </NotesProvider>
    </RolePage>
  );
}

function State({ editor, outcome, saved }: QuestionScreenProps) {
  const t = useT();
  const { id, whole, advice, problems } = editor;
  if (outcome?.kind === "conflict") return <Conflict editor={editor} theirs={outcome.theirs} />;
  if (outcome?.kind === "problems") {
    return (
      <div className="mb-6">
        <Notice tone="error" live>
          {t("bank.question.problems", { count: outcome.problems.length })}
        </Notice>
      </div>
    );
  }
  if (outcome !== null) {
    return (
      <div className="mb-6">
        <Notice tone="error" live>
          {t(`bank.question.${outcome.kind}`)}
        </Notice>
      </div>
    );
  }
  if (id === null) return null;
  const words = whole
    ? advice.length === 0
      ? t("bank.question.adviceNone")
      : t("bank.question.adviceCount", { count: advice.length })
    : t("bank.row.missing", { count: problems.length });
  return (
    <div className="mb-6">
      <Notice tone={!whole ? "call" : saved ? "done" : "plain"} live={saved}>
        {saved && (
          <p className="font-strong">
            {t(whole ? "bank.question.saved" : "bank.question.savedUnfinished")}
          </p>
        )}
        <p>{words}</p>
      </Notice>
    </div>
  );
}

interface ConflictProps {
  readonly editor: QuestionEditor;
  readonly theirs: QuestionEditor["draft"] | null;
}

function Conflict({ editor, theirs }: ConflictProps) {
  const t = useT();
  return (
    <div className="mb-6">
      <Notice tone="call" live>
        <p className="font-strong">
          {t(theirs === null ? "bank.question.removed" : "bank.question.conflict")}
        </p>
      </Notice>
      {theirs !== null && (
        <Details summary={t("bank.question.theirs")} open>
          <dl className="max-w-read divide-y divide-line border-y border-line">
            {differences(editor.draft, theirs).map(({ field, theirs: value }) => (
              <div key={field} className="py-3">
                <dt className="text-small text-ink2">{fieldLabel(t, field)}</dt>
                <dd className="whitespace-pre-line">{value || t("bank.question.empty")}</dd>
              </div>
            ))}
          </dl>
        </Details>
      )}
    </div>
  );
}
