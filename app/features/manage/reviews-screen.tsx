import { Form } from "@remix-run/react";
import { shortDay } from "~/i18n/dates";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { PageTitle, Section } from "~/ui/heading";
import { RolePage } from "~/ui/page/role-page";
import { Ruled, RuledRow } from "~/ui/ruled";
import { TextLink } from "~/ui/text-link";
import type { ReviewRow, ReviewsView, TalkRow } from "./review-view";

interface ReviewsScreenProps {
  readonly view: ReviewsView;
  readonly timeZone: string;
}

/** What waits for the manager: field work to review, talks to hold, and what was reviewed. */
export function ReviewsScreen({ view, timeZone }: ReviewsScreenProps) {
  const t = useT();
  const { waiting, talks, followUps, reviewed } = view;
  const nothing = waiting.length + talks.length + followUps.length === 0;
  return (
    <RolePage>
      <PageTitle detail={view.name}>
        {nothing
          ? t("manage.reviews.nothing")
          : t("manage.reviews.title", {
              works: waiting.length,
              talks: talks.length,
              looks: followUps.length,
            })}
      </PageTitle>
      <p>
        <TextLink standalone to={`/cohorts/${view.cohort}`}>
          {t("manage.reviews.back")}
        </TextLink>
      </p>
      {waiting.length > 0 && (
        <Section id="waiting" title={t("manage.reviews.waiting")}>
          <Rows rows={waiting} timeZone={timeZone} />
        </Section>
      )}
      {talks.length > 0 && (
        <Section id="talks" title={t("manage.reviews.talks")}>
          <Ruled>
            {talks.map((talk) => (
              <Talk key={talk.command} talk={talk} cohort={view.cohort} />
            ))}
          </Ruled>
        </Section>
      )}
      {followUps.length > 0 && (
        <Section id="follow-ups" title={t("manage.reviews.followUps")}>
          <Ruled>
            {followUps.map(({ to, person, days, overdue }) => (
              <RuledRow
                key={to}
                to={to}
                title={person}
                reason={t(overdue ? "manage.followUp.rowOverdue" : "manage.followUp.row", { days })}
              />
            ))}
          </Ruled>
        </Section>
      )}
      {reviewed.length > 0 && (
        <Section id="reviewed" title={t("manage.reviews.reviewed")}>
          <Rows rows={reviewed} timeZone={timeZone} />
        </Section>
      )}
    </RolePage>
  );
}

function Rows({
  rows,
  timeZone,
}: {
  readonly rows: readonly ReviewRow[];
  readonly timeZone: string;
}) {
  const t = useT();
  const locale = useLocale();
  return (
    <Ruled>
      {rows.map(({ to, person, step, submittedAt, outcome, waitsDays }) => (
        <RuledRow
          key={to}
          to={to}
          title={person}
          reason={
            outcome === null
              ? t("manage.reviews.handedIn", {
                  step,
                  day: shortDay(submittedAt, timeZone, locale),
                })
              : undefined
          }
          detail={
            outcome === null
              ? waitsDays !== null && t("manage.reviews.reminder", { days: waitsDays })
              : `${step} · ${t(`manage.reviews.${outcome}`)}`
          }
        />
      ))}
    </Ruled>
  );
}

function Talk({ talk, cohort }: { readonly talk: TalkRow; readonly cohort: string }) {
  const t = useT();
  const about = talk.objectiveText;
  return (
    <RuledRow
      title={talk.person}
      reason={
        about === null
          ? t("manage.reviews.talkAttempts", { check: talk.check })
          : t(talk.live ? "manage.reviews.talkLive" : "manage.reviews.talkObjective", { about })
      }
      action={
        <Form method="post" action={`/cohorts/${cohort}/talks`}>
          <input type="hidden" name="command" value={talk.command} />
          <input type="hidden" name="person" value={talk.personId} />
          <input type="hidden" name="step" value={talk.step} />
          <input type="hidden" name="objective" value={talk.objective ?? ""} />
          <Button>{t("manage.reviews.talkHeld")}</Button>
        </Form>
      }
    >
      <p className="max-w-read text-ink2">{t("manage.reviews.talkHow")}</p>
    </RuledRow>
  );
}
