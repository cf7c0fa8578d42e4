import { useT } from "~/i18n/use-t";
import { HTML_LANG } from "~/i18n/locale";
import { PageTitle } from "~/ui/heading";
import { RolePage } from "~/ui/page/role-page";
import { TextLink } from "~/ui/text-link";
import { PageNav } from "./library/page-nav";
import { QuestionEntry } from "./question-entry";
import { QuestionFilterForm } from "./question-filter-form";
import { QuestionFiles } from "./question-files";
import { QUESTIONS_A_PAGE, type QuestionList } from "./question-list";

interface QuestionsScreenProps {
  readonly list: QuestionList;
  /** All keys stand open. */
  readonly open: boolean;
  /** This list with the keys the other way round. */
  readonly toggle: string;
  /** The pages on either side; null: there is none. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Questions with their keys, page by page, narrowed to a lesson or a use. */
export function QuestionsScreen({ list, open, toggle, before, after }: QuestionsScreenProps) {
  const t = useT();
  const { count, filter, groups, page } = list;
  const shown = groups.reduce((sum, { questions }) => sum + questions.length, 0);
  const from = (page - 1) * QUESTIONS_A_PAGE + 1;
  return (
    <RolePage>
      <p>
        <TextLink standalone to="/studio">
          {t("author.back")}
        </TextLink>
      </p>
      <PageTitle>{t("author.questions.title", { count })}</PageTitle>
      <QuestionFilterForm list={list} open={open} />
      <QuestionFiles lesson={filter.lesson} language={filter.language} />
      {count === 0 ? (
        <p className="mt-6 text-read">{t("author.questions.none")}</p>
      ) : (
        <p className="mt-4">
          <TextLink standalone to={toggle} preventScrollReset>
            {t(open ? "author.questions.closeKeys" : "author.questions.openKeys")}
          </TextLink>
        </p>
      )}
      {groups.map(({ slug, title, count: ofLesson, questions }) => (
        <section key={slug} aria-labelledby={slug} className="mt-10">
          <h2
            id={slug}
            lang={HTML_LANG[filter.language]}
            className="font-serif text-title font-strong"
          >
            {title}
          </h2>
          <p className="text-small text-ink2">{t("author.questions.count", { count: ofLesson })}</p>
          <p>
            <TextLink standalone to={`/studio/lessons/${slug}/questions`}>
              {t("bank.questions.lesson")}
            </TextLink>
          </p>
          <ul className="divide-y divide-line border-y border-line">
            {questions.map((sheet) => (
              <QuestionEntry
                key={`${sheet.id}-${open}`}
                sheet={sheet}
                language={filter.language}
                open={open}
              />
            ))}
          </ul>
        </section>
      ))}
      <PageNav from={from} to={from + shown - 1} count={count} before={before} after={after} />
    </RolePage>
  );
}
