import { Form } from "@remix-run/react";
import { PLAN_ANSWERS } from "~/domain/plan/follow-up";
import { dayWords, longDay, shortDay } from "~/i18n/dates";
import { useLocale, useT, type Translate } from "~/i18n/use-t";
import { fromWhen } from "~/i18n/when";
import { Button } from "~/ui/button/button";
import { ButtonLink } from "~/ui/button/button-link";
import { PageTitle, Section } from "~/ui/heading";
import { RolePage } from "~/ui/page/role-page";
import { KeyMark } from "~/ui/progress/key-mark";
import { Quote } from "~/ui/quote";
import { Ruled, RuledRow } from "~/ui/ruled";
import { TextLink } from "~/ui/text-link";
import { duration } from "./duration";
import type { HomePath, HomeView, NextStep } from "./home-view";

interface HomeScreenProps {
  readonly view: HomeView;
  readonly timeZone: string;
}

/** One tap from the next step; then the plan to keep in mind, and the paths. */
export function HomeScreen({ view, timeZone }: HomeScreenProps) {
  const t = useT();
  // Only who has begun nothing is asked to begin something above all else.
  const fresh = view.next === null && !view.paths.some(({ enrolled }) => enrolled);
  const first = fresh ? view.paths.find(({ after }) => after === null) : undefined;
  return (
    <RolePage>
      {view.next ? (
        <Next next={view.next} now={view.now} timeZone={timeZone} />
      ) : (
        <Nothing view={view} />
      )}
      {view.plan && <PlanReminder plan={view.plan} timeZone={timeZone} />}
      {view.review && <ReviewRow review={view.review} />}
      {view.followUp && <FollowUpRow followUp={view.followUp} />}
      <Section id="paths" title={t("learn.home.paths")}>
        <Ruled>
          {view.paths.map((path) => (
            <PathRow key={path.slug} path={path} main={path === first} />
          ))}
        </Ruled>
      </Section>
    </RolePage>
  );
}

function Next({
  next,
  now,
  timeZone,
}: {
  readonly next: NextStep;
  readonly now: number;
  readonly timeZone: string;
}) {
  const t = useT();
  const locale = useLocale();
  const to = next.kind === "waiting" ? next.read.to : next.to;
  const opensAt = "opensAt" in next ? next.opensAt : null;
  const when = opensAt === null ? "" : fromWhen(t, opensAt, now, timeZone, locale);
  const handedIn = next.kind === "handed-in" ? shortDay(next.submittedAt, timeZone, locale) : "";
  return (
    <>
      <PageTitle detail={nextDetail(t, next, { when, handedIn })}>{nextTitle(t, next)}</PageTitle>
      <ButtonLink tone="filled" wide to={to}>
        {nextLabel(t, next)}
      </ButtonLink>
    </>
  );
}

function nextTitle(t: Translate, next: NextStep): string {
  switch (next.kind) {
    case "lesson":
      return t(next.begun ? "learn.home.continueTitle" : "learn.home.startTitle", {
        title: next.title,
      });
    case "check":
      return t("learn.home.checkTitle", { title: next.title });
    case "waiting":
      return t("learn.home.waitTitle", { title: next.read.lesson });
    case "work":
      return t(`learn.home.${next.work}Title`, { title: next.title });
    case "remedial":
    case "talk":
    case "handed-in":
    case "returned":
      return t(`learn.home.${next.kind}Title`, { title: next.title });
  }
}

/** `when` it opens and the day it was `handedIn`, in words; empty where there is none. */
interface Dates {
  readonly when: string;
  readonly handedIn: string;
}

function nextDetail(t: Translate, next: NextStep, { when, handedIn }: Dates): string {
  switch (next.kind) {
    case "lesson": {
      const { part, parts, minutes, begun } = next;
      const detail = t("learn.home.lessonDetail", { part: part + 1, parts, minutes });
      return begun ? `${detail} · ${t("learn.home.lessonSaved")}` : detail;
    }
    case "check": {
      const detail = t("learn.home.checkDetail", { items: next.items, minutes: next.minutes });
      return next.running ? `${detail} · ${t("learn.home.checkRunning")}` : detail;
    }
    case "work":
      return t("learn.home.workDetail", { minutes: next.minutes });
    case "remedial":
      return next.opensAt === null
        ? t("learn.home.remedialDetail", { objectives: next.objectives })
        : t("learn.home.remedialWaits", { when });
    case "talk":
      return t("learn.home.talkDetail");
    case "handed-in":
      return next.opensAt === null
        ? t("learn.home.handedInDetail", { day: handedIn })
        : t("learn.home.handedInOpens", { day: handedIn, when });
    case "returned":
      return t("learn.home.returnedDetail");
    case "waiting":
      return t("learn.home.waitDetail", {
        when,
        part: next.read.part + 1,
        minutes: next.read.minutes,
      });
  }
}

function nextLabel(t: Translate, next: NextStep): string {
  switch (next.kind) {
    case "lesson":
      return t(next.begun ? "learn.home.continue" : "learn.home.start");
    case "check":
      return t(next.running ? "learn.home.continueCheck" : "learn.home.startCheck");
    case "work":
      return t(`learn.home.${next.work}`);
    case "remedial":
      return t("learn.check.remedy");
    case "talk":
    case "handed-in":
    case "returned":
      return t(`learn.home.${next.kind}`);
    case "waiting":
      return t("learn.home.read", { part: next.read.part + 1 });
  }
}

