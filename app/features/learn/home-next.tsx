import { shortDay } from "~/i18n/dates";
import { useLocale, useT, type Translate } from "~/i18n/use-t";
import { fromWhen } from "~/i18n/when";
import { ButtonLink } from "~/ui/button/button-link";
import { PageTitle } from "~/ui/heading";
import type { NextStep } from "./home-view";

/** The one thing to do now, in words, with its button. */
export function Next({
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
