import { daysBetween, weekday, type Day } from "~/domain/review/day";
import { shortDay } from "~/i18n/dates";
import { useLocale, useT } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button/button-link";
import { PageTitle } from "~/ui/heading";
import { RolePage } from "~/ui/page/role-page";
import type { RestView } from "./review-view";

interface RestScreenProps {
  readonly view: RestView;
  readonly timeZone: string;
}

/** Nothing to review now: when something comes again, or what review is for. */
export function RestScreen({ view, timeZone }: RestScreenProps) {
  const t = useT();
  const { done, next, today } = view;
  const when = useWhen(next?.on ?? today, today, timeZone);
  return (
    <RolePage>
      <PageTitle>
        {t(done > 0 ? "practice.review.doneTitle" : "practice.review.restTitle")}
      </PageTitle>
      <p className="mb-6 text-read">
        {next
          ? t("practice.review.comes", { when, count: next.count })
          : t("practice.review.empty")}
      </p>
      <ButtonLink tone="filled" to="/learn">
        {t("practice.review.toLearn")}
      </ButtonLink>
    </RolePage>
  );
}

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;

/** „sutra“, „u četvrtak“ within a week, else „24. 12.“. */
function useWhen(on: Day, today: Day, timeZone: string): string {
  const t = useT();
  const locale = useLocale();
  const ahead = daysBetween(today, on);
  const date = shortDay(Date.parse(`${on}T12:00:00Z`), timeZone, locale);
  const near = ahead === 1 ? "tomorrow" : (WEEKDAYS[weekday(on)] ?? "date");
  return t("practice.review.day", { day: ahead < 7 ? near : "date", date });
}