/** No step to do: nothing begun yet, or everything walked. */
function Nothing({ view }: { readonly view: HomeView }) {
  const t = useT();
  const walked = view.paths.some((path) => path.enrolled);
  return (
    <>
      <PageTitle>{t(walked ? "learn.home.allDoneTitle" : "learn.home.nothingTitle")}</PageTitle>
      <p className="text-read">{t(walked ? "learn.home.allDoneText" : "learn.home.nothingText")}</p>
      {walked && (
        <p className="mt-4">
          <ButtonLink tone="filled" to="/notebook">
            {t("learn.home.toNotebook")}
          </ButtonLink>
        </p>
      )}
    </>
  );
}

/** A look back at a completed path, once it is due. */
function FollowUpRow({ followUp }: { readonly followUp: NonNullable<HomeView["followUp"]> }) {
  const t = useT();
  const { to, days, path, overdue } = followUp;
  return (
    <div className="mt-10">
      <Ruled>
        <RuledRow
          title={t("learn.followUp.title")}
          reason={t(overdue ? "learn.followUp.rowOverdue" : "learn.followUp.row", { days })}
          detail={path}
          action={
            <TextLink standalone to={to}>
              {t("learn.followUp.go")}
            </TextLink>
          }
        />
      </Ruled>
    </div>
  );
}

function ReviewRow({ review }: { readonly review: NonNullable<HomeView["review"]> }) {
  const t = useT();
  return (
    <div className="mt-10">
      <Ruled>
        <RuledRow
          title={t("learn.home.review")}
          detail={t("learn.home.reviewDetail", { ...review })}
          action={
            <TextLink standalone to="/review">
              {t("learn.home.toReview")}
            </TextLink>
          }
        />
      </Ruled>
    </div>
  );
}

function PlanReminder({
  plan,
  timeZone,
}: {
  readonly plan: NonNullable<HomeView["plan"]>;
  readonly timeZone: string;
}) {
  const t = useT();
  const locale = useLocale();
  const day = longDay(plan.writtenAt, timeZone, locale);
  const { cue, action, account } = plan;
  return (
    <Section id="plan" title={t("learn.home.plan", { day })}>
      <Quote by={account === null ? undefined : t("learn.home.account", { account })}>
        {t("learn.home.planSentence", { cue, action })}
      </Quote>
      {plan.ask ? (
        <PlanQuestion {...plan.ask} />
      ) : (
        <TextLink standalone to="/notebook">
          {t("learn.home.toNotebook")}
        </TextLink>
      )}
    </Section>
  );
}

/** What became of a plan: an answer, or another plan. */
function PlanQuestion({ id, command }: { readonly id: string; readonly command: string }) {
  const t = useT();
  return (
    <>
      <p className="mt-4 mb-2 font-strong">{t("learn.plan.ask")}</p>
      <div className="flex flex-wrap items-center gap-3">
        <Form method="post" action={`/plans/${id}/answers`} className="flex flex-wrap gap-3">
          <input type="hidden" name="command" value={command} />
          {PLAN_ANSWERS.map((answer) => (
            <Button key={answer} name="answer" value={answer}>
              {t(`learn.plan.${answer}`)}
            </Button>
          ))}
        </Form>
        <TextLink standalone to={`/plans/${id}`}>
          {t("learn.plan.change")}
        </TextLink>
      </div>
    </>
  );
}

/** `alone`: nothing else on the page is to be done, so starting is the main thing. */
function PathRow({ path, main }: { readonly path: HomePath; readonly main: boolean }) {
  const t = useT();
  const locale = useLocale();
  if (!path.enrolled) return <OfferedRow path={path} main={main} />;
  const time = duration(t, path.minutesLeft);
  const { stepsDone: done, steps } = path;
  return (
    <RuledRow
      title={path.title}
      reason={
        path.renew
          ? t("learn.home.renew", { day: dayWords(path.renew.through, locale) })
          : undefined
      }
      detail={
        path.complete
          ? t("learn.home.pathComplete")
          : t("learn.home.pathDetail", { done, steps, time })
      }
      action={
        <span className="flex flex-wrap gap-x-6">
          {path.renew && (
            <TextLink standalone to={path.renew.to}>
              {t("learn.home.toRenew")}
            </TextLink>
          )}
          {path.certificateTo !== null && (
            <TextLink standalone to={path.certificateTo}>
              {t("learn.certificate.title")}
            </TextLink>
          )}
          <TextLink standalone to={`/learn/${path.slug}`}>
            {t("learn.home.toMap")}
          </TextLink>
        </span>
      }
    >
      <KeyMark mastered={path.mastered} total={path.modules} />
    </RuledRow>
  );
}

function OfferedRow({ path, main }: { readonly path: HomePath; readonly main: boolean }) {
  const t = useT();
  return (
    <RuledRow
      title={path.title}
      to={`/learn/${path.slug}`}
      detail={t("learn.home.pathOffered", {
        steps: path.steps,
        time: duration(t, path.minutesLeft),
      })}
      action={
        path.after === null ? (
          <Form method="post" action={`/learn/${path.slug}/enrol`}>
            <input type="hidden" name="command" value={path.command} />
            <Button tone={main ? "filled" : "outlined"}>{t("learn.home.enrol")}</Button>
          </Form>
        ) : undefined
      }
    >
      {path.after !== null && (
        <p className="text-ink2">{t("learn.home.after", { path: path.after })}</p>
      )}
    </RuledRow>
  );
}
