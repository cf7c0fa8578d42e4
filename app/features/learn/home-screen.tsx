import { Form } from "@remix-run/react";
import { PLAN_ANSWERS } from "~/domain/plan/follow-up";
import { longDay } from "~/i18n/dates";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { ButtonLink } from "~/ui/button/button-link";
import { PageTitle, Section } from "~/ui/heading";
import { RolePage } from "~/ui/page/role-page";
import { Quote } from "~/ui/quote";
import { Ruled, RuledRow } from "~/ui/ruled";
import { TextLink } from "~/ui/text-link";
import { Next } from "./home-next";
import { PathRow } from "./home-path";
import type { HomeView } from "./home-view";

interface HomeScreenProps {
  readonly view: HomeView;
  readonly timeZone: string;
}

/** One tap from the next step; then the plan to keep in mind, and the paths. */
export function HomeScreen({ view, timeZone }: HomeScreenProps) {
  const t = useT();
  const offered = view.paths.find(({ enrolled, after }) => !enrolled && after === null);
  // Where nothing is under way, beginning a path is the main thing.
  const first = view.next === null ? offered : undefined;
  return (
    <RolePage>
      {view.next ? (
        <Next next={view.next} now={view.now} timeZone={timeZone} />
      ) : (
        <Nothing view={view} offered={offered !== undefined} />
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

interface NothingProps {
  readonly view: HomeView;
  /** Whether a further path could be begun. */
  readonly offered: boolean;
}

/** No step to do: nothing begun yet, a path walked and another one open, or everything walked. */
function Nothing({ view, offered }: NothingProps) {
  const t = useT();
  const walked = view.paths.some((path) => path.enrolled);
  const state = !walked ? "nothing" : offered ? "nextPath" : "allDone";
  return (
    <>
      <PageTitle>{t(`learn.home.${state}Title`)}</PageTitle>
      <p className="text-read">{t(`learn.home.${state}Text`)}</p>
      {state === "allDone" && (
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
