import { HTML_LANG } from "~/i18n/locale";
import { useLocale, useT } from "~/i18n/use-t";
import { Details } from "~/ui/details";
import { PageTitle, Section } from "~/ui/heading";
import { RolePage } from "~/ui/page/role-page";
import { Ruled, RuledRow } from "~/ui/ruled";
import { TextLink } from "~/ui/text-link";
import { SheetTable } from "~/ui/toolkit/sheet-table";
import type { LessonInsight, QuestionLine } from "./insight-view";
import { LessonStops } from "./lesson-stops";
import { LessonTime } from "./lesson-time";

/** How a lesson goes: where people stop, what checks find missing, how long it takes. */
export function LessonInsightScreen({ insight }: { readonly insight: LessonInsight }) {
  const t = useT();
  const { slug, title, dropOff, questions, openFlags } = insight;
  const { began, finished, notBegun } = dropOff;
  return (
    <RolePage>
      <p className="mb-2">
        <TextLink standalone to={`/studio/lessons/${slug}`}>
          {t("insight.back", { title })}
        </TextLink>
      </p>
      <PageTitle detail={t("insight.lesson.detail", { title })}>
        {t("insight.lesson.began", { began, finished })}
      </PageTitle>
      {openFlags > 0 && (
        <TextLink standalone to={`/studio/flags?lesson=${slug}`}>
          {t("insight.flags", { n: openFlags })}
        </TextLink>
      )}
      <Section id="stops" title={t("insight.stops.title")}>
        <LessonStops stops={dropOff.stops} parts={insight.parts} />
        {notBegun > 0 && (
          <p className="mt-4 max-w-read">{t("insight.lesson.notBegun", { n: notBegun })}</p>
        )}
      </Section>
      <Section id="objectives" title={t("insight.objectives.title")}>
        <Objectives objectives={insight.objectives} />
      </Section>
      <Section id="time" title={t("insight.time.title")}>
        <LessonTime duration={dropOff.duration} />
      </Section>
      <Section id="questions" title={t("insight.questions.title")}>
        <Questions questions={questions} />
      </Section>
    </RolePage>
  );
}

function Objectives({ objectives }: Pick<LessonInsight, "objectives">) {
  const t = useT();
  const language = HTML_LANG[useLocale()];
  const [worst] = objectives;
  if (!worst) return <p>{t("insight.objectives.none")}</p>;
  return (
    <div className="grid gap-4">
      <p className="max-w-read">
        {worst.right === worst.of
          ? t("insight.objectives.allRight")
          : t("insight.objectives.most", worst)}
        {worst.of < 30 && ` ${t("insight.objectives.small")}`}
      </p>
      <SheetTable
        label={t("insight.objectives.table")}
        head={[
          { title: t("insight.objectives.objective") },
          { title: t("insight.objectives.right"), figures: true },
          { title: t("insight.objectives.of"), figures: true },
        ]}
        rows={objectives.map(({ text, right, of }, index) => ({
          id: String(index),
          cells: [
            <span key="text" lang={language}>
              {text}
            </span>,
            right,
            of,
          ],
        }))}
      />
    </div>
  );
}

/** Those with warnings first, then by the number of answers; the unasked ones wait folded. */
function Questions({ questions }: Pick<LessonInsight, "questions">) {
  const t = useT();
  if (questions.length === 0) return <p>{t("insight.questions.none")}</p>;
  const asked = [...questions]
    .filter(({ statistics }) => statistics.counts.n > 0)
    .sort(
      (a, b) =>
        warningsOf(b).length - warningsOf(a).length ||
        b.statistics.counts.n - a.statistics.counts.n,
    );
  const unasked = questions.filter(({ statistics }) => statistics.counts.n === 0);
  return (
    <>
      {asked.length > 0 && <Lines questions={asked} />}
      {unasked.length > 0 && (
        <Details summary={t("insight.questions.unasked", { n: unasked.length })}>
          <Lines questions={unasked} />
        </Details>
      )}
    </>
  );
}

function warningsOf({ statistics }: QuestionLine) {
  return statistics.evidence === "stable" ? statistics.flags : [];
}

/** Questions with how many answers they have, and what their figures warn of. */
function Lines({ questions }: Pick<LessonInsight, "questions">) {
  const t = useT();
  const language = HTML_LANG[useLocale()];
  return (
    <Ruled>
      {questions.map((line) => {
        const warnings = warningsOf(line).map((flag) => t(`insight.warning.${flag}`));
        const { n, right } = line.statistics.counts;
        return (
          <RuledRow
            key={line.to}
            to={line.to}
            title={<span lang={language}>{line.stem}</span>}
            reason={warnings.length === 0 ? undefined : warnings.join(" · ")}
            detail={t("insight.line.counts", { n, right })}
          />
        );
      })}
    </Ruled>
  );
}
