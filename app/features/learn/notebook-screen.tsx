import { longDay } from "~/i18n/dates";
import { useLocale, useT } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button/button-link";
import { Details } from "~/ui/details";
import { PageTitle, Section } from "~/ui/heading";
import { RolePage } from "~/ui/page/role-page";
import { Quote } from "~/ui/quote";
import { Ruled, RuledRow } from "~/ui/ruled";
import { TextLink } from "~/ui/text-link";
import type { NotebookEntry, NotebookView } from "./notebook-view";

interface NotebookScreenProps {
  readonly view: NotebookView;
  readonly timeZone: string;
}

/** Everything the learner wrote: account, plans, then lesson by lesson. */
export function NotebookScreen({ view, timeZone }: NotebookScreenProps) {
  const t = useT();
  if (view.empty && view.account === null) return <Empty />;
  return (
    <RolePage>
      <PageTitle detail={t("learn.notebook.detail")}>{t("learn.notebook.title")}</PageTitle>
      {view.account && (
        <Section id="account" title={t("learn.notebook.account")}>
          <Ruled>
            <RuledRow
              title={view.account.name}
              detail={
                view.account.disguise === null
                  ? undefined
                  : t("learn.notebook.disguise", { disguise: view.account.disguise })
              }
            />
          </Ruled>
        </Section>
      )}
      {view.plans.length > 0 && <Plans view={view} timeZone={timeZone} />}
      {view.sheets.length > 0 && <Sheets view={view} timeZone={timeZone} />}
      {view.lessons.map((lesson) => (
        <Section key={lesson.slug} id={lesson.slug} title={lesson.title}>
          <div className="divide-y divide-line border-y border-line">
            {lesson.entries.map((entry) => (
              <Entry key={entry.block} entry={entry} timeZone={timeZone} />
            ))}
          </div>
        </Section>
      ))}
    </RolePage>
  );
}

function Empty() {
  const t = useT();
  return (
    <RolePage>
      <PageTitle>{t("learn.notebook.title")}</PageTitle>
      <p className="mb-6 text-read">{t("learn.notebook.empty")}</p>
      <ButtonLink tone="filled" to="/learn">
        {t("learn.notebook.toLearn")}
      </ButtonLink>
    </RolePage>
  );
}

function Plans({ view, timeZone }: NotebookScreenProps) {
  const t = useT();
  const locale = useLocale();
  return (
    <Section id="plans" title={t("learn.notebook.plans")}>
      <ul className="divide-y divide-line border-y border-line">
        {view.plans.map(({ id, cue, action, account, writtenAt, lesson, outcomes }) => (
          <li key={id} className="py-4">
            <Quote by={account === null ? undefined : t("learn.home.account", { account })}>
              {t("learn.home.planSentence", { cue, action })}
            </Quote>
            <p className="mt-1 text-small text-ink2">
              {t("learn.notebook.planDetail", {
                day: longDay(writtenAt, timeZone, locale),
                lesson,
              })}
            </p>
            {outcomes.map(({ answer, at }) => (
              <p key={at} className="mt-1">
                {t(`learn.notebook.plan.${answer}`, { day: longDay(at, timeZone, locale) })}
              </p>
            ))}
            <TextLink standalone to={`/plans/${id}`}>
              {t("learn.plan.change")}
            </TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Sheets({ view, timeZone }: NotebookScreenProps) {
  const t = useT();
  const locale = useLocale();
  return (
    <Section id="sheets" title={t("learn.notebook.sheets")}>
      <Ruled>
        {view.sheets.map(({ tool, to, account, complete, at }) => {
          const sheet = t(`sheet.tool.${tool}`);
          return (
            <RuledRow
              key={to}
              to={to}
              title={account === null ? sheet : t("sheet.title", { sheet, account })}
              detail={t("sheet.state.saved", {
                state: t(complete ? "sheet.state.complete" : "sheet.state.draft"),
                day: longDay(at, timeZone, locale),
              })}
            />
          );
        })}
      </Ruled>
    </Section>
  );
}

function Entry({ entry, timeZone }: { readonly entry: NotebookEntry; readonly timeZone: string }) {
  const t = useT();
  const locale = useLocale();
  return (
    <div className="py-4">
      <Written entry={entry} />
      <p className="mt-2 flex flex-wrap items-center justify-between gap-x-4 text-small text-ink2">
        {t("learn.notebook.written", { day: longDay(entry.at, timeZone, locale) })}
        {entry.to !== null && (
          <TextLink standalone to={entry.to}>
            {t("learn.notebook.edit")}
          </TextLink>
        )}
      </p>
    </div>
  );
}

function Written({ entry }: { readonly entry: NotebookEntry }) {
  const t = useT();
  const locale = useLocale();
  switch (entry.kind) {
    case "reflection":
      return (
        <>
          <p className="font-strong">{entry.prompt}</p>
          <p className="mt-2 font-serif text-read whitespace-pre-line">{entry.text}</p>
        </>
      );
    case "checklist":
      return (
        <>
          <p className="font-strong">{entry.title}</p>
          <p className="text-ink2">
            {t("learn.notebook.ticked", { count: entry.ticked.length, of: entry.of })}
          </p>
          <ul className="mt-1 list-disc pl-6">
            {entry.ticked.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </>
      );
    case "concentration": {
      const share = ((entry.tenths ?? 0) / 10).toFixed(1).replace(".", locale === "sr" ? "," : ".");
      return (
        <>
          <p className="font-strong">{t("learn.notebook.concentrationTitle")}</p>
          <p>
            {entry.tenths === null
              ? t("learn.notebook.concentrationFew")
              : t("learn.notebook.concentration", {
                  share,
                  top: entry.topCount,
                  count: entry.count,
                })}
          </p>
        </>
      );
    }
    case "selfAssessment":
      return (
        <>
          <p className="font-strong">{t("learn.notebook.selfTitle")}</p>
          <ul>
            {entry.areas.map(({ title, tenths }) => {
              const rating = (tenths / 10).toFixed(1).replace(".", locale === "sr" ? "," : ".");
              return <li key={title}>{t("learn.notebook.area", { title, rating })}</li>;
            })}
          </ul>
          {entry.evidence.map(({ behaviour, text }) => (
            <Details key={behaviour} summary={behaviour}>
              {text}
            </Details>
          ))}
        </>
      );
    case "transcript":
      return (
        <>
          <p className="font-strong">{entry.title}</p>
          <p className="text-ink2">
            {t("lesson.transcript.found", { found: entry.found, count: entry.of })}
          </p>
          {entry.replies.map(({ line, text }, index) => (
            <div key={index} className="mt-3">
              <p className="text-small text-ink2">{line}</p>
              <p className="font-serif text-read whitespace-pre-line">{text}</p>
            </div>
          ))}
        </>
      );
  }
}
