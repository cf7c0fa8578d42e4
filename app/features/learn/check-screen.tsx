import { Form } from "@remix-run/react";
import { dayWords, shortDay } from "~/i18n/dates";
import { useLocale, useT } from "~/i18n/use-t";
import { fromWhen } from "~/i18n/when";
import { Button } from "~/ui/button/button";
import { ButtonLink } from "~/ui/button/button-link";
import { PageTitle, Section } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { FocusShell } from "~/ui/page/focus-shell";
import { Ruled, RuledRow } from "~/ui/ruled";
import { TextLink } from "~/ui/text-link";
import type { CheckView, MissedObjective } from "./lesson-view";

interface CheckScreenProps {
  readonly view: CheckView;
  readonly timeZone: string;
  /** There are not enough questions to draw from. */
  readonly short: boolean;
}

/** The door of a check: what it takes, how it goes, when it opens, and what there was. */
export function CheckScreen({ view, timeZone, short }: CheckScreenProps) {
  const t = useT();
  const locale = useLocale();
  const { items, minutes, needed } = view;
  return (
    <FocusShell
      exit={{ to: `/learn/${view.path}`, label: t("learn.lesson.exit") }}
      position={t("learn.map.step.quiz", { items })}
      actions={<Enter view={view} />}
    >
      <PageTitle detail={t(`learn.${view.sitting}.takes`, { items, minutes, needed })}>
        {t(`learn.${view.sitting}.title`, { title: view.title })}
      </PageTitle>
      {short && (
        <div className="mb-6">
          <Notice tone="error" live>
            {t("learn.check.short")}
          </Notice>
        </div>
      )}
      {view.renews !== null && (
        <div className="mb-6">
          <Notice tone="call">
            {t("learn.check.renews", { day: dayWords(view.renews, locale) })}
          </Notice>
        </div>
      )}
      <State view={view} timeZone={timeZone} />
      {view.missed.length > 0 && <Missed view={view} timeZone={timeZone} />}
      <p className="max-w-read text-read">{t(`learn.${view.sitting}.how`)}</p>
      <p className="mt-3 text-ink2">{t(`learn.${view.sitting}.who`)}</p>
      {view.attemptsLeft !== null && view.state === "open" && (
        <p className="mt-3 text-ink2">{t("learn.check.left", { count: view.attemptsLeft })}</p>
      )}
      {view.earlier.length > 0 && (
        <Section id="earlier" title={t("learn.check.earlier")}>
          <Ruled>
            {view.earlier.map((attempt) => (
              <RuledRow
                key={attempt.number}
                title={t("learn.check.attempt", {
                  number: attempt.number,
                  day: shortDay(attempt.at, timeZone, locale),
                })}
                detail={t(attempt.passed ? "learn.check.passed" : "learn.check.failed", {
                  right: attempt.right,
                  of: attempt.of,
                })}
                action={
                  <TextLink standalone to={attempt.to}>
                    {t("learn.check.see")}
                  </TextLink>
                }
              />
            ))}
          </Ruled>
        </Section>
      )}
    </FocusShell>
  );
}

const isToDo = (stage: MissedObjective["stage"]) =>
  stage === "example" || stage === "completion" || stage === "items";

/** What was missed, each with what to do about it next. */
function Missed({ view, timeZone }: Pick<CheckScreenProps, "view" | "timeZone">) {
  const t = useT();
  const locale = useLocale();
  return (
    <Section id="missed" title={t("learn.check.missed")}>
      <Ruled>
        {view.missed.map(({ text, to, stage, opensAt }) => (
          <RuledRow
            key={to}
            title={text}
            reason={
              opensAt === null
                ? t(`learn.remedy.next.${stage}`)
                : t("learn.remedy.itemsLater", {
                    when: fromWhen(t, opensAt, view.now, timeZone, locale),
                  })
            }
            action={
              isToDo(stage) && opensAt === null ? (
                <TextLink standalone to={to}>
                  {t("learn.remedy.go")}
                </TextLink>
              ) : undefined
            }
          />
        ))}
      </Ruled>
    </Section>
  );
}

function State({ view, timeZone }: Pick<CheckScreenProps, "view" | "timeZone">) {
  const t = useT();
  const locale = useLocale();
  if (view.state === "open") return null;
  const opens = view.opensAt ?? view.now;
  const when = fromWhen(t, opens, view.now, timeZone, locale);
  const tone = {
    cooling: "plain",
    exhausted: "call",
    remedial: "call",
    held: "call",
    done: "done",
  } as const;
  return (
    <div className="mb-6">
      <Notice tone={tone[view.state]}>{t(`learn.${view.sitting}.${view.state}`, { when })}</Notice>
    </div>
  );
}

function Enter({ view }: { readonly view: CheckView }) {
  const t = useT();
  if (view.running) {
    return (
      <ButtonLink tone="filled" wide to={view.running.to}>
        {t(`learn.${view.sitting}.continue`)}
      </ButtonLink>
    );
  }
  const todo = view.missed.find(({ stage, opensAt }) => isToDo(stage) && opensAt === null);
  if (todo) {
    return (
      <ButtonLink tone="filled" wide to={todo.to}>
        {t("learn.check.remedy")}
      </ButtonLink>
    );
  }
  if (view.state !== "open") {
    return (
      <ButtonLink wide to={`/learn/${view.path}`}>
        {t("learn.lesson.toMap")}
      </ButtonLink>
    );
  }
  return (
    <Form method="post" action={`/learn/${view.path}/${view.step}/attempts`}>
      <input type="hidden" name="command" value={view.command} />
      <Button tone="filled" wide>
        {t(view.earlier.length === 0 ? `learn.${view.sitting}.start` : "learn.check.again")}
      </Button>
    </Form>
  );
}
