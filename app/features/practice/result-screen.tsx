import { Form } from "@remix-run/react";
import { fromWhen } from "~/i18n/when";
import { useLocale, useT, type Translate } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { ButtonLink } from "~/ui/button/button-link";
import { Details } from "~/ui/details";
import { PageTitle, Section } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { FocusShell } from "~/ui/page/focus-shell";
import { FeedbackView } from "~/ui/question/feedback-view";
import { Ruled, RuledRow } from "~/ui/ruled";
import { TextLink } from "~/ui/text-link";
import type { ResultView } from "./attempt-view";

interface ResultScreenProps {
  readonly view: ResultView;
  readonly timeZone: string;
}

/** How a check went: a sentence, what to go back to, what is next; the questions folded below. */
export function ResultScreen({ view, timeZone }: ResultScreenProps) {
  const t = useT();
  return (
    <FocusShell
      exit={{ to: view.mapTo, label: t("practice.result.toMap") }}
      position={view.title}
      actions={<WayOn view={view} />}
    >
      <PageTitle detail={<Detail view={view} />}>{title(t, view)}</PageTitle>
      {view.modules.length > 0 && <Modules view={view} />}
      {view.sitting !== "diagnostic" && !view.passed && (
        <NextAttempt view={view} timeZone={timeZone} />
      )}
      <Objectives view={view} />
      <Section id="questions" title={t("practice.result.questions")}>
        {view.items.map((item, index) => (
          <Details
            key={index}
            summary={t("practice.result.question", { number: index + 1, stem: item.stem })}
          >
            {item.case !== null && <p className="mb-4 font-serif text-read">{item.case}</p>}
            <FeedbackView feedback={item.feedback} />
          </Details>
        ))}
      </Section>
    </FocusShell>
  );
}

function title(t: Translate, { sitting, passed, right, of }: ResultView): string {
  if (sitting === "diagnostic") return t("practice.result.diagnosed", { right, of });
  if (sitting === "testOut" && passed) return t("practice.result.known", { right, of });
  return t(passed ? "practice.result.passed" : "practice.result.failed", { right, of });
}

/** What a diagnostic chose for each module, with the way to show that one knows it. */
function Modules({ view }: { readonly view: ResultView }) {
  const t = useT();
  return (
    <Section id="modules" title={t("practice.result.modules")}>
      <Ruled>
        {view.modules.map(({ title: module, right, of, variant, testOutTo }) => (
          <RuledRow
            key={module}
            title={module}
            detail={`${t("practice.result.objective", { right, of })} · ${t(`practice.result.variant.${variant}`)}`}
            action={
              testOutTo === null ? undefined : (
                <TextLink standalone to={testOutTo}>
                  {t("practice.result.testOut")}
                </TextLink>
              )
            }
          />
        ))}
      </Ruled>
    </Section>
  );
}

function Detail({ view }: { readonly view: ResultView }) {
  const t = useT();
  if (view.sitting === "diagnostic") return t("practice.result.diagnosedDetail");
  const enough = view.right >= view.needed;
  return (
    <>
      {!view.passed && !enough && t("practice.result.needed", { needed: view.needed })}
      {!view.passed && enough && view.missedCritical && t("practice.result.critical")}
      {view.unanswered > 0 && ` ${t("practice.result.blank", { count: view.unanswered })}`}
    </>
  );
}

function NextAttempt({ view, timeZone }: ResultScreenProps) {
  const t = useT();
  const locale = useLocale();
  if (view.opensAt === null) return null;
  const when = fromWhen(t, view.opensAt, view.now, timeZone, locale);
  return <Notice>{t("practice.result.opens", { when })}</Notice>;
}

/** Objective by objective, missed ones first, each with the way back to what teaches it. */
function Objectives({ view }: { readonly view: ResultView }) {
  const t = useT();
  const missed = view.objectives.some((objective) => objective.revisit !== null);
  return (
    <Section
      id="objectives"
      title={t(missed ? "practice.result.missed" : "practice.result.objectives")}
    >
      <Ruled>
        {view.objectives.map(({ text, right, of, revisit }) => (
          <RuledRow
            key={text}
            title={<span className={revisit ? undefined : "font-regular"}>{text}</span>}
            reason={revisit ? t("practice.result.objective", { right, of }) : undefined}
            detail={revisit ? undefined : t("practice.result.objective", { right, of })}
          >
            {revisit && (
              <TextLink standalone to={revisit.to}>
                {t("practice.result.revisit", {
                  lesson: revisit.lesson,
                  number: revisit.number,
                  minutes: revisit.minutes,
                })}
              </TextLink>
            )}
          </RuledRow>
        ))}
      </Ruled>
    </Section>
  );
}

/** The one filled button: on when passed; back to what was missed, or again, when not. */
function WayOn({ view }: { readonly view: ResultView }) {
  const t = useT();
  if (view.onward) {
    return (
      <ButtonLink tone="filled" wide to={view.onward.to}>
        {t(`practice.result.onward.${view.onward.as}`)}
      </ButtonLink>
    );
  }
  if (view.passed) {
    const label = view.next
      ? t(`practice.result.next.${view.next.kind}`, { title: view.next.title })
      : t("practice.result.toMap");
    return (
      <ButtonLink tone="filled" wide to={view.next?.to ?? view.mapTo}>
        {label}
      </ButtonLink>
    );
  }
  if (view.retry) {
    return (
      <Form method="post" action={view.retry.to}>
        <input type="hidden" name="command" value={view.retry.command} />
        <Button tone="filled" wide>
          {t("practice.result.retry")}
        </Button>
      </Form>
    );
  }
  const first = view.objectives.find((objective) => objective.revisit)?.revisit;
  if (!first) return null;
  const { lesson, number, minutes } = first;
  return (
    <ButtonLink tone="filled" wide to={first.to}>
      {t("practice.result.revisit", { lesson, number, minutes })}
    </ButtonLink>
  );
}
