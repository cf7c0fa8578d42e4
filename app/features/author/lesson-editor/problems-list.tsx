import { useLocale, useT } from "~/i18n/use-t";
import { TextLink } from "~/ui/text-link";
import { Details } from "~/ui/details";
import { fileName } from "../file-name";
import type { PreviewProblem } from "./preview-answer";

interface ProblemsListProps {
  readonly slug: string;
  readonly problems: readonly PreviewProblem[];
  readonly isReady: boolean;
  readonly onGo: (problem: PreviewProblem) => void;
}

/** What is to be mended, and what waits to be written; each leads to its line. */
export function ProblemsList({ slug, problems, isReady, onGo }: ProblemsListProps) {
  const t = useT();
  const errors = problems.filter(({ severity }) => severity === "error");
  const todos = problems.filter(({ severity }) => severity === "todo");
  const rows = (all: readonly PreviewProblem[]) => (
    <ol className="divide-y divide-line border-y border-line">
      {all.map((problem, index) => (
        <li key={index}>
          <ProblemRow slug={slug} problem={problem} onGo={onGo} />
        </li>
      ))}
    </ol>
  );
  if (!isReady) return <p className="text-ink2">{t("editor.problems.checking")}</p>;
  return (
    <>
      {errors.length === 0 ? <p>{t("editor.problems.none")}</p> : rows(errors)}
      {todos.length > 0 && (
        <Details summary={t("editor.problems.todo", { count: todos.length })}>
          {rows(todos)}
        </Details>
      )}
    </>
  );
}

interface ProblemRowProps {
  readonly slug: string;
  readonly problem: PreviewProblem;
  readonly onGo: (problem: PreviewProblem) => void;
}

function ProblemRow({ slug, problem, onGo }: ProblemRowProps) {
  const t = useT();
  const locale = useLocale();
  const { file, line, message } = problem;
  const place = t("editor.problems.place", { line, file: fileName(t, file) });
  if (file === "questions.yaml") {
    return (
      <div className="py-3">
        <TextLink standalone to={`/studio/lessons/${slug}/questions`}>
          {place}
        </TextLink>
        <p className="max-w-read">{message[locale]}</p>
      </div>
    );
  }
  return (
    <button
      type="button"
      className="block min-h-target w-full py-3 text-left hover:bg-sunk"
      onClick={() => onGo(problem)}
    >
      <span className="block text-small text-key underline underline-offset-4">{place}</span>
      <span className="block max-w-read">{message[locale]}</span>
    </button>
  );
}
